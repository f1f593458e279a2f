/** `npm start`: builds the site, then serves it. */
import { runScript } from './command.ts';

const built = await runScript('src/tools/build.ts');
process.exitCode = built === 0 ? await runScript('src/tools/serve.ts') : built;
