/** npm run validate */
import { start } from './start.ts';

await start(() => import('./commands/validate.ts'));
