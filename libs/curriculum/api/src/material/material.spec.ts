import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CIRCLE, makeMaterial, makeModule, makePublishedModule, makeUnit, makeUpload } from '../../testing';
import { makePerson, makeTeam, type Team } from '@kurak/identity-api/testing';
import { type Actor, Database } from '@kurak/shared-api';
import { eventually, startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { MaterialUses } from './material-uses';
import type { MaterialPage, MaterialReply } from './material.dto';

describe('A material', () => {
  const api = startApi();
  let team: Team;
  let others: Team;
  beforeAll(async () => {
    team = await makeTeam(api, 'Ак Кайың');
    others = await makeTeam(api, 'Көк Жал');
  });

  const find = async (id: string, by: 'facilitator' | 'staff' | 'participant' = 'facilitator') => (await team[by].get<MaterialReply>(`/materials/${id}`)).body;
  const texts = { title: { en: 'Circle' }, alternative: { en: 'A circle' }, transcript: {} };
  const actor = (): Actor => ({ personId: team.facilitator.id, organisationId: team.organisationId, role: 'facilitator', signInId: newId() });
  const asFacilitator = <Result>(work: (uses: MaterialUses) => Promise<Result>) => api.app.get(Database, { strict: false }).as(actor(), () => work(api.app.get(MaterialUses, { strict: false })));
  const listed = async (query: string, by: Team = team) => (await by.facilitator.get<MaterialPage>(`/materials?${query}`)).body;
  const filesIn = async (folder: string) => (await readdir(join(api.settings.dataDir, folder), { recursive: true }).catch(() => [])).sort();

  /** Shows the materials in a published version of a module. */
  async function publish(materialIds: string[], isShared = false) {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    const [version] = await api.rows<{ id: string }>('SELECT id FROM module_version WHERE module_id = $1', [moduleId]);
    await asFacilitator((uses) => uses.ofVersion(version?.id ?? '', moduleId, [{ unitId, materialIds }], isShared));
    return { moduleId, unitId };
  }

  it('is made of an upload, which is gone afterwards', async () => {
    const uploadId = await makeUpload(api, team.facilitator, CIRCLE, 'Тегерек 1.svg');
    const id = newId();
    const reply = await team.facilitator.post<MaterialReply>('/materials', { id, uploadId, ...texts });
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      ...{ id, name: 'Тегерек 1.svg', kind: 'picture', mediaType: 'image/svg+xml', bytes: expect.any(Number), width: 100, height: 100, ...texts },
      ...{ own: true, published: false, shared: false, createdAt: expect.stringMatching(/Z$/), version: 1, uses: [] },
    });
    await eventually(() => filesIn('uploads'), (names) => !names.some((name) => name.includes(uploadId)));
    expect(await team.facilitator.post('/materials', { id: newId(), uploadId, ...texts })).toMatchObject({ status: 422, body: { errors: [{ path: 'uploadId', code: 'upload.unknown' }] } });
    expect((await team.facilitator.post<MaterialReply>('/materials', { id, uploadId, ...texts })).body).toEqual(reply.body);
  });

  it('is not made of an upload of somebody else, of one that is not whole, or of none', async () => {
    const colleague = await makePerson(api, 'facilitator', team.organisationId);
    const uploadId = await makeUpload(api, colleague);
    const before = await api.countEverything();
    const make = (upload: string) => team.facilitator.post('/materials', { id: newId(), uploadId: upload, ...texts });
    expect(await make(uploadId)).toMatchObject({ status: 422, body: { errors: [{ path: 'uploadId', code: 'upload.unknown' }] } });
    expect(await make(newId())).toMatchObject({ status: 422, body: { errors: [{ path: 'uploadId', code: 'upload.unknown' }] } });
    const begun = await api.send('POST', '/uploads', { cookie: team.facilitator.cookie, headers: { 'tus-resumable': '1.0.0', 'upload-length': '9' } });
    expect(await make(String(begun.headers['location']).slice(-36))).toMatchObject({ status: 422, body: { errors: [{ path: 'uploadId', code: 'upload.unfinished' }] } });
    expect(await api.countEverything()).toBe(before);
    expect((await stat(join(api.settings.dataDir, 'uploads', colleague.id, uploadId))).size).toBe(CIRCLE.length);
  });

  it('is found by a word of its name or title, and by its kind, newest first', async () => {
    const [first, second] = [await makeMaterial(api, team.facilitator, CIRCLE, 'Көпүрө.svg'), await makeMaterial(api, team.facilitator, Buffer.from('көпүрө'), 'Көпүрө.txt')];
    const ids = async (query: string) => (await listed(query)).items.map(({ id }) => id);
    expect(await ids(`search=${encodeURIComponent('көпүрө')}`)).toEqual([second, first]);
    expect(await ids(`search=${encodeURIComponent('көпүрө')}&kind=picture`)).toEqual([first]);
    expect(await listed(`search=${encodeURIComponent('көпүрө')}&size=1&page=2`)).toMatchObject({ items: [{ id: first, uses: 0 }], total: 2, page: 2, size: 1 });
    expect((await ids('search=CIRCLE&size=200')).length).toBeGreaterThanOrEqual(2);
    expect((await team.facilitator.get('/materials?kind=hologram')).status).toBe(422);
  });

  it('has texts that are changed from the version that was read', async () => {
    const id = await makeMaterial(api, team.facilitator);
    const change = { title: { ky: 'Тегерек' }, alternative: { ky: 'Кызыл тегерек' }, transcript: { ky: 'Тегерек' }, version: 1 };
    const { status, body } = await team.facilitator.patch<MaterialReply>(`/materials/${id}`, change);
    expect([status, body]).toEqual([200, expect.objectContaining({ ...change, version: 2 })]);
    expect(await team.facilitator.patch(`/materials/${id}`, change)).toMatchObject({ status: 409, body: { type: '/problems/stale', yours: 1, current: 2 } });
  });

  it('goes with its file when no unit shows it', async () => {
    const before = await filesIn('files/materials');
    const id = await makeMaterial(api, team.facilitator);
    expect(await filesIn('files/materials')).toHaveLength(before.length + 1);
    expect((await team.facilitator.delete(`/materials/${id}`)).status).toBe(204);
    expect((await team.facilitator.get(`/materials/${id}`)).status).toBe(404);
    await eventually(() => filesIn('files/materials'), (names) => names.length === before.length);
  });

  it('stays while a draft shows it, and says which', async () => {
    const id = await makeMaterial(api, team.facilitator);
    const moduleId = await makeModule(team.facilitator, 'Trust');
    const unitId = await makeUnit(team.facilitator, moduleId, 'Opening');
    await asFacilitator((uses) => uses.ofDraft(unitId, moduleId, [id]));
    const uses = [{ moduleId, moduleTitle: { en: 'Trust' }, unitId, unitTitle: { en: 'Opening' }, draft: true, published: false }];
    expect((await find(id)).uses).toEqual(uses);
    expect(await team.facilitator.delete(`/materials/${id}`)).toMatchObject({ status: 409, body: { type: '/problems/material.used', uses } });
    expect((await listed('size=200')).items.find((row) => row.id === id)?.uses).toBe(1);
    expect((await team.facilitator.delete(`/units/${unitId}`)).status).toBe(204);
    expect((await find(id)).uses).toEqual([]);
    expect((await team.facilitator.delete(`/materials/${id}`)).status).toBe(204);
  });

  it('stays while a published version shows it, even when its unit has gone', async () => {
    const id = await makeMaterial(api, team.facilitator);
    const { moduleId, unitId } = await publish([id]);
    await team.facilitator.delete(`/units/${unitId}`);
    expect((await find(id)).uses).toEqual([expect.objectContaining({ moduleId, unitId, unitTitle: { en: 'Reading the situation' }, draft: false, published: true })]);
    expect(await team.facilitator.delete(`/materials/${id}`)).toMatchObject({ status: 409, body: { type: '/problems/material.used' } });
    expect(await find(id)).toMatchObject({ published: true, shared: false });
  });

  it('goes from a draft with its module', async () => {
    const id = await makeMaterial(api, team.facilitator);
    const moduleId = await makeModule(team.facilitator);
    const unitId = await makeUnit(team.facilitator, moduleId);
    await asFacilitator((uses) => uses.ofDraft(unitId, moduleId, [id]));
    expect((await team.facilitator.delete(`/modules/${moduleId}`)).status).toBe(204);
    expect((await find(id)).uses).toEqual([]);
  });

  it('is for participants of its organisation once a version shows it, and for nobody else', async () => {
    const id = await makeMaterial(api, team.facilitator);
    const statuses = async () => {
      const askers = [team.participant, team.staff, team.administrator, others.facilitator, others.participant];
      return Promise.all(askers.flatMap((asker) => [asker.get(`/materials/${id}`), asker.get(`/materials/${id}/content`)]).map(async (reply) => (await reply).status));
    };
    expect(await statuses()).toEqual([404, 404, 200, 200, 403, 403, 404, 404, 404, 404]);
    await publish([id]);
    expect(await statuses()).toEqual([200, 200, 200, 200, 403, 403, 404, 404, 404, 404]);
    expect((await find(id, 'participant')).uses).toEqual([]);
    expect((await api.send('GET', `/materials/${id}/content`)).status).toBe(401);
  });

  it('is met by participants in its lesson, never in a list', async () => {
    await publish([await makeMaterial(api, team.facilitator)]);
    expect((await team.participant.get('/materials')).status).toBe(403);
  });

  it('is for the whole network once a shared version shows it, and changed by its own organisation alone', async () => {
    const id = await makeMaterial(api, team.facilitator);
    await publish([id], true);
    for (const asker of [others.facilitator, others.staff, others.participant]) {
      expect((await asker.get<MaterialReply>(`/materials/${id}`)).body).toMatchObject({ own: false, shared: true, uses: [] });
      expect((await asker.get(`/materials/${id}/content`)).status).toBe(200);
    }
    expect((await listed('size=200', others)).items.map((row) => row.id)).toContain(id);
    const attempts = [await others.facilitator.patch(`/materials/${id}`, { ...texts, version: 1 }), await others.facilitator.delete(`/materials/${id}`)];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403]);
    expect((await find(id)).version).toBe(1);
  });

  it('stays while another organisation shows it, without saying who', async () => {
    const id = await makeMaterial(api, team.facilitator);
    await api.rows('UPDATE material SET is_shared = true WHERE id = $1', [id]);
    const moduleId = await makeModule(others.facilitator);
    const unitId = await makeUnit(others.facilitator, moduleId);
    const other: Actor = { personId: others.facilitator.id, organisationId: others.organisationId, role: 'facilitator', signInId: newId() };
    await api.app.get(Database, { strict: false }).as(other, () => api.app.get(MaterialUses, { strict: false }).ofDraft(unitId, moduleId, [id]));
    expect((await find(id)).uses).toEqual([]);
    expect(await team.facilitator.delete(`/materials/${id}`)).toMatchObject({ status: 409, body: { type: '/problems/material.used', uses: [] } });
  });

  it('leaves nothing behind when it cannot be made', async () => {
    const uploadId = await makeUpload(api, team.facilitator, Buffer.from('MZ\u0000\u0001\u0002'), 'setup.pdf');
    const [rows, files] = [await api.countEverything(), await filesIn('files/materials')];
    expect(await team.facilitator.post('/materials', { id: newId(), uploadId, ...texts })).toMatchObject({ status: 422, body: { errors: [{ path: 'uploadId', code: 'material.type' }] } });
    expect([await api.countEverything(), await filesIn('files/materials')]).toEqual([rows, files]);
    expect((await readFile(join(api.settings.dataDir, 'uploads', team.facilitator.id, uploadId))).length).toBeGreaterThan(0);
  });
});
