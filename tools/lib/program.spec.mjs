import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';

import { giveToOrdinaryUser, makeCheckout, ordinaryUser, serversOn } from '../testing/ordinary-user.mjs';
import { atTheEnd, startProgram, temporaryFolder } from '../testing/program.mjs';
import { startTemporaryPostgres } from './postgres.mjs';
import { freePort } from './port.mjs';
import { clusterOf } from './postgres/cluster.mjs';
import { serverOn } from './postgres/server.mjs';
import { until } from './until.mjs';

const SERVE = join(import.meta.dirname, '../testing/serve-with-fake-api.mjs');
const IN_PLACE = join(import.meta.dirname, '../testing/run-in-place.mjs');

test('it serves, says how to sign in, and keeps its data over a stop', async (context) => {
  const place = await makePlace(context);
  for (const preparations of ['1', '2']) {
    const program = await startServing(context, place);
    assert.match(program.output(), new RegExp(`Open ${place.address} and choose a role`));
    assert.equal(await read(place.address), preparations);
    program.child.kill('SIGTERM');
    assert.equal(await program.ended, 0);
    assert.deepEqual(serversOn(place.dataDir), []);
  }
});

test('an ordinary user can run it, and what it keeps is closed to others', async (context) => {
  const place = await makePlace(context);
  const folder = temporaryFolder(context);
  chmodSync(folder, 0o755);
  const { tools, node } = makeCheckout(folder);
  const program = startProgram(context, join(tools, 'testing/serve-with-fake-api.mjs'), [], {
    node,
    cwd: '/',
    ...ordinaryUser,
    env: place.env,
  });
  await program.prints(/Ctrl-C/);
  assert.equal(await read(place.address), '1');
  program.child.kill('SIGINT');
  assert.equal(await program.ended, 0);
  assert.deepEqual(serversOn(place.dataDir), []);
});

test('a folder that this user may not read is told in one sentence', async (context) => {
  const place = await makePlace(context);
  mkdirSync(place.dataDir, { mode: 0o000 });
  giveToOrdinaryUser(place.dataDir);
  const folder = temporaryFolder(context);
  chmodSync(folder, 0o755);
  const { tools, node } = makeCheckout(folder);
  const program = startProgram(context, join(tools, 'testing/serve-with-fake-api.mjs'), [], {
    node,
    cwd: '/',
    ...ordinaryUser,
    env: place.env,
  });
  assert.equal(await program.ended, 1);
  assert.match(
    program.output(),
    /^The data folder \S+ cannot be used: this user may not read and write in \S+\. [^\n]+\n$/,
  );
});

test('signals during a stop do not cut it short', async (context) => {
  const place = await makePlace(context);
  const program = await startServing(context, place);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGINT', 'SIGTERM', 'SIGHUP'])) program.child.kill(signal);
  assert.equal(await program.ended, 0);
  assert.deepEqual(serversOn(place.dataDir), []);
  const cluster = clusterOf(place.dataDir) ?? '';
  assert.equal(existsSync(join(cluster, 'postmaster.pid')), false);
});

test('a stop that comes while it starts leaves nothing running', async (context) => {
  const place = await makePlace(context);
  const program = startProgram(context, SERVE, [], { env: place.env });
  await program.prints(/Opening the database/);
  program.child.kill('SIGTERM');
  assert.equal(await program.ended, 0);
  assert.deepEqual(serversOn(place.dataDir), []);
});

for (const [signal, code] of Object.entries({ SIGTERM: 0, SIGINT: 0, SIGKILL: null })) {
  test(`${signal} to the parent ends Kurak and its database`, async (context) => {
    const place = await makePlace(context);
    const parent = startProgram(context, IN_PLACE, [SERVE], { env: place.env });
    await parent.prints(/Ctrl-C/);
    parent.child.kill(/** @type {NodeJS.Signals} */ (signal));
    assert.equal(await parent.ended, code);
    await until(
      'nothing runs any more',
      () => !existsSync(join(place.dataDir, 'running.json')) && serversOn(place.dataDir).length === 0,
    );
  });
}

test('SIGTERM to npm, which reaches no further than its shell, ends Kurak and its database', async (context) => {
  const place = await makePlace(context);
  const words = ['"$0" "$1" "$2"; true', process.execPath, IN_PLACE, SERVE];
  const shell = startProgram(context, '-c', words, {
    node: '/bin/sh',
    env: { ...place.env, npm_lifecycle_event: 'start' },
  });
  await shell.prints(/Ctrl-C/);
  shell.child.kill('SIGTERM');
  await until(
    'nothing runs any more',
    () => !existsSync(join(place.dataDir, 'running.json')) && serversOn(place.dataDir).length === 0,
  );
});

test('after a crash the next start goes on with the same data', async (context) => {
  const place = await makePlace(context);
  const crashed = await startServing(context, place);
  crashed.child.kill('SIGKILL');
  await crashed.ended;
  assert.equal(serversOn(place.dataDir).length, 1);
  const next = await startServing(context, place);
  assert.equal(await read(place.address), '2');
  next.child.kill('SIGTERM');
  assert.equal(await next.ended, 0);
});

test('when the database dies it says so and ends', async (context) => {
  const place = await makePlace(context);
  const program = await startServing(context, place);
  process.kill(serverOn(clusterOf(place.dataDir) ?? '')?.pid ?? 0, 'SIGKILL');
  assert.equal(await program.ended, 1);
  assert.match(program.output(), /\nPostgreSQL has stopped unexpectedly: start Kurak again\.\n$/);
});

