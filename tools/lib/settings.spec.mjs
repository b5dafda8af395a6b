import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from './root.mjs';
import { readSettings } from './settings.mjs';

test('without any variable Kurak listens on this machine at port 3000 and keeps its data beside the code', () => {
  assert.deepEqual(readSettings({}, 'demo'), {
    mode: 'demo',
    host: '127.0.0.1',
    port: 3000,
    dataDir: join(root, '.data'),
    databaseUrl: undefined,
    secretKey: undefined,
  });
});

test('an empty variable counts as absent', () => {
  const empty = { HOST: '', PORT: '', DATA_DIR: '', DATABASE_URL: '', SECRET_KEY: '' };
  assert.deepEqual(readSettings(empty, 'demo'), readSettings({}, 'demo'));
});

const WRONG = {
  PORT: ['0', '65536', '-1', '80.5', 'http', '3000 ', '0x50', '99999999'],
  HOST: ['not a host', 'http://127.0.0.1', '127.0.0.1:3000', '-a', 'a..b'],
  DATA_DIR: ['.', '..', '/', 'a\0b'],
  DATABASE_URL: [
    'mysql://localhost/kurak',
    'localhost',
    'postgres://',
    'postgresql://localhost',
    'postgresql://localhost/',
  ],
  SECRET_KEY: ['short', 'a'.repeat(64), 'abcdefghij'.repeat(4), 'changemechangemechangemechangeme'],
};
for (const [variable, values] of Object.entries(WRONG)) {
  for (const value of values) {
    test(`${variable}=${JSON.stringify(value)} is refused in one sentence that names ${variable}`, () => {
      const refusal = { name: 'Problem', message: new RegExp(`^${variable} [^\\n]+\\.$`) };
      assert.throws(() => readSettings({ [variable]: value }, 'production'), refusal);
    });
  }
}

for (const host of ['0.0.0.0', '::', '192.168.1.5', 'example.org', '::ffff:10.0.0.1']) {
  test(`the demonstration does not listen on ${host}, production does`, () => {
    assert.throws(() => readSettings({ HOST: host }, 'demo'), { name: 'Problem', message: /^HOST / });
    assert.equal(readSettings({ HOST: host }, 'production').host, host);
  });
}

for (const host of ['127.0.0.1', '127.8.9.1', '::1', 'localhost']) {
  test(`the demonstration listens on ${host}`, () => {
    assert.equal(readSettings({ HOST: host }, 'demo').host, host);
  });
}

test('the refusal of a DATABASE_URL does not repeat the password in it', () => {
  const databaseUrl = 'mysql://owner:open-sesame@localhost/kurak';
  assert.throws(
    () => readSettings({ DATABASE_URL: databaseUrl }, 'demo'),
    (error) => error instanceof Error && !error.message.includes('open-sesame'),
  );
});

for (const databaseUrl of [
  'postgres://localhost/kurak',
  'postgresql://owner:secret@db.example.org:5433/kurak?sslmode=require',
]) {
  test(`${databaseUrl} is accepted`, () => {
    assert.equal(readSettings({ DATABASE_URL: databaseUrl }, 'demo').databaseUrl, databaseUrl);
  });
}
