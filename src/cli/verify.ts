/** npm run verify */
import { start } from './start.ts';

await start(() => import('./commands/verify.ts'));
