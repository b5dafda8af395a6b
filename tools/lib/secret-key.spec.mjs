import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { temporaryFolder } from '../testing/program.mjs';
import { keptSecretKey, requireStrongKey } from './secret-key.mjs';

test('the first start makes a key for the owner alone and later starts keep it', (context) => {
  const folder = temporaryFolder(context);
  const key = keptSecretKey(folder);
  assert.match(key, /^[\w-]{43}$/);
  assert.equal(statSync(join(folder, 'secret-key')).mode & 0o777, 0o600);
  assert.equal(keptSecretKey(folder), key);
});

test('a key that others can read is refused', (context) => {
  const folder = temporaryFolder(context);
  keptSecretKey(folder);
  chmodSync(join(folder, 'secret-key'), 0o640);
  assert.throws(() => keptSecretKey(folder), { name: 'Problem', message: /can be read by other users/ });
});

test('a weak or emptied key file is refused', (context) => {
  const folder = temporaryFolder(context);
  for (const weak of ['', 'secret', 'abab'.repeat(20)]) {
    writeFileSync(join(folder, 'secret-key'), weak, { mode: 0o600 });
    assert.throws(() => keptSecretKey(folder), { name: 'Problem', message: /too weak/ });
  }
});

test('keys that a machine made are accepted', () => {
  for (const encoding of /** @type {const} */ (['hex', 'base64', 'base64url'])) {
    for (let round = 0; round < 200; round += 1) requireStrongKey(randomBytes(24).toString(encoding), 'SECRET_KEY');
  }
});
