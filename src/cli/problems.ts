/** npm run problems */
import { start } from './start.ts';

await start(() => import('./commands/problems.ts'));
