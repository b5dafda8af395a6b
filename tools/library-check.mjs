// Reads the starter library and says what is in it, a line a module and language, and what is wrong with it.
// `-- --json FILE` writes the counts as JSON too.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { json: { type: 'string' }, library: { type: 'string' } } });

const folder = mkdtempSync(join(root, 'node_modules/.library-check-'));
try {
  const outfile = join(folder, 'check.mjs');
  await esbuild.build({
    entryPoints: [join(root, 'libs/curriculum/api/src/library/library-check.ts')],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', tsconfig: join(root, 'tsconfig.base.json'), logLevel: 'warning' },
  });
  const { checkLibrary } = /** @type {{checkLibrary: (root: string) => Promise<{counts: object[], problems: string[]}>}} */ (await import(pathToFileURL(outfile).href));
  const { counts, problems } = await checkLibrary(values.library ?? join(root, 'libs/curriculum/library'));
  console.table(counts);
  for (const problem of problems) console.error(problem);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ counts, problems }, null, 2)}\n`);
  console.log(problems.length === 0 ? 'The library is whole.' : `${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
