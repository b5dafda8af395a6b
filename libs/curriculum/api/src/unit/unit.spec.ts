import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { makeModule, makeUnit, unitContent } from '../../testing';
import type { UnitReply } from './unit.dto';

describe('A unit', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  it('keeps both its faces as they were saved', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator), 'Trust');
    const { body } = await team.staff.get<UnitReply>(`/units/${id}`);
    expect(body).toMatchObject({ ...unitContent('Trust'), own: true, version: 2, baseLanguage: 'en' });
  });

  it('is saved by whoever read it last, and the other is told so', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const replies = await Promise.all(['One', 'Other'].map((title) => team.facilitator.put(`/units/${id}`, { ...unitContent(title), version: 2 })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ type: '/problems/stale', yours: 2, current: 3 });
  });

  it('refuses blocks of two kinds at once and parts of the same name, and says which', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const content = unitContent();
    const [text, check] = content.lesson;
    const lesson = [text, { ...check, id: 'opening', text: {} }, { id: 'last', kind: 'safety' }];
    const reply = await team.facilitator.put(`/units/${id}`, { ...content, lesson, version: 2 });
    expect(reply).toMatchObject({
      status: 422,
      body: {
        errors: [
          { path: 'lesson[1].text', code: 'unknown-field' },
          { path: 'lesson[2].text', code: 'required' },
          { path: 'lesson[1].id', code: 'twice' },
        ],
      },
    });
  });

  it('takes no text that is not of the known shape', async () => {
    const id = await makeUnit(team.facilitator, await makeModule(team.facilitator));
    const text = { en: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'click', link: 'javascript:alert(1)' }] }] } };
    const reply = await team.facilitator.put(`/units/${id}`, { ...unitContent(), lesson: [{ id: 'opening', kind: 'text', text }], version: 2 });
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'lesson[0].text', code: 'rich-text' }] } });
  });

  it('is made in no module but those of its organisation', async () => {
    const strangers = await makeTeam(api, 'Ак Шоола');
    const moduleId = await makeModule(strangers.facilitator);
    expect((await team.facilitator.post(`/modules/${moduleId}/units`, { id: newId(), title: { en: 'Ours' } })).status).toBe(404);
  });
});
