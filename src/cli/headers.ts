/** npm run headers */
import { start } from './start.ts';

await start(() => import('./commands/headers.ts'));
