import { makePerson, makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { Database } from '@kurak/shared-api';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeTraining } from '../../testing';
import type { MessagePage, UnreadReply } from './message.dto';
import { type NewMessage, MessageService } from './message.service';

describe('Messages', () => {
  const api = startApi();
  let team: Team;
  let trainingId: Id;
  beforeAll(async () => {
    team = await makeTeam(api);
    trainingId = await makeTraining(team.facilitator);
  });

  const send = (...messages: NewMessage[]) => {
    const { id: personId, organisationId } = team.facilitator;
    return api.app.get(Database, { strict: false }).as({ personId, organisationId, role: 'facilitator', signInId: personId }, () => api.app.get(MessageService, { strict: false }).send(trainingId, messages));
  };
  const told = (person: TestPerson, title = 'Айылдагы жыйын'): NewMessage => ({ personId: person.id, kind: 'enrolment.waitlisted', details: { trainingTitle: { ky: title } } });
  const list = async (person: TestPerson, query = '') => (await person.get<MessagePage>(`/me/messages${query}`)).body;

  it('tell what the training was called then, also to whom the training itself is not shown', async () => {
    const person = await makePerson(api, 'participant', team.organisationId);
    await send(told(person));
    expect(await list(person)).toMatchObject({ total: 1, unread: 1, items: [{ trainingId, kind: 'enrolment.waitlisted', trainingTitle: { ky: 'Айылдагы жыйын' }, changes: [], release: null, readAt: null }] });
  });

  it('are hers alone, though she be of the team', async () => {
    const person = await makePerson(api, 'participant', team.organisationId);
    await send(told(person));
    expect(JSON.stringify(await list(team.facilitator))).not.toContain(person.id);
    expect((await list(team.facilitator)).total).toBe(0);
  });

  it('come newest first, page by page, and count what is new on all pages', async () => {
    const person = await makePerson(api, 'participant', team.organisationId);
    for (const title of ['Биринчи', 'Экинчи', 'Үчүнчү']) await send(told(person, title));
    const [first, last] = [await list(person, '?size=2'), await list(person, '?size=2&page=2')];
    expect([...first.items, ...last.items].map(({ trainingTitle }) => trainingTitle.ky)).toEqual(['Үчүнчү', 'Экинчи', 'Биринчи']);
    expect([first.unread, last.unread, last.total]).toEqual([3, 3, 3]);
  });

  it('are read once, together or not at all', async () => {
    const [person, other] = [await makePerson(api, 'participant', team.organisationId), await makePerson(api, 'participant', team.organisationId)];
    await send(told(person), told(person), told(other));
    const ids = (await list(person)).items.map(({ id }) => id);
    const [strange] = (await list(other)).items;
    expect((await person.post('/me/messages/read', { ids: [ids[0], strange?.id] })).status).toBe(404);
    expect((await person.post('/me/messages/read', { ids: [ids[0], newId()] })).status).toBe(404);
    expect((await list(person)).unread).toBe(2);
    expect((await person.post<UnreadReply>('/me/messages/read', { ids: [ids[0]] })).body).toEqual({ unread: 1 });
    const { readAt } = (await list(person)).items.find(({ id }) => id === ids[0]) ?? {};
    await person.post('/me/messages/read', { ids });
    expect((await list(person)).items.find(({ id }) => id === ids[0])?.readAt).toBe(readAt);
    expect((await list(other)).unread).toBe(1);
  });
});
