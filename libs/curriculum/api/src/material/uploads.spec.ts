import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { beginUpload, makeUpload, sendPiece, TUS, uploadIdOf } from '../../testing';
import { makePerson, makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { eventually, startApi } from '@kurak/shared-api/testing';
import { Upload } from 'tus-js-client';
import { LARGEST_UPLOAD, MOST_WAITING, Uploads } from './uploads';

const DAY = 24 * 60 * 60 * 1000;

describe('An upload', () => {
  const api = startApi();
  let team: Team;
  let she: TestPerson;
  let port: number;

  beforeAll(async () => {
    team = await makeTeam(api);
    she = team.facilitator;
    await api.app.listen(0, '127.0.0.1');
    port = (api.app.getHttpServer().address() as AddressInfo).port;
  });

  const bytes = Buffer.from('one two three four');
  const folder = () => join(api.settings.dataDir, 'uploads');
  const began = async (length = bytes.length, name?: string) => uploadIdOf(await beginUpload(api, she, length, name));
  const measure = (id: string, person = she) => api.app.inject({ method: 'HEAD', url: `/api/uploads/${id}`, headers: { ...TUS, cookie: person.cookie } });
  const offsetOf = async (id: string) => Number((await measure(id)).headers['upload-offset']);
  const finished = (id: string, person = she) => api.app.get(Uploads, { strict: false }).finished(person.id, id);

  it('says where it is, how far it may go and when it ends', async () => {
    const reply = await beginUpload(api, she, 18, 'үч.txt');
    expect(reply.status).toBe(201);
    expect(reply.headers).toMatchObject({ location: expect.stringMatching(/^\/api\/uploads\/[0-9a-f-]{36}$/), 'tus-resumable': '1.0.0' });
    expect(Date.parse(String(reply.headers['upload-expires'])) - Date.now()).toBeGreaterThan(6.9 * DAY);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    const { statusCode, headers } = await api.app.inject({ method: 'OPTIONS', url: '/api/uploads', headers: { cookie: she.cookie } });
    expect([statusCode, headers['tus-version'], headers['tus-max-size']]).toEqual([204, '1.0.0', String(LARGEST_UPLOAD)]);
    expect(String(headers['tus-extension']).split(',')).toEqual(expect.arrayContaining(['creation', 'termination', 'expiration']));
  });

  it('arrives in pieces and is whole with the last one', async () => {
    const id = await began(bytes.length, 'үч.txt');
    expect(await finished(id)).toBe('unfinished');
    const first = await sendPiece(api, she, id, 0, bytes.subarray(0, 7));
    expect([first.status, first.headers['upload-offset']]).toEqual([204, '7']);
    const measured = await measure(id);
    expect(measured.statusCode).toBe(200);
    expect(measured.headers).toMatchObject({ 'upload-offset': '7', 'upload-length': '18', 'cache-control': 'no-store' });
    expect((await sendPiece(api, she, id, 7, bytes.subarray(7))).headers['upload-offset']).toBe('18');
    expect(await finished(id)).toEqual({ path: join(folder(), she.id, id), name: 'үч.txt' });
  });

  it('is refused while one has begun too much, and taken again when some of it is given up', async () => {
    const eager = await makePerson(api, 'facilitator', team.organisationId);
    const begin = () => beginUpload(api, eager, LARGEST_UPLOAD);
    const first = await begin();
    const begun = [first];
    while (begun.length < MOST_WAITING / LARGEST_UPLOAD) begun.push(await begin());
    expect(new Set(begun.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await begin()).toMatchObject({ status: 429, body: { type: '/problems/upload.many' } });
    expect((await beginUpload(api, she, 18)).status).toBe(201);
    await api.app.inject({ method: 'DELETE', url: `/api/uploads/${uploadIdOf(first)}`, headers: { ...TUS, cookie: eager.cookie } });
    expect((await begin()).status).toBe(201);
  });

  it('is more than any other request may be', async () => {
    const large = Buffer.alloc(3 * 1024 * 1024, 'x');
    const id = await began(large.length);
    expect((await sendPiece(api, she, id, 0, large)).headers['upload-offset']).toBe(String(large.length));
  });

  it('goes on where the connection broke', async () => {
    const large = Buffer.alloc(400_000, 'abc');
    const id = await began(large.length);
    const head = [`PATCH /api/uploads/${id} HTTP/1.1`, 'Host: 127.0.0.1', `Cookie: ${she.cookie}`, 'Tus-Resumable: 1.0.0', 'Upload-Offset: 0'];
    const kind = ['Content-Type: application/offset+octet-stream', `Content-Length: ${large.length}`];
    const socket = connect(port, '127.0.0.1');
    socket.write(`${[...head, ...kind].join('\r\n')}\r\n\r\n`);
    socket.write(large.subarray(0, 150_000));
    const path = join(folder(), she.id, id);
    await eventually(async () => stat(path), ({ size }) => size > 0);
    socket.destroy();
    const offset = await offsetOf(id);
    expect(offset).toBeGreaterThan(0);
    expect(offset).toBeLessThanOrEqual(150_000);
    const rest = await eventually(
      async () => {
        const from = await offsetOf(id);
        return sendPiece(api, she, id, from, large.subarray(from));
      },
      ({ status }) => status === 204,
    );
    expect(rest.headers['upload-offset']).toBe(String(large.length));
    expect((await readFile(path)).equals(large)).toBe(true);
  });

  it('holds no connection to the database while a piece is on its way', async () => {
    const id = await began();
    const head = [`PATCH /api/uploads/${id} HTTP/1.1`, 'Host: 127.0.0.1', `Cookie: ${she.cookie}`, 'Tus-Resumable: 1.0.0', 'Upload-Offset: 0'];
    const socket = connect(port, '127.0.0.1');
    socket.write(`${[...head, 'Content-Type: application/offset+octet-stream', `Content-Length: ${bytes.length}`].join('\r\n')}\r\n\r\n${bytes.subarray(0, 5)}`);
    await eventually(async () => stat(join(folder(), she.id, id)), ({ size }) => size === 5);
    const open = () => api.rows(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'kurak' AND xact_start IS NOT NULL`);
    await eventually(open, (rows) => rows.length === 0);
    socket.destroy();
  });

  it('refuses a piece that does not follow, and keeps what it has', async () => {
    const id = await began();
    await sendPiece(api, she, id, 0, bytes.subarray(0, 7));
    expect(await sendPiece(api, she, id, 3, bytes.subarray(3))).toMatchObject({ status: 409, body: { type: '/problems/upload.offset' } });
    expect(await offsetOf(id)).toBe(7);
  });

  it('takes no more than it was begun with', async () => {
    const id = await began(5);
    expect(await sendPiece(api, she, id, 0, bytes)).toMatchObject({ status: 413, body: { type: '/problems/too-large' } });
    expect(await offsetOf(id)).toBeLessThanOrEqual(5);
  });

  it('is not begun when it would be too large', async () => {
    expect(await beginUpload(api, she, LARGEST_UPLOAD + 1)).toMatchObject({ status: 413, body: { type: '/problems/too-large' } });
    expect((await beginUpload(api, she, LARGEST_UPLOAD)).status).toBe(201);
  });

  it('is not there for anybody else, a colleague included', async () => {
    const id = await began();
    const colleague = await makePerson(api, 'facilitator', team.organisationId);
    expect((await measure(id, colleague)).statusCode).toBe(404);
    expect(await sendPiece(api, colleague, id, 0, bytes)).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
    expect((await api.send('DELETE', `/uploads/${id}`, { cookie: colleague.cookie, headers: TUS })).status).toBe(404);
    expect(await finished(id, colleague)).toBe('unknown');
    expect(await offsetOf(id)).toBe(0);
  });

  it.each(['none', '%2e%2e%2f', '%00', '..%2f..%2fsecret', '01936c7e-0000-7000-8000-0000000000ff'])('is not found by what is no id of one: %s', async (id) => {
    expect((await sendPiece(api, she, id, 0, bytes)).status).toBe(404);
  });

  it.each(['participant', 'administrator'] as const)('is not for the role %s', async (role) => {
    expect((await beginUpload(api, team[role], 5)).status).toBe(403);
  });

  it('is not for who is not signed in', async () => {
    expect(await beginUpload(api, undefined, 5)).toMatchObject({ status: 401, body: { type: '/problems/sign-in-needed' } });
    expect((await sendPiece(api, undefined, await began(), 0, bytes)).status).toBe(401);
  });

  it('is not sent from another site', async () => {
    const reply = await api.send('POST', '/uploads', { cookie: she.cookie, headers: { ...TUS, 'upload-length': '5', 'sec-fetch-site': 'cross-site' } });
    expect(reply).toMatchObject({ status: 403, body: { type: '/problems/other-site' } });
  });

  it('is not spoken of in another language than tus 1.0', async () => {
    const send = (headers: Record<string, string>) => api.send('POST', '/uploads', { cookie: she.cookie, headers });
    expect(await send({ 'upload-length': '5' })).toMatchObject({ status: 412, body: { type: '/problems/upload.version' } });
    expect((await send(TUS)).status).toBe(400);
    expect((await send({ ...TUS, 'upload-length': '-5' })).status).toBe(400);
    expect((await send({ ...TUS, 'upload-length': '5', 'upload-metadata': 'filename %%%' })).status).toBe(400);
    const id = await began();
    expect((await api.send('PATCH', `/uploads/${id}`, { cookie: she.cookie, body: { a: 1 }, headers: { ...TUS, 'upload-offset': '0' } })).status).toBe(400);
  });

  it('is given up and gone', async () => {
    const id = await makeUpload(api, she, bytes);
    expect((await api.send('DELETE', `/uploads/${id}`, { cookie: she.cookie, headers: TUS })).status).toBe(204);
    expect((await measure(id)).statusCode).toBe(404);
    expect((await readdir(join(folder(), she.id))).filter((name) => name.startsWith(id))).toEqual([]);
  });

  it('is removed after seven days, and not before', async () => {
    const [old, young] = [await began(), await began()];
    await sendPiece(api, she, old, 0, bytes.subarray(0, 7));
    const note = join(folder(), she.id, `${old}.json`);
    const eightDaysAgo = new Date(Date.now() - 8 * DAY);
    await utimes(note, eightDaysAgo, eightDaysAgo);
    await api.app.get(Uploads, { strict: false }).removeExpired();
    expect((await measure(old)).statusCode).toBe(404);
    expect((await readdir(join(folder(), she.id))).filter((name) => name.startsWith(old))).toEqual([]);
    expect((await measure(young)).statusCode).toBe(200);
  });

  it('has a kind of body that no other request has', async () => {
    const reply = await api.send('POST', '/modules', { cookie: she.cookie, body: bytes, headers: { 'content-type': 'application/offset+octet-stream' } });
    expect(reply).toMatchObject({ status: 415, body: { type: '/problems/media-type' } });
  });

  it('is made by the client that the web app uses', async () => {
    const large = Buffer.alloc(700_000, 'kurak');
    const id = await new Promise<string>((resolve, reject) => {
      const upload = new Upload(large, {
        endpoint: `http://127.0.0.1:${port}/api/uploads`,
        chunkSize: 256 * 1024,
        metadata: { filename: 'кызыл.txt' },
        headers: { cookie: she.cookie },
        retryDelays: null,
        onError: reject,
        onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
      });
      upload.start();
    });
    expect(await finished(id)).toMatchObject({ name: 'кызыл.txt' });
    expect(await offsetOf(id)).toBe(large.length);
  });
});
