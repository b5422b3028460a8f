/** npm run pack */
import { start } from './start.ts';

await start(() => import('./commands/pack.ts'));
