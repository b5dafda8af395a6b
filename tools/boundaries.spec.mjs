import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { ESLint } from 'eslint';

import { root } from './lib/root.mjs';

const RULE = '@nx/enforce-module-boundaries';

/** @type {[why: string, file: string, source: string][]} */
const FORBIDDEN = [
  ['a model uses no framework', 'libs/delivery/model/src/schedule.ts', `import { Injectable } from '@nestjs/common';`],
  ['an API room uses nothing of the browser', 'libs/voices/api/src/index.ts', `import { inject } from '@angular/core';`],
  ['a web room reaches no database', 'libs/outcomes/web/src/index.ts', `import { Client } from 'pg';`],
  ['a web room takes no API room', 'libs/learning/web/src/index.ts', `import { HOME } from '@kurak/learning-api';`],
  ['a web room takes no other web room', 'libs/voices/web/src/index.ts', `import { routes } from '@kurak/learning-web';`],
  ['a context looks only upstream', 'libs/curriculum/api/src/index.ts', `import { TrainingService } from '@kurak/delivery-api';`],
  ['what is shared knows no context', 'libs/shared/api/src/index.ts', `import { AuditLog } from '@kurak/identity-api';`],
];

const ALLOWED = [
  ['libs/delivery/api/src/index.ts', `export { PublishedModules } from '@kurak/curriculum-api';`],
  ['libs/learning/web/src/index.ts', `export { LANGUAGES } from '@kurak/shared-model';`],
];

/**
 * @param {string} file
 * @param {string} source
 * @returns {Promise<string[]>} messages of the boundary rule
 */
async function boundaryMessages(file, source) {
  const [result] = await new ESLint({ cwd: root }).lintText(`${source}\n`, { filePath: join(root, file) });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message);
}

describe('The boundaries', () => {
  for (const [why, file, source] of FORBIDDEN) {
    it(`report an import where ${why}`, async () => {
      assert.equal((await boundaryMessages(file, source)).length, 1);
    });
  }

  for (const [file, source] of ALLOWED) {
    it(`let ${file} say ${source}`, async () => {
      assert.deepEqual(await boundaryMessages(file ?? '', source ?? ''), []);
    });
  }
});
