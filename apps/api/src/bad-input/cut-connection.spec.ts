import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { trainingFields } from '@kurak/delivery-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { World } from '../walls/world';

describe('A connection that is cut', () => {
  let watcher: Client;
  afterAll(() => watcher.end());
  const api = startApi();
  let world: World;
  let server: Server;
  beforeAll(async () => {
    world = await World.make(api);
    await api.app.listen(0, '127.0.0.1');
    server = api.app.getHttpServer() as Server;
    watcher = new Client({ connectionString: api.settings.databaseUrl });
    await watcher.connect();
  });

  /** Asks again until it holds; the test's own time limit ends it. */
  async function until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
  }

  const connections = () => new Promise<number>((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))));
  const waiting = async (condition: string) => {
    const { rows } = await watcher.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'kurak' AND ${condition}`,
    );
    return rows[0]?.count ?? 0;
  };

  async function opened(): Promise<Socket> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    return socket;
  }

  function message(body: string, claimed = Buffer.byteLength(body)): string {
    const head = ['POST /api/trainings HTTP/1.1', 'Host: 127.0.0.1', `Cookie: ${world.facilitator.cookie}`, 'Content-Type: application/json', `Content-Length: ${claimed}`];
    return `${head.join('\r\n')}\r\n\r\n${body}`;
  }

  it('in the middle of a body leaves nothing', async () => {
    const body = JSON.stringify({ id: newId(), ...trainingFields() });
    const before = await api.countEverything();
    const socket = await opened();
    await new Promise((resolve) => socket.write(message(body.slice(0, 100), Buffer.byteLength(body)), resolve));
    await until(async () => (await connections()) === 1);
    socket.destroy();
    await until(async () => (await connections()) === 0);
    await until(async () => (await waiting('xact_start IS NOT NULL')) === 0);
    expect(await api.countEverything()).toBe(before);
    expect((await world.facilitator.get('/trainings')).status).toBe(200);
  });

  it('that lies about its length leaves nothing', async () => {
    const before = await api.countEverything();
    const socket = await opened();
    const body = JSON.stringify({ id: newId(), ...trainingFields() });
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
    socket.write(message(body, 100));
    expect(await answer).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
    await until(async () => (await connections()) === 0);
    expect(await api.countEverything()).toBe(before);
  });

  it('while the handler works has made the thing once or not at all, and asking again makes it once', async () => {
    const request = { id: newId(), ...trainingFields() };
    const before = await api.countEverything();
    await api.rows('BEGIN');
    await api.rows('LOCK TABLE training IN ACCESS EXCLUSIVE MODE');
    const socket = await opened();
    socket.write(message(JSON.stringify(request)));
    await until(async () => (await waiting(`wait_event_type = 'Lock'`)) === 1);
    socket.destroy();
    await until(async () => (await connections()) === 0);
    await api.rows('COMMIT');
    await until(async () => (await waiting('xact_start IS NOT NULL')) === 0);
    // The training and the note that it was made, or neither.
    expect([0, 2]).toContain((await api.countEverything()) - before);
    expect((await world.facilitator.post('/trainings', request)).status).toBe(201);
    expect((await api.countEverything()) - before).toBe(2);
  });
});
