/** `npm start`: builds the site, then serves it. */
import { runScript } from './command.ts';
import { serveOrSayWhy } from './serve.ts';

const code = await runScript('src/tools/build.ts');
if (code === 0) await serveOrSayWhy();
else process.exitCode = code;
