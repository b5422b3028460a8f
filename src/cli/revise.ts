/** npm run revise */
import { start } from './start.ts';

await start(() => import('./commands/revise.ts'));
