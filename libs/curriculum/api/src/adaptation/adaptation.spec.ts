import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeModule, makeUnit, unitContent } from '../../testing';
import type { ModulePage, ModuleReply } from '../module/module.dto';
import type { UnitReply } from '../unit/unit.dto';
import type { LineageTree, TakenReply, UpstreamReply } from './adaptation.dto';

const paragraph = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text }] }] });
const opening = (text: string) => ({ id: 'opening', kind: 'text', text: { en: paragraph(text) } });

describe('An adaptation', () => {
  const api = startApi();
  let team: Team;
  let others: Team;
  beforeAll(async () => {
    team = await makeTeam(api, 'Ак Кайың');
    others = await makeTeam(api, 'Көк Жал');
  });

  const moduleOf = async (person: TestPerson, id: string) => (await person.get<ModuleReply>(`/modules/${id}`)).body;
  const publish = async (person: TestPerson, id: string) => {
    const reply = await person.post<ModuleReply>(`/modules/${id}/publish`, { note: '', version: (await moduleOf(person, id)).version });
    expect(reply.status).toBe(200);
  };
  const adapt = (person: TestPerson, id: string, body: object = {}) =>
    person.post<ModuleReply & Problem>(`/modules/${id}/adaptations`, { id: newId(), title: { en: 'For migrants' }, targetGroup: 'Women who came home from abroad', reason: 'Their cases are others', ...body });

  /** A module of the first team, open to the whole network. */
  async function original(): Promise<{ id: string; unitId: string }> {
    const id = await makeModule(team.facilitator, 'Trust');
    const unitId = await makeUnit(team.facilitator, id, 'Before');
    await team.facilitator.put(`/modules/${id}/sharing`, { sharing: 'network', adaptableBy: 'network', version: 1 });
    await publish(team.facilitator, id);
    return { id, unitId };
  }

  it('is a module of one\'s own with everything of the original, whose credit it keeps', async () => {
    const { id } = await original();
    const { status, body } = await adapt(others.facilitator, id);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ own: true, publishedNumber: null, targetGroup: 'Women who came home from abroad', reason: 'Their cases are others' },
      lineage: [{ moduleId: id, title: { en: 'Trust' }, organisation: 'Ак Кайың', number: 1 }],
      units: [{ title: { en: 'Before' }, blocks: 2, activities: 1 }],
    });
    expect((await moduleOf(others.facilitator, id)).adaptations).toBe(1);
    expect((await others.facilitator.get<ModulePage>(`/modules?adaptationsOf=${id}`)).body.items.map((row) => row.id)).toEqual([body.id]);
  });

  it('is made once, however often it is asked for', async () => {
    const { id } = await original();
    const body = { id: newId() };
    const replies = [await adapt(others.facilitator, id, body), await adapt(others.facilitator, id, body)];
    expect(replies.map((reply) => [reply.status, reply.body.units.length])).toEqual([
      [201, 1],
      [201, 1],
    ]);
  });

  it('is made by those alone whom the original is open to', async () => {
    const { id } = await original();
    const { version } = await moduleOf(team.facilitator, id);
    await team.facilitator.put(`/modules/${id}/sharing`, { sharing: 'network', adaptableBy: 'organisation', version });
    expect((await adapt(others.facilitator, id)).status).toBe(403);
    expect((await moduleOf(others.facilitator, id)).mayAdapt).toBe(false);
    expect((await adapt(team.facilitator, id)).status).toBe(201);
    expect((await adapt(team.facilitator, await makeModule(team.facilitator))).status).toBe(403);
  });

  it('keeps its line across generations, and the tree shows every one of them', async () => {
    const { id } = await original();
    const { body: second } = await adapt(others.facilitator, id);
    await publish(others.facilitator, second.id);
    const { body: third } = await adapt(others.facilitator, second.id, { title: { en: 'For nurses' } });
    expect(third.lineage.map(({ moduleId }) => moduleId)).toEqual([id, second.id]);
    const tree = await others.facilitator.get<LineageTree>(`/modules/${id}/lineage`);
    expect(tree.body.items.map((node) => [node.id, node.parentId, node.visible])).toEqual([
      [id, null, true],
      [second.id, id, true],
      [third.id, second.id, true],
    ]);
    const seen = await team.facilitator.get<LineageTree>(`/modules/${id}/lineage`);
    expect(seen.body.items.map((node) => node.id)).toEqual([id]);
  });

  it('takes what the original changed, and keeps what was written here', async () => {
    const { id, unitId } = await original();
    const { body: mine } = await adapt(others.facilitator, id);
    const [unit] = mine.units;
    await others.facilitator.patch(`/units/${unit?.id}`, { title: { en: 'Ours' }, version: 1 });
    await team.facilitator.patch(`/units/${unitId}`, { blocks: [opening('Begin anew.')], title: { en: 'After' }, version: 2 });
    await publish(team.facilitator, id);

    expect((await moduleOf(others.facilitator, mine.id)).upstream).toEqual({ moduleId: id, number: 2, unitsBehind: 1 });
    const news = await others.facilitator.get<UpstreamReply>(`/modules/${mine.id}/upstream`);
    expect(news.body).toMatchObject({ number: 2, items: [{ unitId: unit?.id, originUnitId: unitId, kind: 'changed', conflicts: ['title'], version: 2 }] });

    const taken = await others.facilitator.post<TakenReply>(`/modules/${mine.id}/upstream/${unitId}`, { how: 'take', version: 2 });
    expect(taken.body).toMatchObject({ unitId: unit?.id, version: 3, kept: ['title'] });
    expect((await others.facilitator.get<UnitReply>(`/units/${unit?.id}`)).body).toMatchObject({ title: { en: 'Ours' }, lesson: [{ text: { en: paragraph('Begin anew.') } }, { id: 'first-check' }] });
    expect((await others.facilitator.get<UpstreamReply>(`/modules/${mine.id}/upstream`)).body.items).toEqual([]);
    expect((await moduleOf(others.facilitator, mine.id)).upstream?.unitsBehind).toBe(0);
  });

  it('takes the original\'s words where it is asked to, and nothing where it is asked to leave it', async () => {
    const { id, unitId } = await original();
    const { body: mine } = await adapt(others.facilitator, id);
    const [unit] = mine.units;
    await others.facilitator.patch(`/units/${unit?.id}`, { title: { en: 'Ours' }, version: 1 });
    await team.facilitator.patch(`/units/${unitId}`, { title: { en: 'After' }, version: 2 });
    await publish(team.facilitator, id);
    await others.facilitator.post(`/modules/${mine.id}/upstream/${unitId}`, { how: 'take', theirs: ['title'], version: 2 });
    expect((await others.facilitator.get<UnitReply>(`/units/${unit?.id}`)).body.title).toEqual({ en: 'After' });
    await team.facilitator.patch(`/units/${unitId}`, { title: { en: 'Later' }, version: 3 });
    await publish(team.facilitator, id);
    await others.facilitator.post(`/modules/${mine.id}/upstream/${unitId}`, { how: 'leave', version: 3 });
    expect((await others.facilitator.get<UnitReply>(`/units/${unit?.id}`)).body.title).toEqual({ en: 'After' });
    expect((await others.facilitator.get<UpstreamReply>(`/modules/${mine.id}/upstream`)).body.items).toEqual([]);
  });

  it('is offered units that came and went there, once', async () => {
    const { id, unitId } = await original();
    const { body: mine } = await adapt(others.facilitator, id);
    const [unit] = mine.units;
    const added = await makeUnit(team.facilitator, id, 'New there');
    await team.facilitator.delete(`/units/${unitId}`);
    await publish(team.facilitator, id);
    const news = await others.facilitator.get<UpstreamReply>(`/modules/${mine.id}/upstream`);
    expect(news.body.items.map((item) => [item.originUnitId, item.kind])).toEqual([
      [unitId, 'removed'],
      [added, 'added'],
    ]);
    await others.facilitator.post(`/modules/${mine.id}/upstream/${added}`, { how: 'take' });
    await others.facilitator.post(`/modules/${mine.id}/upstream/${unitId}`, { how: 'leave', version: 1 });
    expect((await moduleOf(others.facilitator, mine.id)).units.map(({ title }) => title.en)).toEqual(['Before', 'New there']);
    expect((await others.facilitator.get<UpstreamReply>(`/modules/${mine.id}/upstream`)).body.items).toEqual([]);
    expect((await others.facilitator.get(`/units/${unit?.id}`)).status).toBe(200);
  });

  it('takes nothing over a unit that somebody changed in the meantime', async () => {
    const { id, unitId } = await original();
    const { body: mine } = await adapt(others.facilitator, id);
    await team.facilitator.patch(`/units/${unitId}`, { ...unitContent('After'), version: 2 });
    await publish(team.facilitator, id);
    expect(await others.facilitator.post(`/modules/${mine.id}/upstream/${unitId}`, { how: 'take', version: 7 })).toMatchObject({ status: 409, body: { type: '/problems/stale', yours: 7, current: 1 } });
  });

  it('takes a unit that is new there once, when two take it at the same moment', async () => {
    const { id } = await original();
    const { body: mine } = await adapt(others.facilitator, id);
    const added = await makeUnit(team.facilitator, id, 'New there');
    await publish(team.facilitator, id);
    const replies = await Promise.all([1, 2, 3].map(() => others.facilitator.post(`/modules/${mine.id}/upstream/${added}`, { how: 'take' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await moduleOf(others.facilitator, mine.id)).units.map(({ title }) => title.en)).toEqual(['Before', 'New there']);
  });

  it('takes a unit again that was left, or deleted here', async () => {
    const { id } = await original();
    const { body: mine } = await adapt(others.facilitator, id);
    const added = await makeUnit(team.facilitator, id, 'New there');
    await publish(team.facilitator, id);
    const settle = async (how: 'take' | 'leave') => (await others.facilitator.post<TakenReply>(`/modules/${mine.id}/upstream/${added}`, { how })).body.unitId;
    expect(await settle('leave')).toBeNull();
    await others.facilitator.delete(`/units/${await settle('take')}`);
    expect(await settle('take')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
