/** npm run links */
import { start } from './start.ts';

await start(() => import('./commands/links.ts'));
