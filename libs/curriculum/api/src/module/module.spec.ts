import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeModule, makePublishedModule, makeUnit, unitContent } from '../../testing';
import type { UnitReply } from '../unit/unit.dto';
import type { ModulePage, ModuleReply, ModuleVersionList } from './module.dto';

describe('A module', () => {
  const api = startApi();
  let team: Team;
  let others: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
    others = await makeTeam(api, 'Ак Шоола');
  });

  const find = async (id: string) => (await team.facilitator.get<ModuleReply>(`/modules/${id}`)).body;
  const publish = async (id: string, version: number) => team.facilitator.post<ModuleReply & Problem>(`/modules/${id}/publish`, { note: 'Checked in the group', version });

  /** Has the module's next versions shared with the whole network, as those of the starter library are. */
  async function share(id: string): Promise<void> {
    await api.rows('UPDATE module SET is_shared = true WHERE id = $1', [id]);
    expect((await publish(id, (await find(id)).version)).status).toBe(200);
  }

  it('begins empty, as a draft of its organisation', async () => {
    const id = await makeModule(team.facilitator, 'Trust');
    expect(await find(id)).toMatchObject({ title: { en: 'Trust' }, own: true, shared: false, publishedNumber: null, publishedAt: null, changedSince: false, version: 1, units: [] });
  });

  it('is made once, however often its phone asks', async () => {
    const body = { id: newId(), title: { ky: 'Ишеним' }, summary: {}, audience: {}, baseLanguage: 'ky' };
    const replies = [await team.facilitator.post<ModuleReply>('/modules', body), await team.facilitator.post<ModuleReply>('/modules', body)];
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
  });

  it('changes its title, and says who was faster when two change it', async () => {
    const id = await makeModule(team.facilitator);
    const change = { title: { en: 'Trust', ru: 'Доверие' }, summary: { en: 'Short' }, audience: {}, version: 1 };
    const first = await team.facilitator.patch<ModuleReply>(`/modules/${id}`, change);
    const second = await team.facilitator.patch(`/modules/${id}`, { ...change, title: { en: 'Other' } });
    expect(first.body).toMatchObject({ title: { en: 'Trust', ru: 'Доверие' }, version: 2 });
    expect(second).toMatchObject({ status: 409, body: { type: '/problems/stale', yours: 1, current: 2 } });
    expect((await find(id)).title).toEqual({ en: 'Trust', ru: 'Доверие' });
  });

  it('keeps its units in the order in which they were put', async () => {
    const id = await makeModule(team.facilitator);
    const [one, two, three] = [await makeUnit(team.facilitator, id, 'One'), await makeUnit(team.facilitator, id, 'Two'), await makeUnit(team.facilitator, id, 'Three')];
    expect((await find(id)).units.map((unit) => unit.title.en)).toEqual(['One', 'Two', 'Three']);
    const reply = await team.facilitator.put<ModuleReply>(`/modules/${id}/unit-order`, { unitIds: [three, one, two], version: 1 });
    expect(reply.body.units.map((unit) => unit.title.en)).toEqual(['Three', 'One', 'Two']);
  });

  it('refuses an order that leaves a unit out or names a strange one', async () => {
    const id = await makeModule(team.facilitator);
    const [one] = [await makeUnit(team.facilitator, id, 'One'), await makeUnit(team.facilitator, id, 'Two')];
    const strange = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    for (const unitIds of [[one], [one, strange]]) {
      const reply = await team.facilitator.put(`/modules/${id}/unit-order`, { unitIds, version: 1 });
      expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'unitIds', code: 'units.all-once' }] } });
    }
    expect(await find(id)).toMatchObject({ version: 1, units: [{ title: { en: 'One' } }, { title: { en: 'Two' } }] });
  });

  it('counts what its units hold', async () => {
    const id = await makeModule(team.facilitator);
    await makeUnit(team.facilitator, id);
    expect((await find(id)).units).toMatchObject([{ minutes: 90, blocks: 2, checks: 1, activities: 1, languages: ['en'] }]);
    const list = await team.facilitator.get<ModulePage>('/modules?size=200');
    expect(list.body.items.find((row) => row.id === id)).toMatchObject({ own: true, units: 1, minutes: 90, organisation: 'Ак Кайың' });
  });

  it('is published as version 1, then 2, the newest named first', async () => {
    const { moduleId: id, unitId } = await makePublishedModule(team.facilitator);
    expect(await find(id)).toMatchObject({ publishedNumber: 1, changedSince: false, version: 2 });
    await team.facilitator.put(`/units/${unitId}`, { ...unitContent('Changed'), version: 2 });
    expect((await find(id)).changedSince).toBe(true);
    expect((await publish(id, 2)).body).toMatchObject({ publishedNumber: 2, changedSince: false });
    const versions = await team.staff.get<ModuleVersionList>(`/modules/${id}/versions`);
    expect(versions.body.items.map(({ number, note, publishedBy }) => [number, note, publishedBy])).toEqual([
      [2, 'Checked in the group', 'Somebody (facilitator)'],
      [1, '', 'Somebody (facilitator)'],
    ]);
  });

  it('cannot be published without units, lessons and plans, and nothing is kept of the attempt', async () => {
    const id = await makeModule(team.facilitator);
    expect(await publish(id, 1)).toMatchObject({ status: 422, body: { errors: [{ path: 'units', code: 'module.no-units' }] } });
    await makeUnit(team.facilitator, id);
    await team.facilitator.post(`/modules/${id}/units`, { id: newId(), title: { en: 'Empty' } });
    const before = await api.countEverything();
    const { status, body } = await publish(id, 1);
    expect([status, body.errors]).toEqual([422, [{ path: 'units[1]', code: 'unit.no-lesson' }, { path: 'units[1]', code: 'unit.no-plan' }]]);
    expect(await api.countEverything()).toBe(before);
    expect(await find(id)).toMatchObject({ publishedNumber: null, version: 1 });
  });

  it('cannot be published from an older version of it', async () => {
    const { moduleId } = await makePublishedModule(team.facilitator);
    expect(await publish(moduleId, 1)).toMatchObject({ status: 409, body: { type: '/problems/stale', yours: 1, current: 2 } });
  });

  it('stays as it was published while its draft changes', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    const frozen = () => api.rows('SELECT v.*, u.*, l.* FROM module_version v JOIN unit_version u ON u.module_version_id = v.id JOIN lesson_version l ON l.module_version_id = v.id WHERE v.module_id = $1 ORDER BY l.language', [moduleId]);
    const before = await frozen();
    expect(before).toHaveLength(3);
    await team.facilitator.put(`/units/${unitId}`, { ...unitContent('Changed'), version: 2 });
    await team.facilitator.patch(`/modules/${moduleId}`, { title: { en: 'Changed' }, summary: {}, audience: {}, version: 2 });
    await team.facilitator.delete(`/units/${unitId}`);
    expect(await frozen()).toEqual(before);
  });

  it('goes when it was never published, with its units, and stays when it was', async () => {
    const draft = await makeModule(team.facilitator);
    const unitId = await makeUnit(team.facilitator, draft);
    expect((await team.facilitator.delete(`/modules/${draft}`)).status).toBe(204);
    expect((await team.facilitator.get(`/modules/${draft}`)).status).toBe(404);
    expect((await team.facilitator.get(`/units/${unitId}`)).status).toBe(404);
    const { moduleId } = await makePublishedModule(team.facilitator);
    expect(await team.facilitator.delete(`/modules/${moduleId}`)).toMatchObject({ status: 409, body: { type: '/problems/module.published' } });
  });

  it('is unknown to other organisations while it is not shared, and while it is a draft', async () => {
    const { moduleId } = await makePublishedModule(team.facilitator);
    const draft = await makeModule(team.facilitator);
    await api.rows('UPDATE module SET is_shared = true WHERE id = $1', [draft]);
    for (const id of [moduleId, draft]) {
      expect((await others.facilitator.get(`/modules/${id}`)).status).toBe(404);
      expect((await others.facilitator.get(`/modules/${id}/versions`)).status).toBe(404);
      expect((await others.staff.get<ModulePage>('/modules?size=200')).body.items.map((row) => row.id)).not.toContain(id);
    }
  });

  it('is read by other organisations as it was published once it is shared, and changed by none of them', async () => {
    const id = await makeModule(team.facilitator, 'Trust');
    const unitId = await makeUnit(team.facilitator, id, 'Before');
    await share(id);
    await team.facilitator.put(`/units/${unitId}`, { ...unitContent('After'), version: 2 });
    await makeUnit(team.facilitator, id, 'Not yet');
    await team.facilitator.patch(`/modules/${id}`, { title: { en: 'Distrust' }, summary: {}, audience: {}, version: 2 });
    const seen = await others.facilitator.get<ModuleReply>(`/modules/${id}`);
    expect(seen.body).toMatchObject({ own: false, shared: true, publishedNumber: 1, title: { en: 'Trust' }, units: [{ title: { en: 'Before' } }] });
    expect((await others.facilitator.get<UnitReply>(`/units/${unitId}`)).body).toMatchObject({ own: false, version: 0, title: { en: 'Before' }, moduleTitle: { en: 'Trust' } });
    const row = (await others.facilitator.get<ModulePage>('/modules?size=200')).body.items.find((item) => item.id === id);
    expect(row).toMatchObject({ own: false, units: 1, minutes: 90, title: { en: 'Trust' }, organisation: '' });
    const attempts = [
      await others.facilitator.patch(`/modules/${id}`, { title: { en: 'Ours' }, summary: {}, audience: {}, version: seen.body.version }),
      await others.facilitator.post(`/modules/${id}/publish`, { note: '', version: seen.body.version }),
      await others.facilitator.post(`/modules/${id}/units`, { id: newId(), title: { en: 'Ours' } }),
      await others.facilitator.delete(`/modules/${id}`),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    const put = await others.facilitator.put(`/units/${unitId}`, { ...unitContent('Ours'), version: 0 });
    expect([403, 404]).toContain(put.status);
    expect((await find(id)).title).toEqual({ en: 'Distrust' });
  });

  it('is found by a word of its title in any language', async () => {
    const id = newId();
    await team.facilitator.post('/modules', { id, title: { en: 'Peace', ky: 'Тынчтык 100%' }, summary: {}, audience: {}, baseLanguage: 'en' });
    const found = async (words: string) => (await team.staff.get<ModulePage>(`/modules?search=${encodeURIComponent(words)}`)).body.items.map((row) => row.id);
    expect(await found('тынчтык')).toEqual([id]);
    expect(await found('100%')).toEqual([id]);
    expect(await found('1_0')).toEqual([]);
  });
});
