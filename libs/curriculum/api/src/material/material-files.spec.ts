import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ARCHIVE, CIRCLE, makeMaterial, PDF, silence } from '../../testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { type Actor, Database } from '@kurak/shared-api';
import { startApi } from '@kurak/shared-api/testing';
import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { MaterialFiles, type NewMaterial } from './material-files';

describe('Files of materials', () => {
  const api = startApi();
  let team: Team;
  let others: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
    others = await makeTeam(api);
  });

  const as = <Result>(who: Team, work: (files: MaterialFiles) => Promise<Result>, role: 'facilitator' | 'participant' = 'facilitator') => {
    const actor: Actor = { personId: who[role].id, organisationId: who.organisationId, role, signInId: newId() };
    return api.app.get(Database, { strict: false }).as(actor, () => work(api.app.get(MaterialFiles, { strict: false })));
  };
  const texts = { title: { ky: 'Тегерек' }, alternative: {}, transcript: {} };
  const file = (bytes: Buffer, name: string): NewMaterial => ({ id: newId(), name, bytes, ...texts });
  const square = (side: number) => sharp({ create: { width: side, height: side, channels: 3, background: 'green' } });
  const stored = () => readdir(join(api.settings.dataDir, 'files/materials')).catch(() => []);

  it('are kept as uploads are, and opened again', async () => {
    const given = file(await square(2000).jpeg().toBuffer(), 'Чарчы.jpg');
    const kept = await as(team, (files) => files.keep(given));
    expect(kept).toMatchObject({ id: given.id, name: 'Чарчы.webp', kind: 'picture', mediaType: 'image/webp', width: 1600, height: 1600 });
    const opened = await as(team, (files) => files.bytesOf(given.id));
    expect([opened?.name, opened?.mediaType, opened?.bytes.length]).toEqual(['Чарчы.webp', 'image/webp', kept.bytes]);
    expect(createHash('sha256').update(opened?.bytes ?? '').digest('hex')).toBe(kept.contentHash);
    expect(await api.rows('SELECT organisation_id, created_by, title, is_published FROM material WHERE id = $1', [given.id])).toEqual([
      { organisation_id: team.organisationId, created_by: team.facilitator.id, title: texts.title, is_published: false },
    ]);
  });

  it('are the same on another installation when they are kept as they are', async () => {
    for (const given of [file(await square(90).png().toBuffer(), 'a.png'), file(CIRCLE, 'a.svg'), file(silence(), 'a.wav'), file(PDF, 'a.pdf')]) {
      const here = await as(team, (files) => files.keep(given));
      const packed = await as(team, (files) => files.bytesOf(given.id));
      const there = await as(others, (files) => files.keepAsItIs({ ...given, id: newId(), name: here.name, bytes: packed?.bytes ?? Buffer.alloc(0) }));
      expect({ ...there, id: given.id }).toMatchObject({ name: here.name, kind: here.kind, mediaType: here.mediaType, contentHash: here.contentHash, width: here.width });
    }
  });

  it('are kept once, however often the same is kept', async () => {
    const given = file(PDF, 'a.pdf');
    const first = await as(team, (files) => files.keepAsItIs(given));
    const before = await stored();
    expect((await as(team, (files) => files.keepAsItIs(given))).contentHash).toBe(first.contentHash);
    expect(await stored()).toEqual(before);
  });

  it('never change: an id stands for one content', async () => {
    const id = await makeMaterial(api, team.facilitator, PDF, 'a.pdf');
    const taken = { ...file(silence(), 'a.wav'), id };
    const before = await stored();
    await expect(as(team, (files) => files.keep(taken))).rejects.toMatchObject({ problem: { status: 409, type: '/problems/exists' } });
    await expect(as(others, (files) => files.keep(taken))).rejects.toThrow(/duplicate key/);
    expect(await stored()).toEqual(before);
    expect((await as(team, (files) => files.bytesOf(id)))?.bytes.equals(PDF)).toBe(true);
  });

  it('are refused by name when they are not what they say', async () => {
    const archive = file(ARCHIVE, 'Сүрөт.png');
    for (const keep of ['keep', 'keepAsItIs'] as const) {
      await expect(as(team, (files) => files[keep](archive))).rejects.toMatchObject({ problem: { status: 422, errors: [{ path: 'Сүрөт.png', code: 'material.type' }] } });
    }
  });

  it('are opened for who may see them alone', async () => {
    const id = await makeMaterial(api, team.facilitator);
    const opened = async (who: Team, role?: 'participant') => (await as(who, (files) => files.bytesOf(id), role))?.mediaType;
    expect([await opened(team), await opened(team, 'participant'), await opened(others)]).toEqual(['image/svg+xml', undefined, undefined]);
    await api.rows('UPDATE material SET is_published = true, is_shared = true WHERE id = $1', [id]);
    expect([await opened(team, 'participant'), await opened(others), await opened(others, 'participant')]).toEqual(Array(3).fill('image/svg+xml'));
  });
});
