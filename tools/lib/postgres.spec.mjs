import assert from 'node:assert/strict';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import pg from 'pg';

import { makeCheckout, serversOn } from '../testing/ordinary-user.mjs';
import { atTheEnd, startProgram, temporaryFolder } from '../testing/program.mjs';
import { removePostgres, runningDatabase, startPostgres, startTemporaryPostgres } from './postgres.mjs';
import { clusterOf } from './postgres/cluster.mjs';
import { serverOn } from './postgres/server.mjs';
import { until } from './until.mjs';

test('data is kept from one start to the next, and the second start is quick', async (context) => {
  const dataDir = dataFolder(context);
  const first = await start(context, { dataDir });
  await ask(first.url, "CREATE TABLE note AS SELECT 'Ең өзгөчө' AS text");
  await first.stop();
  assert.deepEqual(serversOn(dataDir), []);

  const begun = performance.now();
  const second = await start(context, { dataDir });
  assert.ok(performance.now() - begun < 2000);
  assert.deepEqual(await ask(second.url, 'SELECT upper(text) AS text FROM note'), [{ text: 'ЕҢ ӨЗГӨЧӨ' }]);
});

test('the database listens on this machine only, asks for a password and has no socket file', async (context) => {
  const dataDir = dataFolder(context);
  const { url, port } = await start(context, { dataDir });
  const settings = await ask(
    url,
    "SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories') ORDER BY 1",
  );
  assert.deepEqual(
    settings.map(({ setting }) => setting),
    ['127.0.0.1', ''],
  );
  await assert.rejects(ask(`postgresql://postgres:wrong@127.0.0.1:${port}/kurak`, 'SELECT 1'), { code: '28P01' });
  assert.equal(statSync(join(dataDir, 'database-password')).mode & 0o777, 0o600);
});

test('from a folder that nobody else may enter it works too, and a reset finds what lies elsewhere', async (context) => {
  const closed = temporaryFolder(context);
  const sharedHome = sharedFolder(context);
  const { tools } = makeCheckout(closed);
  const closedPostgres = await import(pathToFileURL(join(tools, 'lib/postgres.mjs')).href);
  const dataDir = join(closed, 'data');
  mkdirSync(dataDir);
  for (const expected of [1, 2]) {
    const postgres = await closedPostgres.startPostgres({ dataDir, sharedHome });
    await ask(postgres.url, 'CREATE TABLE IF NOT EXISTS start (at timestamptz DEFAULT now())');
    await ask(postgres.url, 'INSERT INTO start DEFAULT VALUES');
    assert.equal((await ask(postgres.url, 'SELECT * FROM start')).length, expected);
    await postgres.stop();
  }
  const cluster = clusterOf(dataDir) ?? '';
  assert.equal(cluster.startsWith(process.getuid?.() === 0 ? sharedHome : dataDir), true);
  await removePostgres(dataDir, sharedHome);
  assert.equal(existsSync(cluster), false);
});

test('a cluster that was interrupted in the making is made anew', async (context) => {
  const dataDir = dataFolder(context);
  const unfinished = join(dataDir, 'postgresql/unfinished');
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
  const { url } = await start(context, { dataDir });
  assert.equal((await ask(url, 'SELECT 1')).length, 1);
  assert.deepEqual(readdirSync(join(dataDir, 'postgresql')), ['cluster']);
});

for (const [made, age] of Object.entries({ 19: 'newer', 17: 'older' })) {
  test(`a cluster of PostgreSQL ${made} is refused and left as it was`, async (context) => {
    const dataDir = dataFolder(context);
    await (await start(context, { dataDir })).stop();
    const version = join(clusterOf(dataDir) ?? '', 'PG_VERSION');
    writeFileSync(version, `${made}\n`);
    await assert.rejects(startPostgres({ dataDir }), {
      name: 'Problem',
      message: new RegExp(`PostgreSQL ${made}, ${age} than the 18`),
    });
    writeFileSync(version, '18\n');
    assert.equal((await ask((await start(context, { dataDir })).url, 'SELECT 1')).length, 1);
  });
}

test('a server that a crash left behind is stopped and nothing that was committed is lost', async (context) => {
  const dataDir = dataFolder(context);
  const abandoned = await start(context, { dataDir });
  await ask(abandoned.url, 'CREATE TABLE note AS SELECT 1 AS number');
  const next = await start(context, { dataDir });
  assert.equal(serversOn(dataDir).length, 1);
  assert.deepEqual(await ask(next.url, 'SELECT number FROM note'), [{ number: 1 }]);
});

