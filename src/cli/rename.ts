/** npm run rename */
import { start } from './start.ts';

await start(() => import('./commands/rename.ts'));