test('a busy port is named before anything is written', async (context) => {
  const place = await makePlace(context);
  const other = createServer().listen(place.port, '127.0.0.1');
  atTheEnd(context, () => other.close());
  await expectRefusal(
    context,
    place,
    new RegExp(`^Port ${place.port} on 127\\.0\\.0\\.1 is used by another program: .+ PORT=${place.port + 1}\\.$`),
  );
  assert.equal(existsSync(place.dataDir), false);
});

test('a second start on the same data is refused and the first goes on', async (context) => {
  const place = await makePlace(context);
  await startServing(context, place);
  const second = { ...place, env: { ...place.env, PORT: String(await freePort()) } };
  await expectRefusal(context, second, /^Kurak is already running on the data folder \S+ \(process \d+\): .+\.$/);
  assert.equal(await read(place.address), '1');
});

test('a reset starts over', async (context) => {
  const place = await makePlace(context);
  for (const words of [[], ['--reset']]) {
    const program = await startServing(context, place, words);
    assert.equal(await read(place.address), '1');
    program.child.kill('SIGTERM');
    await program.ended;
  }
});

test('a folder that holds other things is neither used nor emptied', async (context) => {
  const place = await makePlace(context);
  mkdirSync(place.dataDir);
  writeFileSync(join(place.dataDir, 'thesis.docx'), 'years of work');
  for (const words of [[], ['--reset']])
    await expectRefusal(context, place, /holds other things \(thesis\.docx\)/, words);
  assert.deepEqual(readdirSync(place.dataDir), ['thesis.docx']);
});

test('a data folder that is a file is told', async (context) => {
  const place = await makePlace(context);
  writeFileSync(place.dataDir, '');
  await expectRefusal(context, place, /is a file and not a folder\.$/);
});

test('the demonstration does not touch the data of a production installation', async (context) => {
  const place = await makePlace(context);
  const production = await startServing(context, place, ['--production']);
  assert.match(production.output(), /npm run admin:create/);
  production.child.kill('SIGTERM');
  await production.ended;
  for (const words of [[], ['--reset']])
    await expectRefusal(context, place, /belongs to a production installation/, words);
});

test('a weak key that was put into the data folder is refused', async (context) => {
  const place = await makePlace(context);
  mkdirSync(place.dataDir);
  writeFileSync(join(place.dataDir, 'kurak.json'), '{"madeFor":"production"}');
  writeFileSync(join(place.dataDir, 'secret-key'), 'secret', { mode: 0o600 });
  const program = startProgram(context, SERVE, ['--production'], { env: place.env });
  assert.equal(await program.ended, 1);
  assert.match(program.output(), /secret-key is too weak: use at least 32 random characters/);
  assert.equal(existsSync(join(place.dataDir, 'postgresql')), false);
});

test('the first administrator is invited beside a running installation and without one', async (context) => {
  const place = await makePlace(context);
  const invite = async () => {
    const program = startProgram(context, SERVE, ['--admin-create'], { env: place.env });
    assert.equal(await program.ended, 0, program.output());
    return program.output();
  };
  assert.match(await invite(), new RegExp(`${place.address}/invitation/1\n`));
  assert.deepEqual(serversOn(place.dataDir), []);
  await startServing(context, place, ['--production']);
  assert.match(await invite(), new RegExp(`${place.address}/invitation/2\n`));
  assert.equal(await read(place.address), '2');
});

test('DATABASE_URL takes the place of the embedded database, and one that does not answer is told without its password', async (context) => {
  const place = await makePlace(context);
  const postgres = await startTemporaryPostgres();
  atTheEnd(context, postgres.stop);
  const program = await startServing(context, { ...place, env: { ...place.env, DATABASE_URL: postgres.url } });
  assert.equal(await read(place.address), '1');
  assert.equal(existsSync(join(place.dataDir, 'postgresql')), false);
  program.child.kill('SIGTERM');
  assert.equal(await program.ended, 0);

  const wrong = { ...place, env: { ...place.env, DATABASE_URL: postgres.url.replace(/:[^:@]+@/, ':open-sesame@') } };
  await expectRefusal(
    context,
    wrong,
    /^The database at DATABASE_URL does not answer: it refuses the user or the password\.$/,
  );
});

for (const [words, message] of /** @type {[string[], RegExp][]} */ ([
  [['--fast'], /^"--fast" is not known: .+\.$/],
  [['--production', '--reset'], /^--reset is for the demonstration only: .+\.$/],
])) {
  test(`${words.join(' ')} is refused`, async (context) =>
    expectRefusal(context, await makePlace(context), message, words));
}

/**
 * A data folder and a port for one test.
 * @param {import('node:test').TestContext} context
 */
async function makePlace(context) {
  const folder = temporaryFolder(context);
  chmodSync(folder, 0o711);
  giveToOrdinaryUser(folder);
  const port = await freePort();
  const dataDir = join(folder, 'data');
  return { port, dataDir, address: `http://127.0.0.1:${port}`, env: { PORT: String(port), DATA_DIR: dataDir } };
}

/**
 * @param {import('node:test').TestContext} context
 * @param {{env: Record<string, string>}} place
 * @param {string[]} [words]
 */
async function startServing(context, { env }, words = []) {
  const program = startProgram(context, SERVE, words, { env });
  await program.prints(/Ctrl-C/);
  return program;
}

/**
 * @param {import('node:test').TestContext} context
 * @param {{env: Record<string, string>}} place
 * @param {RegExp} message the only line that is printed
 * @param {string[]} [words]
 */
async function expectRefusal(context, { env }, message, words = []) {
  const program = startProgram(context, SERVE, words, { env });
  assert.equal(await program.ended, 1);
  assert.match(program.output().trim(), message);
}

/** @param {string} address */
async function read(address) {
  return (await fetch(address)).text();
}
