/** npm run import */
import { start } from './start.ts';

await start(() => import('./commands/import.ts'));
