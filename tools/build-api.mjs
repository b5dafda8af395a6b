// Compiles the API with TypeScript, so that @nestjs/swagger's transformer can read the types and comments of the
// DTO classes, then bundles our own modules into one file, and those of the printing thread into another; packages stay outside.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import esbuild from 'esbuild';
import { before as describeClasses } from '@nestjs/swagger/plugin';

const root = join(import.meta.dirname, '..');
const modules = join(root, 'dist/api-modules');

function compile() {
  rmSync(modules, { recursive: true, force: true });
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (/** @type {ts.Diagnostic} */ problem) => fail([problem]) };
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'apps/api/tsconfig.json'), {}, host);
  if (!config) throw new Error('apps/api/tsconfig.json cannot be read');
  const program = ts.createProgram(config.fileNames, config.options);
  const plugin = describeClasses(
    { dtoFileNameSuffix: ['.dto.ts'], controllerFileNameSuffix: ['.controller.ts'], introspectComments: true, esmCompatible: true },
    program,
  );
  const emitted = program.emit(undefined, undefined, undefined, false, { before: [plugin] });
  const problems = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (problems.length > 0) fail(problems);
  return config.options.paths ?? {};
}

/** @param {readonly ts.Diagnostic[]} problems */
function fail(problems) {
  const host = { getCurrentDirectory: () => root, getCanonicalFileName: (/** @type {string} */ name) => name, getNewLine: () => '\n' };
  console.error(ts.formatDiagnosticsWithColorAndContext(problems, host));
  process.exit(1);
}

const alias = Object.fromEntries(
  Object.entries(compile()).map(([name, [source = '']]) => [name, join(modules, source.replace(/\.ts$/, '.js'))]),
);
await esbuild.build({
  entryPoints: { main: join(modules, 'apps/api/src/main.js'), 'print-worker': join(modules, 'libs/curriculum/api/src/print/print-worker.js') },
  outdir: join(root, 'dist/api'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  alias,
  sourcemap: true,
  keepNames: true,
  logLevel: 'warning',
  // The transformer names a constant and its values; the later one, the constant, is what is meant.
  logOverride: { 'duplicate-object-key': 'silent' },
});
