import type { TestPerson } from '@kurak/identity-api/testing';
import { type Reply, startApi } from '@kurak/shared-api/testing';
import { v4 as randomId, v7 as newId } from 'uuid';
import { EXPECTATIONS, type Request } from '../walls/expectations';
import { fill, type Operation, OPERATIONS } from '../walls/operations';
import { World } from '../walls/world';
import { leavesOf, withLeaf } from './leaves';

interface ProblemReply {
  readonly type: string;
  readonly errors?: { path: string; code: string }[];
  readonly yours?: number;
  readonly current?: number;
}

const TOO_DEEP = `{"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
const JSON_TYPE = { 'content-type': 'application/json' };

/** Operations where a wrong guess slows the next ones down: they have sentences of their own below. */
const PACED = ['signIn', 'lookUpInvitation', 'acceptInvitation'];

const isWriting = ({ operationId }: Operation) => EXPECTATIONS[operationId] !== undefined;
const named = (operations: readonly Operation[]) => operations.map((operation) => [operation.operationId, operation] as const);

describe('Bad input', () => {
  const api = startApi();
  let world: World;
  beforeAll(async () => {
    world = await World.make(api);
  });

  /** Somebody who may, with a valid request of hers. */
  async function valid({ operationId }: Operation): Promise<{ request: Request; asker: TestPerson | undefined }> {
    const { may, request } = EXPECTATIONS[operationId] as (typeof EXPECTATIONS)[string];
    const role = (['participant', 'facilitator', 'staff', 'administrator'] as const).find((one) => (may[one] ?? 403) < 300);
    const made = await request(world);
    return { request: made, asker: role && (await world.askers())[role] };
  }

  function send(operation: Operation, request: Request, asker: TestPerson | undefined, body: unknown, headers = {}): Promise<Reply<ProblemReply>> {
    return api.send(operation.method, fill(operation, request), { ...(asker && { cookie: asker.cookie }), body, headers });
  }

  const bodied = OPERATIONS.filter((operation) => isWriting(operation) && operation.takesBody);
  const unpaced = bodied.filter(({ operationId }) => !PACED.includes(operationId));

  describe.each(named(bodied))('%s', (_name, operation) => {
    it('refuses what is no JSON or of another kind, and leaves nothing', async () => {
      const { request, asker } = await valid(operation);
      const before = await api.countEverything();
      const malformed = await send(operation, request, asker, '{"id": "', JSON_TYPE);
      const empty = await send(operation, request, asker, '', JSON_TYPE);
      const otherKind = await send(operation, request, asker, JSON.stringify(request.body), { 'content-type': 'text/csv' });
      expect([malformed, empty, otherKind].map(({ status }) => status)).toEqual([400, 400, 415]);
      expect([malformed, otherKind].map(({ body }) => body.type)).toEqual(['/problems/malformed', '/problems/media-type']);
      expect(await api.countEverything()).toBe(before);
    });

    it('names an unknown field', async () => {
      const { request, asker } = await valid(operation);
      const reply = await send(operation, request, asker, { ...request.body, surprise: 1 });
      expect(reply).toMatchObject({ status: 422, body: { type: '/problems/invalid', errors: [{ path: 'surprise', code: 'unknown-field' }] } });
    });

    it('refuses bodies that are no object, reach for prototypes or go too deep, and leaves nothing', async () => {
      const { request, asker } = await valid(operation);
      const before = await api.countEverything();
      const bodies = ['[]', '[[]]', '"text"', '7', 'null', '{}', '{"__proto__":{"isAdministrator":true}}', '{"constructor":{"prototype":{}}}', '{"toString":1}', TOO_DEEP];
      const answers: [string, number][] = [];
      for (const body of bodies) answers.push([body.slice(0, 40), (await send(operation, request, asker, body, JSON_TYPE)).status]);
      expect(answers.filter(([, status]) => status !== 422 && status !== 400)).toEqual([]);
      expect(await api.countEverything()).toBe(before);
    });
  });

  describe.each(named(unpaced))('%s', (_name, operation) => {
    it('refuses a wrong type of each field and names the field, and leaves nothing', async () => {
      const { request, asker } = await valid(operation);
      const before = await api.countEverything();
      const wrong: unknown[] = [];
      for (const [field, value] of Object.entries(request.body ?? {})) {
        const others = typeof value === 'object' && value !== null ? ['text', 7, true, Array.isArray(value) ? {} : []] : [{}, [], [[]], ...(value === null ? [] : [typeof value === 'number' ? 'text' : 7])];
        for (const other of others) {
          const { status, body } = await send(operation, request, asker, { ...request.body, [field]: other });
          if (status !== 422 || !body.errors?.every(({ path }) => path.startsWith(field))) wrong.push([field, other, status, body]);
        }
      }
      expect(wrong).toEqual([]);
      expect(await api.countEverything()).toBe(before);
    });

    const WRONG: Record<string, unknown[]> = { string: ['x'.repeat(100_000), 'a\u0000b', 'a\ud800b'], number: [1e300, 2 ** 31, -7, 1.5], boolean: ['yes'] };

    it('refuses text that is too long or cannot be text, and numbers that cannot be, and leaves nothing', async () => {
      const { request, asker } = await valid(operation);
      const before = await api.countEverything();
      const passed: unknown[] = [];
      for (const leaf of leavesOf(request.body ?? {})) {
        for (const other of WRONG[leaf.type] ?? []) {
          const { status } = await send(operation, request, asker, withLeaf(request.body ?? {}, leaf.path, other));
          if (status !== 422 && !(status === 409 && leaf.path.at(-1) === 'version')) passed.push([leaf.path.join('.'), String(other).slice(0, 20), status]);
        }
      }
      expect(passed).toEqual([]);
      expect(await api.countEverything()).toBe(before);
    });
  });

  it.each(named(OPERATIONS.filter((operation) => isWriting(operation) && operation.path.includes('{'))))('answers 404 to what is no id, and to the id of nothing: %s', async (_name, operation) => {
    const { request, asker } = await valid(operation);
    const before = await api.countEverything();
    const answers: unknown[] = [];
    for (const parameter of Object.keys(request.path ?? {})) {
      const ids = ['none', '1', '%00', '%F0%9F%8C%B3', 'undefined', randomId(), newId().toUpperCase(), `${newId()}'--`, newId()];
      for (const id of ids) {
        const { status, body } = await send(operation, { ...request, path: { ...request.path, [parameter]: id } }, asker, request.body);
        if (status !== 404 || body.type !== '/problems/not-found') answers.push([id, status, body]);
      }
    }
    expect(answers).toEqual([]);
    expect(await api.countEverything()).toBe(before);
  });

  it.each(named(bodied.filter(({ bodyFields }) => bodyFields.includes('version'))))('says which versions a stale edit met: %s', async (_name, operation) => {
    const { request, asker } = await valid(operation);
    const { version } = request.body as { version: number };
    const before = await api.countEverything();
    for (const stale of [version - 1, version + 7]) {
      const reply = await send(operation, request, asker, { ...request.body, version: stale });
      expect(reply).toMatchObject({ status: 409, body: { type: '/problems/stale', yours: stale, current: version } });
    }
    expect(await api.countEverything()).toBe(before);
    expect((await send(operation, request, asker, request.body)).status).toBe(200);
  });

  it.each(named(bodied.filter(({ operationId }) => ['addPerson', 'changeUnit', 'createSession', 'answerCheck', 'giveFeedback', 'askForExport'].includes(operationId))))(
    'refuses 10 MB and leaves nothing: %s',
    async (_name, operation) => {
      const { request, asker } = await valid(operation);
      const before = await api.countEverything();
      const reply = await send(operation, request, asker, JSON.stringify({ ...request.body, filler: 'x'.repeat(10 * 1_048_576) }), JSON_TYPE);
      expect(reply).toMatchObject({ status: 413, body: { type: '/problems/too-large' } });
      expect(await api.countEverything()).toBe(before);
    },
  );

  it.each([
    '/people?page=0',
    '/people?page=one',
    '/people?page=1e9',
    '/people?size=201',
    '/people?size=',
    '/people?size=1.5',
    '/people?search=a&search=b',
    '/people?search[]=a',
    '/people?search=%00',
    `/people?search=${'x'.repeat(101)}`,
    '/people?surprise=1',
    '/audit?page=-1',
  ])('refuses the query of %s', async (path) => {
    const reply = await world.administrator.get(path);
    expect(reply).toMatchObject({ status: 422, body: { type: '/problems/invalid' } });
  });

  it('takes signs of LIKE and of SQL in a search for what they are', async () => {
    const { body } = await world.administrator.get<{ total: number }>(`/people?search=${encodeURIComponent(`%_\\'"; DROP TABLE person --`)}`);
    expect(body.total).toBe(0);
  });

  it.each(['/no-such-path', '/modules/a/b/c/d', '/%E0%A4%A', '/..%2f..%2fetc'])('answers problem details on a path that is none: %s', async (path) => {
    const reply = await api.send<ProblemReply>('POST', path, { body: {} });
    expect([400, 404]).toContain(reply.status);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.body.type).toMatch(/^\/problems\//);
  });
});
