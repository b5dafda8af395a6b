// Started by start.mjs on the pinned Node.js: all of Kurak in this process, PostgreSQL in a child.
import { buildWhatChanged } from './lib/build.mjs';
import { runAsProgram } from './lib/program.mjs';

const builtApi = new URL('../dist/api/main.js', import.meta.url).href;

await runAsProgram(process.argv.slice(2), { build: buildWhatChanged, loadApi: () => import(builtApi) });
