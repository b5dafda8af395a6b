import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CIRCLE, makeMaterial, officeDocument, PDF, silence } from '../../testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import fc from 'fast-check';
import sharp from 'sharp';
import { rangeOf } from './material-content';
import type { MaterialEntity } from './material.entity';

describe('The content of a material', () => {
  const api = startApi();
  let team: Team;
  let origin: string;
  const sound = silence();
  beforeAll(async () => {
    team = await makeTeam(api);
    await api.app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  });

  async function read(id: string, headers: Record<string, string> = {}) {
    const reply = await fetch(`${origin}/api/materials/${id}/content`, { headers: { cookie: team.facilitator.cookie, ...headers } });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), bytes: Buffer.from(await reply.arrayBuffer()) };
  }
  const made = (bytes: Buffer, name: string) => makeMaterial(api, team.facilitator, bytes, name);

  it('is the picture, to be kept for good and locked in', async () => {
    const id = await made(await sharp({ create: { width: 20, height: 10, channels: 3, background: 'red' } }).png().toBuffer(), 'Кызыл.png');
    const { status, headers, bytes } = await read(id);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(bytes.length),
      'content-disposition': `inline; filename="_____.webp"; filename*=UTF-8''%D0%9A%D1%8B%D0%B7%D1%8B%D0%BB.webp`,
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['accept-ranges']).toBeUndefined();
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 20, height: 10 });
  });

  it('is the drawing as it was made safe', async () => {
    const { headers, bytes } = await read(await made(Buffer.from(CIRCLE.toString().replace('<circle', '<script>alert(1)</script><circle')), 'circle.svg'));
    expect(headers).toMatchObject({ 'content-type': 'image/svg+xml', 'content-disposition': expect.stringMatching(/^inline;/) });
    expect(bytes.toString()).not.toContain('script');
  });

  it.each<[string, Buffer, string, string]>([
    ['PDF', PDF, 'application/pdf', 'plan.pdf'],
    ['text', Buffer.from('Тең'), 'text/plain; charset=utf-8', 'plan.txt'],
    ['text document', officeDocument('docx'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'plan.docx'],
  ])('is a file to be saved when it is a document: %s', async (_what, given, type, name) => {
    const { headers, bytes } = await read(await made(given, 'plan.jpg'));
    expect(headers).toMatchObject({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}` });
    expect(bytes.equals(given)).toBe(true);
  });

  it('is not sent again to who has it', async () => {
    const id = await made(CIRCLE, 'circle.svg');
    const etag = (await read(id)).headers['etag'] ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, headers, bytes } = await read(id, { 'if-none-match': known });
      expect([known, status, headers['etag'], headers['cache-control'], bytes.length]).toEqual([known, 304, etag, 'private, max-age=31536000, immutable', 0]);
    }
    expect((await read(id, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each<[string, number, number]>([
    ['bytes=0-0', 0, 0],
    ['bytes=0-', 0, 8043],
    ['bytes=100-199', 100, 199],
    ['bytes=8000-9999999', 8000, 8043],
    ['bytes=-44', 8000, 8043],
    ['bytes=-99999', 0, 8043],
  ])('is, of a recording, the part that is asked for: %s', async (range, first, last) => {
    const id = await made(sound, 'silence.wav');
    const { status, headers, bytes } = await read(id, { range });
    expect(status).toBe(206);
    expect(headers).toMatchObject({ 'content-range': `bytes ${first}-${last}/8044`, 'content-length': String(last - first + 1), 'accept-ranges': 'bytes', 'content-type': 'audio/wav' });
    expect(bytes.equals(sound.subarray(first, last + 1))).toBe(true);
  });

  it.each(['bytes=8044-', 'bytes=9000-9999', 'bytes=-0', 'bytes=999999999999999-'])('is not a part that is not there: %s', async (range) => {
    const { status, headers, bytes } = await read(await made(sound, 'silence.wav'), { range });
    expect([status, headers['content-range'], headers['cache-control']]).toEqual([416, 'bytes */8044', 'no-store']);
    expect(JSON.parse(bytes.toString())).toMatchObject({ type: '/problems/range', status: 416 });
  });

  it.each(['bytes=5-3', 'bytes=0-1,4-5', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes=0-1e3', `bytes=${'9'.repeat(400)}-`])('is all of it when what is asked for is no one part: %s', async (range) => {
    const { status, bytes } = await read(await made(sound, 'silence.wav'), { range });
    expect([status, bytes.equals(sound)]).toEqual([200, true]);
  });

  it('is all of it when the part is of another content', async () => {
    const id = await made(sound, 'silence.wav');
    const etag = (await read(id)).headers['etag'] ?? '';
    expect((await read(id, { range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(200);
    expect((await read(id, { range: 'bytes=0-9', 'if-range': etag })).status).toBe(206);
  });

  it('has no parts when it is no recording', async () => {
    const { status, headers } = await read(await made(PDF, 'plan.pdf'), { range: 'bytes=0-9' });
    expect([status, headers['accept-ranges']]).toEqual([200, undefined]);
  });

  it('is kept by a browser for whoever fetched it, packed or not', async () => {
    const drawing = await made(CIRCLE, 'circle.svg');
    for (const [id, encoding] of [[await made(sound, 'silence.wav'), ''], [drawing, ''], [drawing, 'br']] as const) {
      const { headers } = await read(id, { 'accept-encoding': encoding });
      expect(headers['vary']?.split(/, */)).toContain('cookie');
    }
  });

  it('is not found when its file is lost', async () => {
    const id = await made(PDF, 'plan.pdf');
    const [row] = await api.rows<{ stored_as: string }>('SELECT stored_as FROM material WHERE id = $1', [id]);
    await rm(join(api.settings.dataDir, 'files/materials', row?.stored_as ?? ''));
    const { status, headers } = await read(id);
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([404, 'no-store', 'application/problem+json; charset=utf-8']);
  });

  it('comes whole, however large it is, and in any two halves', async () => {
    const large = Buffer.concat([sound, Buffer.alloc(5_000_000, 'kurak')]);
    const id = await made(large, 'long.wav');
    expect((await read(id)).bytes.equals(large)).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: large.length - 1 }), async (cut) => {
        const halves = [await read(id, { range: `bytes=0-${cut - 1}` }), await read(id, { range: `bytes=${cut}-` })];
        expect(Buffer.concat(halves.map(({ bytes }) => bytes)).equals(large)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('is never asked for beyond its end, whatever the range', () => {
    const material = { kind: 'audio', bytes: 1000, contentHash: 'x' } as MaterialEntity;
    const part = fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 2000 }).map(String), fc.string());
    fc.assert(
      fc.property(part, part, (first, last) => {
        const range = rangeOf({ range: `bytes=${first}-${last}` }, material);
        if (range === undefined || range === 'impossible') return;
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.last).toBeLessThan(1000);
        expect(range.first).toBeLessThanOrEqual(range.last);
      }),
    );
  });
});
