// Makes libs/contract out of the API's classes: openapi.json and the TypeScript types of it.
// With --check it changes nothing and fails when what is committed differs.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '..');
const { contract } = await import(join(root, 'dist/api/main.js'));

const document = await contract();
const types = astToString(await openapiTypescript(document));
const files = {
  'libs/contract/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'libs/contract/src/schema.ts': `// Generated from the API by \`npm run contract\`; do not edit.\n/* eslint-disable */\n${types}`,
};

if (process.argv.includes('--check')) {
  const drifted = [];
  for (const [path, content] of Object.entries(files)) {
    const committed = await readFile(join(root, path), 'utf8').catch(() => '');
    if (committed !== content) drifted.push(path);
  }
  if (drifted.length > 0) {
    console.error(`Out of date: ${drifted.join(', ')}. Run npm run contract and commit what it changes.`);
    process.exit(1);
  }
} else {
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content);
}
process.exit(0);
