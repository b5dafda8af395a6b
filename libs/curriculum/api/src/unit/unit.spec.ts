import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { makeModule, makeUnit, unitContent } from '../../testing';
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
});
