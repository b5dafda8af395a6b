// All of Kurak but its API: what tools/serve.mjs does, around a server that counts how often its database was prepared.
import { createServer } from 'node:http';

import pg from 'pg';

import { runAsProgram } from '../lib/program.mjs';

/** @type {import('../lib/installation.mjs').Api} */
const api = {
  async prepare({ databaseUrl }, report) {
    report('Preparing');
    await query(databaseUrl, 'CREATE TABLE IF NOT EXISTS preparation (at timestamptz DEFAULT now())');
    await query(databaseUrl, 'INSERT INTO preparation DEFAULT VALUES');
  },
  async serve({ host, port, databaseUrl }) {
    const server = createServer(async (_request, reply) => reply.end(String(await countPreparations(databaseUrl))));
    await new Promise((resolve) => server.listen(port, host, () => resolve(undefined)));
    return { close: () => new Promise((resolve) => server.close(() => resolve())) };
  },
  async createFirstAdministrator({ host, port, databaseUrl }) {
    return { link: `http://${host}:${port}/invitation/${await countPreparations(databaseUrl)}` };
  },
};

await runAsProgram(process.argv.slice(2), { build: async () => undefined, loadApi: async () => api });

/** @param {string} databaseUrl */
async function countPreparations(databaseUrl) {
  const { rowCount } = await query(databaseUrl, 'SELECT FROM preparation');
  return rowCount;
}

/**
 * @param {string} databaseUrl
 * @param {string} statement
 */
async function query(databaseUrl, statement) {
  const client = new pg.Client(databaseUrl);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
