import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { Database } from '@kurak/shared-api';
import { startApi } from '@kurak/shared-api/testing';
import type { Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeModule, makePublishedModule, makeUnit, unitContent } from '../../testing';
import type { ModuleReply } from '../module/module.dto';
import type { StalePartList, UnitReply, UnitSavedReply } from './unit.dto';

const paragraph = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text }] }] });

describe('A unit', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  it('keeps both its faces as they were saved', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator), 'Trust');
    const { body } = await team.staff.get<UnitReply>(`/units/${id}`);
    const { blocks, activities, ...saved } = unitContent('Trust');
    expect(body).toMatchObject({ ...saved, lesson: blocks, plan: activities, own: true, version: 2, baseLanguage: 'en' });
  });

  it('is saved by whoever read it last, and the other is told so', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const replies = await Promise.all(['One', 'Other'].map((title) => team.facilitator.patch(`/units/${id}`, { ...unitContent(title), version: 2 })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ type: '/problems/stale', yours: 2, current: 3 });
  });

  it('refuses blocks of two kinds at once and parts of the same name, and says which', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const content = unitContent();
    const [text, check] = content.blocks;
    const blocks = [text, { ...check, id: 'opening', text: {} }, { id: 'last', kind: 'safety' }];
    const reply = await team.facilitator.patch(`/units/${id}`, { ...content, blocks, version: 2 });
    expect(reply).toMatchObject({
      status: 422,
      body: {
        errors: [
          { path: 'blocks[1].text', code: 'unknown-field' },
          { path: 'blocks[2].text', code: 'required' },
          { path: 'blocks[1].id', code: 'twice' },
        ],
      },
    });
  });

  it('takes no text that is not of the known shape', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const text = { en: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'click', link: 'javascript:alert(1)' }] }] } };
    const reply = await team.facilitator.patch(`/units/${id}`, { ...unitContent(), blocks: [{ id: 'opening', kind: 'text', text }], version: 2 });
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'blocks[0].text', code: 'rich-text' }] } });
  });

  it('keeps what a save does not name, and takes away what an order leaves out', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const text = { id: 'closing', kind: 'text', text: { en: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'The end' }] }] } } };
    const { body: saved } = await team.facilitator.patch<UnitSavedReply>(`/units/${id}`, { blocks: [text], lesson: ['closing', 'opening'], version: 2 });
    const { body } = await team.facilitator.get<UnitReply>(`/units/${id}`);
    expect(saved.version).toBe(3);
    expect(body.lesson.map((block) => block.id)).toEqual(['closing', 'opening']);
    expect(body.plan.map((activity) => activity.id)).toEqual(['circle']);
    expect(body.title).toEqual({ en: 'Reading the situation' });
  });

  it('knows a translation as stale from the moment its source changes until somebody says it still holds', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const words = (en: string, ru: string) => ({ id: 'opening', kind: 'text', text: { en: paragraph(en), ru: paragraph(ru) } });
    await team.facilitator.patch(`/units/${id}`, { blocks: [words('Begin', 'Начните')], version: 2 });
    const stale = await team.facilitator.patch<UnitSavedReply>(`/units/${id}`, { blocks: [words('Begin now', 'Начните')], version: 3 });
    expect(stale.body.translations.find(({ language }) => language === 'ru')?.stale).toEqual(['lesson/opening']);
    const { body: parts } = await team.facilitator.get<StalePartList>(`/units/${id}/translations/ru`);
    expect(parts.items).toEqual([{ part: 'lesson/opening', was: 'Begin', is: 'Begin now' }]);
    const fresh = await team.facilitator.patch<UnitSavedReply>(`/units/${id}/translations/ru`, { upToDate: ['lesson/opening'], version: 4 });
    expect(fresh.body.translations.find(({ language }) => language === 'ru')?.stale).toEqual([]);
  });

  it('is reviewed by somebody with a name, until a word of it changes', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const read = await team.facilitator.patch<UnitSavedReply>(`/units/${id}/translations/en`, { reviewed: true, version: 2 });
    expect(read.body.translations.find(({ language }) => language === 'en')?.review?.name).not.toBe('');
    const changed = await team.facilitator.patch<UnitSavedReply>(`/units/${id}`, { title: { en: 'Another' }, version: 3 });
    expect(changed.body.translations.find(({ language }) => language === 'en')?.review).toBeNull();
  });

  it('is not reviewed in a language in which something is missing', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const reply = await team.facilitator.patch(`/units/${id}/translations/ky`, { reviewed: true, version: 2 });
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'reviewed', code: 'translation.unfinished' }] } });
  });

  it('is made in no module but those of its organisation', async () => {
    const strangers = await makeTeam(api, 'Ак Шоола');
    const moduleId = await makeModule(strangers.facilitator);
    expect((await team.facilitator.post(`/modules/${moduleId}/units`, { id: newId(), title: { en: 'Ours' } })).status).toBe(404);
  });

  it('is not made under an id that another one has, seen or unseen', async () => {
    const strangers = await makeTeam(api, 'Көк Жал');
    const { moduleId } = await makePublishedModule(strangers.facilitator);
    const adapted = newId();
    const { body } = await strangers.facilitator.post<ModuleReply>(`/modules/${moduleId}/adaptations`, { id: adapted, title: { en: 'For us' }, targetGroup: 'Nurses', reason: 'Cases' });
    const [taken] = body.units;
    const home = await makeModule(team.facilitator);
    const attempt = () => team.facilitator.post(`/modules/${home}/units`, { id: taken?.id, title: { en: 'Ours' } });
    expect(await attempt()).toMatchObject({ status: 422, body: { errors: [{ path: 'id', code: 'id.taken' }] } });
    await strangers.facilitator.put(`/modules/${adapted}/sharing`, { sharing: 'network', adaptableBy: 'network', version: 1 });
    await strangers.facilitator.post(`/modules/${adapted}/publish`, { note: '', version: 2 });
    expect((await team.facilitator.get(`/units/${taken?.id}`)).status).toBe(200);
    expect((await attempt()).status).toBe(422);
    expect((await team.facilitator.get<ModuleReply>(`/modules/${home}`)).body.units).toEqual([]);
  });

  it('takes nothing for a field that is there', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const { status, body } = await team.facilitator.patch<Problem>(`/units/${id}`, { title: null, blocks: [{ id: 'opening', kind: 'text', text: null }, { id: 'map', kind: 'picture', material: null, title: {}, alternative: {} }], plan: null, version: 2 });
    expect([status, body.errors?.map(({ path }) => path).filter((path, index, all) => all.indexOf(path) === index)]).toEqual([422, ['title', 'blocks[0].text', 'blocks[1].material', 'plan']]);
    for (const nothing of [{ blocks: null }, { activities: null }]) expect((await team.facilitator.patch(`/units/${id}`, { ...nothing, version: 2 })).status).toBe(422);
    expect((await team.facilitator.patch(`/units/${id}/translations/ky`, { upToDate: null, version: 2 })).status).toBe(422);
  });

  it('is kept by its wall in modules of its own organisation, whatever they share', async () => {
    const strangers = await makeTeam(api, 'Боз Салкын');
    const { moduleId } = await makePublishedModule(strangers.facilitator);
    await strangers.facilitator.put(`/modules/${moduleId}/sharing`, { sharing: 'network', adaptableBy: 'network', version: 2 });
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    expect((await team.facilitator.get(`/modules/${moduleId}`)).status).toBe(200);
    const { id: personId, organisationId } = team.facilitator;
    const moved = api.app.get(Database, { strict: false }).as({ personId, organisationId, role: 'facilitator', signInId: personId }, () =>
      api.app.get(Database, { strict: false }).query('UPDATE unit SET module_id = $1 WHERE id = $2', [moduleId, id]),
    );
    await expect(moved).rejects.toThrow('row-level security');
  });
});
