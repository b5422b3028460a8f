/** npm run addresses */
import { start } from './start.ts';

await start(() => import('./commands/addresses.ts'));
