/** npm run build */
import { start } from './start.ts';

await start(() => import('./commands/build.ts'));
