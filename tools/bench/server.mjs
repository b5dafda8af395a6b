// One of the two servers that are compared: the whole API, or a bare Fastify with the same queries and nothing else.
import { join } from 'node:path';

import fastify from 'fastify';
import pg from 'pg';

import { root } from '../lib/root.mjs';

const [kind, json = '{}'] = process.argv.slice(2);
const settings = JSON.parse(json);
const api = await import(join(root, 'dist/api/main.js'));
const server = kind === 'whole' ? await api.serve(settings) : await serveBare();
process.once('SIGTERM', () => server.close().then(() => process.exit(0)));

async function serveBare() {
  const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 20 });
  const app = fastify();
  app.get('/api/health', () => ({ status: 'ok' }));
  app.get('/api/home', async () => api.homeReply((await pool.query({ name: 'home', text: api.HOME, values: [settings.person] })).rows[0].reply));
  app.get('/api/trainings/:id/lessons/:unitId', async (request) => {
    const { params, query } = /** @type {{params: {id: string, unitId: string}, query: {language: string}}} */ (request);
    const values = [settings.person, params.id, params.unitId, query.language];
    return (await pool.query({ name: 'lesson', text: api.LESSON, values })).rows[0].reply;
  });
  await app.listen({ port: settings.port, host: settings.host });
  return app;
}
