/** npm run new */
import { start } from './start.ts';

await start(() => import('./commands/new.ts'));
