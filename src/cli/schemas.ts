/** npm run schemas */
import { start } from './start.ts';

await start(() => import('./commands/schemas.ts'));
