import { makePerson, makeTeam, type Team } from '@kurak/identity-api/testing';
import { eventually, startApi } from '@kurak/shared-api/testing';
import type { Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeModule, makePublishedModule, makeUnit, unitContent } from '../../testing';
import type { UnitReply } from '../unit/unit.dto';
import type { DifferenceList } from '../version/difference.dto';
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

  const share = (id: string, version: number, sharing: string, adaptableBy = sharing) =>
    team.facilitator.put<ModuleReply & Problem>(`/modules/${id}/sharing`, { sharing, adaptableBy, version });

  it('begins empty, as a draft of its organisation', async () => {
    const id = await makeModule(team.facilitator, 'Trust');
    expect(await find(id)).toMatchObject({ title: { en: 'Trust' }, own: true, sharing: 'organisation', publishedNumber: null, publishedAt: null, changedSince: false, version: 1, units: [] });
  });

  it('is made once, however often its phone asks', async () => {
    const body = { id: newId(), title: { ky: 'Ишеним' }, summary: {}, audience: {}, baseLanguage: 'ky' };
    const replies = [await team.facilitator.post<ModuleReply>('/modules', body), await team.facilitator.post<ModuleReply>('/modules', body)];
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
  });

  it('changes its title, and says who was faster when two change it', async () => {
    const id = await makeModule(team.facilitator);
    const change = { title: { en: 'Trust', ru: 'Доверие' }, summary: { en: 'Short' }, audience: {}, sources: ['CEDAW, 1979'], version: 1 };
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
    expect((await find(id)).units).toMatchObject([{ minutes: 90, blocks: 2, checks: 1, activities: 1, planned: 90 }]);
    const list = await team.facilitator.get<ModulePage>('/modules?size=200');
    expect(list.body.items.find((row) => row.id === id)).toMatchObject({ own: true, units: 1, minutes: 90, languages: ['en'], status: 'draft', organisation: 'Ак Кайың' });
  });

  it('is published as version 1, then 2, the newest named first', async () => {
    const { moduleId: id, unitId } = await makePublishedModule(team.facilitator);
    expect(await find(id)).toMatchObject({ publishedNumber: 1, changedSince: false, version: 2 });
    await team.facilitator.patch(`/units/${unitId}`, { ...unitContent('Changed'), version: 2 });
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
    await team.facilitator.patch(`/units/${unitId}`, { ...unitContent('Changed'), version: 2 });
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
    expect((await share(draft, 1, 'network')).status).toBe(200);
    for (const id of [moduleId, draft]) {
      expect((await others.facilitator.get(`/modules/${id}`)).status).toBe(404);
      expect((await others.facilitator.get(`/modules/${id}/versions`)).status).toBe(404);
      expect((await others.staff.get<ModulePage>('/modules?size=200')).body.items.map((row) => row.id)).not.toContain(id);
    }
  });

  it('is read by other organisations as it was published once it is shared, and changed by none of them', async () => {
    const id = await makeModule(team.facilitator, 'Trust');
    const unitId = await makeUnit(team.facilitator, id, 'Before');
    expect((await share(id, 1, 'network')).status).toBe(200);
    expect((await publish(id, 2)).status).toBe(200);
    await team.facilitator.patch(`/units/${unitId}`, { ...unitContent('After'), version: 2 });
    await makeUnit(team.facilitator, id, 'Not yet');
    await team.facilitator.patch(`/modules/${id}`, { title: { en: 'Distrust' }, summary: {}, audience: {}, sources: [], version: 3 });
    const seen = await others.facilitator.get<ModuleReply>(`/modules/${id}`);
    expect(seen.body).toMatchObject({ own: false, sharing: 'network', organisation: 'Ак Кайың', publishedNumber: 1, title: { en: 'Trust' }, units: [{ title: { en: 'Before' } }] });
    expect((await others.facilitator.get<UnitReply>(`/units/${unitId}`)).body).toMatchObject({ own: false, version: 0, title: { en: 'Before' }, moduleTitle: { en: 'Trust' } });
    const row = (await others.facilitator.get<ModulePage>('/modules?size=200')).body.items.find((item) => item.id === id);
    expect(row).toMatchObject({ own: false, units: 1, minutes: 90, title: { en: 'Trust' }, organisation: 'Ак Кайың' });
    const attempts = [
      await others.facilitator.patch(`/modules/${id}`, { title: { en: 'Ours' }, summary: {}, audience: {}, sources: [], version: seen.body.version }),
      await others.facilitator.post(`/modules/${id}/publish`, { note: '', version: seen.body.version }),
      await others.facilitator.post(`/modules/${id}/units`, { id: newId(), title: { en: 'Ours' } }),
      await others.facilitator.delete(`/modules/${id}`),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    const put = await others.facilitator.patch(`/units/${unitId}`, { ...unitContent('Ours'), version: 0 });
    expect([403, 404]).toContain(put.status);
    expect((await find(id)).title).toEqual({ en: 'Distrust' });
  });

  it('that is private is seen by nobody but who made it', async () => {
    const id = await makeModule(team.facilitator);
    const unitId = await makeUnit(team.facilitator, id);
    const colleague = await makePerson(api, 'facilitator', team.organisationId);
    expect((await colleague.get(`/modules/${id}`)).status).toBe(200);
    await share(id, 1, 'private');
    expect([(await colleague.get(`/modules/${id}`)).status, (await colleague.get(`/units/${unitId}`)).status, (await colleague.patch(`/units/${unitId}`, { minutes: 60, version: 2 })).status]).toEqual([404, 404, 404]);
    expect((await find(id)).sharing).toBe('private');
  });

  it('is kept private only by who made it', async () => {
    const id = await makeModule(team.facilitator);
    const colleague = await makePerson(api, 'facilitator', team.organisationId);
    expect((await colleague.put(`/modules/${id}/sharing`, { sharing: 'private', adaptableBy: 'private', version: 1 })).status).toBe(403);
    expect(await find(id)).toMatchObject({ sharing: 'organisation', version: 1 });
  });

  it('that was published before it was shared is opened with the versions it has', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    await share(moduleId, (await find(moduleId)).version, 'network');
    expect((await others.facilitator.get<UnitReply>(`/units/${unitId}`)).body).toMatchObject({ own: false, title: { en: 'Reading the situation' } });
  });

  it('keeps its papers, and refuses questions that are none', async () => {
    const id = await makeModule(team.facilitator);
    const [, check] = unitContent().blocks;
    const paper = (questions: object[]) => ({ title: { en: 'Before and after' }, introduction: {}, questions });
    const scale = { id: 'useful', kind: 'scale', question: { en: 'How useful?' }, low: { en: 'not' }, high: { en: 'very' } };
    const papers = { test: paper([{ unitId: null, check }]), evaluation: paper([scale]), followUp: null };
    expect((await team.facilitator.put(`/modules/${id}/papers`, { ...papers, version: 1 })).status).toBe(200);
    expect((await team.staff.get(`/modules/${id}/papers`)).body).toEqual({ ...papers, version: 2 });
    expect((await find(id)).papers).toEqual(['test', 'evaluation']);
    const wrong = { ...papers, evaluation: paper([{ ...scale, low: undefined }, { id: 'useful', kind: 'text', question: {}, several: true }]), version: 2 };
    expect(await team.facilitator.put(`/modules/${id}/papers`, wrong)).toMatchObject({
      status: 422,
      body: {
        errors: [
          { path: 'evaluation.questions[0].low', code: 'required' },
          { path: 'evaluation.questions[1].several', code: 'unknown-field' },
          { path: 'evaluation.questions[1].id', code: 'twice' },
        ],
      },
    });
  });

  it('says what two versions differ in', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    await team.facilitator.patch(`/units/${unitId}`, { title: { en: 'Reading a situation' }, version: 2 });
    const differences = async (query: string) => (await team.staff.get<DifferenceList>(`/modules/${moduleId}/differences?${query}`)).body.items;
    const title = [{ unitId, part: 'title', kind: 'changed', texts: [{ language: 'en', before: 'Reading the situation', after: 'Reading a situation' }] }];
    expect(await differences('from=1')).toMatchObject(title);
    expect((await publish(moduleId, (await find(moduleId)).version)).status).toBe(200);
    expect(await differences('from=1&to=2')).toMatchObject(title);
    expect(await differences('from=2&to=2')).toEqual([]);
    expect((await team.staff.get(`/modules/${moduleId}/differences?from=7`)).status).toBe(404);
  });

  it('gathers what is to be brought to its sessions', async () => {
    const id = await makeModule(team.facilitator);
    const unitId = await makeUnit(team.facilitator, id);
    const activity = { ...unitContent().activities[0], materials: { en: ['a ball of wool'] } };
    await team.facilitator.patch(`/units/${unitId}`, { activities: [activity], version: 2 });
    expect((await team.staff.get(`/modules/${id}/supplies`)).body).toMatchObject({ items: [{ unitId, activityTitle: { en: 'Circle' }, things: { en: ['a ball of wool'] } }] });
  });

  it('is listed by language, status and owner', async () => {
    const fresh = await makeTeam(api, 'Тизме');
    const draft = await makeModule(fresh.facilitator, 'Draft');
    const { moduleId: published, unitId } = await makePublishedModule(fresh.facilitator);
    const { moduleId: changed, unitId: changedUnit } = await makePublishedModule(fresh.facilitator);
    await fresh.facilitator.patch(`/units/${changedUnit}`, { minutes: 60, version: 2 });
    expect(unitId).not.toBe(changedUnit);
    const listed = async (query: string) => (await fresh.staff.get<ModulePage>(`/modules?owner=own&size=200&${query}`)).body.items.map((row) => row.id).sort();
    expect(await listed('')).toEqual([draft, published, changed].sort());
    expect(await listed('status=draft')).toEqual([draft]);
    expect(await listed('status=published')).toEqual([published]);
    expect(await listed('status=changed')).toEqual([changed]);
    expect(await listed('language=en')).toEqual([published, changed].sort());
    expect(await listed('language=ky')).toEqual([]);
  });

  it('is found by a word of its title in any language', async () => {
    const id = newId();
    await team.facilitator.post('/modules', { id, title: { en: 'Peace', ky: 'Тынчтык 100%' }, summary: {}, audience: {}, baseLanguage: 'en' });
    const found = async (words: string) => (await team.staff.get<ModulePage>(`/modules?search=${encodeURIComponent(words)}`)).body.items.map((row) => row.id);
    expect(await found('тынчтык')).toEqual([id]);
    expect(await found('100%')).toEqual([id]);
    expect(await found('1_0')).toEqual([]);
  });

  it('keeps no paper in which something is nothing', async () => {
    const id = await makeModule(team.facilitator);
    const evaluation = { title: { en: 'After' }, introduction: {}, questions: [{ id: 'useful', kind: 'scale', question: {}, low: null, high: {} }] };
    const reply = await team.facilitator.put(`/modules/${id}/papers`, { test: null, evaluation, followUp: null, version: 1 });
    expect(reply).toMatchObject({ status: 422, body: { errors: expect.arrayContaining([{ path: 'evaluation.questions[0].low', code: 'type' }]) } });
  });

  it('is not published while one of its units is being saved: nobody finds words that nobody published', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    const before = await find(moduleId);
    await api.rows('BEGIN');
    await api.rows(`UPDATE unit SET version = version + 1, updated_at = now() WHERE id = $1`, [unitId]);
    // Whoever publishes has read the unit by the time that she waits for what it is found by.
    await api.rows(`UPDATE curriculum_text SET words = 'zucchini' WHERE unit_id = $1`, [unitId]);
    const publishing = publish(moduleId, before.version);
    await eventually(() => api.rows(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`), (waiting) => waiting.length > 0);
    await api.rows('COMMIT');
    expect(await publishing).toMatchObject({ status: 409, body: { type: '/problems/stale' } });
    expect((await find(moduleId)).publishedNumber).toBe(1);
    expect((await publish(moduleId, before.version)).status).toBe(200);
  });

  it('loses units and gets another order at the same moment', async () => {
    const id = await makeModule(team.facilitator);
    const units: string[] = [];
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) units.push(await makeUnit(team.facilitator, id, title));
    const deleting = units.slice(0, 4).map((unitId) => team.facilitator.delete(`/units/${unitId}`));
    const ordering = [1, 2, 3].map(() => team.facilitator.put(`/modules/${id}/unit-order`, { unitIds: [...units].reverse(), version: 1 }));
    expect((await Promise.all(deleting)).map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    for (const { status } of await Promise.all(ordering)) expect([200, 409, 422]).toContain(status);
    expect((await find(id)).units.map((unit) => unit.id).sort()).toEqual(units.slice(4).sort());
  });

  it('is saved by one of two who wait for each other, and the other is told to try again', async () => {
    const id = await makeModule(team.facilitator);
    const unitId = await makeUnit(team.facilitator, id);
    await api.rows(`SET deadlock_timeout = '1min'`);
    await api.rows('BEGIN');
    await api.rows('SELECT 1 FROM unit WHERE id = $1 FOR UPDATE', [unitId]);
    const ordering = team.facilitator.put(`/modules/${id}/unit-order`, { unitIds: [unitId], version: 1 });
    await eventually(() => api.rows(`SELECT 1 FROM pg_locks WHERE NOT granted`), (waiting) => waiting.length > 0);
    const other = api.rows('UPDATE module SET updated_at = now() WHERE id = $1', [id]);
    expect(await ordering).toMatchObject({ status: 503, body: { type: '/problems/unavailable' } });
    await other;
    await api.rows('ROLLBACK');
    await api.rows('RESET deadlock_timeout');
    expect((await find(id)).version).toBe(1);
  });
});