test('a note about a server that is gone does not hinder, whoever has its number now', async (context) => {
  const dataDir = dataFolder(context);
  await (await start(context, { dataDir })).stop();
  const cluster = clusterOf(dataDir) ?? '';
  const { uid, gid } = statSync(cluster);
  for (const number of [process.pid, 2 ** 22 + 1]) {
    const note = join(cluster, 'postmaster.pid');
    writeFileSync(note, `${number}\n${cluster}\n1\n5432\n\n127.0.0.1\n 1 1\nready   \n`, { mode: 0o600 });
    chownSync(note, uid, gid);
    assert.equal(serverOn(cluster), undefined);
    await (await start(context, { dataDir })).stop();
  }
});

test('another process finds the running database', async (context) => {
  const dataDir = dataFolder(context);
  const { url } = await start(context, { dataDir });
  assert.equal(await runningDatabase(dataDir), url);
});

test('a lost password is told, not replaced', async (context) => {
  const dataDir = dataFolder(context);
  await (await start(context, { dataDir })).stop();
  rmSync(join(dataDir, 'database-password'));
  await assert.rejects(startPostgres({ dataDir }), { name: 'Problem', message: /database-password is missing/ });
});

test('a death of the server is told in one sentence, an ordered stop is not', async (context) => {
  const dataDir = dataFolder(context);
  /** @type {string[]} */
  const told = [];
  const stopped = await start(context, { dataDir });
  stopped.onExit((problem) => told.push(problem.message));
  await stopped.stop();
  const killed = await start(context, { dataDir });
  const death = new Promise((resolve) => killed.onExit(resolve));
  process.kill(serverOn(clusterOf(dataDir) ?? '')?.pid ?? 0, 'SIGKILL');
  told.push((await death).message);
  assert.deepEqual(told, ['PostgreSQL has stopped unexpectedly: start Kurak again.']);
});

test('a temporary database is gone after its stop, also where the folder for temporary files is closed to others', async (context) => {
  const closed = temporaryFolder(context);
  chmodSync(closed, 0o700);
  const { TMPDIR } = process.env;
  atTheEnd(context, () => (TMPDIR === undefined ? delete process.env.TMPDIR : (process.env.TMPDIR = TMPDIR)));
  process.env.TMPDIR = closed;
  const { url, stop } = await startTemporaryPostgres();
  const [row] = await ask(url, "SELECT setting AS folder FROM pg_settings WHERE name = 'data_directory'");
  assert.equal(existsSync(row?.folder), true);
  await stop();
  assert.equal(existsSync(row?.folder), false);
  assert.deepEqual(serversOn(row?.folder), []);
});

test('a temporary database whose process was killed is cleared away by the next one', async (context) => {
  const script = join(temporaryFolder(context), 'killed.mjs');
  const module = pathToFileURL(join(import.meta.dirname, 'postgres.mjs')).href;
  writeFileSync(
    script,
    `import { startTemporaryPostgres } from '${module}'; const { port } = await startTemporaryPostgres(); console.log('port', port);`,
  );
  const program = startProgram(context, script, [], {});
  await program.prints(/port \d+/);
  const abandoned = serversOn(`kurak-postgresql-${program.child.pid}-`);
  assert.equal(abandoned.length, 1);
  program.child.kill('SIGKILL');
  await program.ended;
  await (await startTemporaryPostgres()).stop();
  await until('the abandoned server is gone', () => serversOn(`kurak-postgresql-${program.child.pid}-`).length === 0);
});

/**
 * A data folder that the user postgres can pass through.
 * @param {import('node:test').TestContext} context
 */
function dataFolder(context) {
  const folder = temporaryFolder(context);
  chmodSync(folder, 0o711);
  return folder;
}

/** @param {import('node:test').TestContext} context */
function sharedFolder(context) {
  const folder = dataFolder(context);
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * @param {import('node:test').TestContext} context
 * @param {Parameters<typeof startPostgres>[0]} options
 */
async function start(context, options) {
  const postgres = await startPostgres(options);
  atTheEnd(context, postgres.stop);
  return postgres;
}

/**
 * @param {string} url
 * @param {string} statement
 * @returns {Promise<any[]>}
 */
async function ask(url, statement) {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
