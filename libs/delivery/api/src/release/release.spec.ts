import { makePerson, makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, publishSchedule, sessionFields } from '../../testing';
import type { MessagePage } from '../message/message.dto';
import type { NextReleaseReply, ReleasePage, ReleaseReply } from './release.dto';

interface Group {
  readonly id: Id;
  readonly name: string;
}

describe('A release of a schedule', () => {
  const api = startApi();
  let team: Team;
  let second: TestPerson;
  beforeAll(async () => {
    team = await makeTeam(api);
    second = await makePerson(api, 'facilitator', team.organisationId, 'Нургүл');
  });

  const at = (day: number, from: string, to: string) => sessionFields(`2022-06-${day}T${from}:00.000Z`, `2022-06-${day}T${to}:00.000Z`);
  const preview = async (trainingId: Id) => (await team.facilitator.get<NextReleaseReply>(`/trainings/${trainingId}/next-release`)).body;
  const publish = (trainingId: Id, state: string, id = newId(), note = '') => team.facilitator.post<ReleaseReply & Problem>(`/trainings/${trainingId}/releases`, { id, note, state });
  const list = (trainingId: Id) => team.staff.get<ReleasePage>(`/trainings/${trainingId}/releases`);
  const find = async (trainingId: Id, number: number, since = '') => {
    const { id } = (await list(trainingId)).body.items.find((release) => release.number === number) ?? {};
    return team.staff.get<ReleaseReply & Problem>(`/releases/${id}${since}`);
  };
  const messages = async (person: TestPerson | undefined) => ((await person?.get<MessagePage>('/me/messages'))?.body.items ?? []).filter(({ kind }) => kind === 'schedule.changed');
  const move = (id: Id, fields: object, version = 1) => team.facilitator.patch(`/sessions/${id}`, { ...fields, version });

  async function published(): Promise<{ trainingId: Id; sessionId: Id; participant: TestPerson }> {
    const trainingId = await makeTraining(team.facilitator);
    const sessionId = await makeSession(team.facilitator, trainingId);
    const [participant] = await makeParticipants(api, team.facilitator, trainingId, 1);
    await publishSchedule(team.facilitator, trainingId);
    return { trainingId, sessionId, participant: participant as TestPerson };
  }

  it('is shown before it is made: every session of the first, and everybody it concerns', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const sessionId = await makeSession(team.facilitator, trainingId);
    await move(sessionId, { ...sessionFields(), facilitatorIds: [second.id] });
    const [participant] = await makeParticipants(api, team.facilitator, trainingId, 1);
    const next = await preview(trainingId);
    expect(next).toMatchObject({ number: 1, publishedAt: null, changes: [{ kind: 'new', before: null, after: { id: sessionId, begins: '2022-06-14T09:00', ends: '2022-06-14T10:30', facilitators: ['Нургүл'] } }] });
    expect(next.affected).toEqual([
      { personId: second.id, displayName: 'Нургүл', role: 'facilitator', changes: [0] },
      { personId: participant?.id, displayName: 'Participant 001', role: 'participant', changes: [0] },
    ]);
  });

  it('is numbered, keeps what it was, and can be compared with any before it', async () => {
    const { trainingId, sessionId } = await published();
    const other = await makeSession(team.facilitator, trainingId, '2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z');
    await publishSchedule(team.facilitator, trainingId, 'Экинчи күн кошулду');
    await move(sessionId, { ...at(14, '04:00', '05:00'), room: 'Бакча' });
    await team.facilitator.delete(`/sessions/${other}`);
    await publishSchedule(team.facilitator, trainingId);
    expect((await list(trainingId)).body).toMatchObject({ total: 3, items: [{ number: 3, sessions: 1 }, { number: 2, sessions: 2, note: 'Экинчи күн кошулду', publishedBy: 'Somebody (facilitator)' }, { number: 1 }] });
    expect((await find(trainingId, 1)).body).toMatchObject({ since: 0, sessions: [{ id: sessionId, room: 'Hall', startsAt: '2022-06-14T03:00:00.000Z' }], changes: [{ kind: 'new' }] });
    expect((await find(trainingId, 3)).body.changes).toMatchObject([{ kind: 'changed', what: ['time', 'room'], before: { room: 'Hall' }, after: { room: 'Бакча' } }, { kind: 'gone', before: { id: other } }]);
    expect((await find(trainingId, 3, '?since=1')).body.changes.map(({ kind }) => kind)).toEqual(['changed']);
    expect((await find(trainingId, 1, '?since=3')).body.changes.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('tells each person only of her changes, and once of the first', async () => {
    const { trainingId, participant } = await published();
    expect(await messages(participant)).toMatchObject([{ release: 1, changes: [], trainingTitle: { en: 'Training of trainers' }, readAt: null }]);
    const led = newId();
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: led, ...at(15, '03:00', '04:00'), facilitatorIds: [second.id] });
    const before = await messages(second);
    await publishSchedule(team.facilitator, trainingId, 'Карагыла');
    const [news] = await messages(participant);
    expect(news).toMatchObject({ release: 2, note: 'Карагыла', more: 0, changes: [{ kind: 'new', before: null, after: { begins: '2022-06-15T09:00', room: 'Hall' } }] });
    expect(await messages(second)).toHaveLength(before.length + 1);
    await move(led, { ...at(15, '03:00', '04:00'), facilitatorIds: [] });
    await publishSchedule(team.facilitator, trainingId);
    expect((await messages(second))[0]?.changes).toMatchObject([{ kind: 'gone', after: null }]);
    expect((await messages(participant))[0]?.changes).toMatchObject([{ kind: 'changed', what: ['people'] }]);
    expect(JSON.stringify(await messages(participant))).not.toContain('Нургүл');
  });

  it('is for each group its own: what passes to another group is gone for the one, and new for the other', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const sessionId = await makeSession(team.facilitator, trainingId);
    const people = await makeParticipants(api, team.facilitator, trainingId, 2);
    const groups = people.map(({ id }, index) => ({ id: newId(), name: `Топ ${index + 1}`, memberIds: [id] }));
    const guest = { id: newId(), name: 'Судья', about: '' };
    const { body: timetable } = await team.facilitator.get<{ version: number }>(`/trainings/${trainingId}/timetable`);
    const settings = { dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], groups, guests: [guest], version: timetable.version };
    expect((await team.facilitator.put(`/trainings/${trainingId}/timetable`, settings)).status).toBe(200);
    await move(sessionId, { ...sessionFields(), groupIds: [groups[0]?.id], guestIds: [guest.id] });
    expect((await preview(trainingId)).changes).toMatchObject([{ after: { groups: ['Топ 1'], guests: ['Судья'] } }]);
    await publishSchedule(team.facilitator, trainingId);
    expect([(await messages(people[0])).length, (await messages(people[1])).length]).toEqual([1, 0]);
    await move(sessionId, { ...sessionFields(), groupIds: [groups[1]?.id], guestIds: [] }, 2);
    await publishSchedule(team.facilitator, trainingId);
    const [one, other] = await Promise.all(people.map(async (person) => (await messages(person))[0]?.changes.map(({ kind }) => kind)));
    expect([one, other]).toEqual([['gone'], ['new']]);
  });

  it('tells whoever is moved to another group what that changes for her, at once, and nobody else', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const [one, other] = (await makeParticipants(api, team.facilitator, trainingId, 2)) as [TestPerson, TestPerson];
    const [hills, lake]: [Group, Group] = [{ id: newId(), name: 'Тоо' }, { id: newId(), name: 'Көл' }];
    const divide = async (...members: [Group, TestPerson[]][]) => {
      const { body } = await team.facilitator.get<{ version: number }>(`/trainings/${trainingId}/timetable`);
      const groups = members.map(([group, of]) => ({ ...group, memberIds: of.map(({ id }) => id) }));
      const settings = { dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], groups, guests: [], version: body.version };
      expect((await team.facilitator.put(`/trainings/${trainingId}/timetable`, settings)).status).toBe(200);
    };
    const moved = async (person: TestPerson) => ((await person.get<MessagePage>('/me/messages')).body.items ?? []).filter(({ kind }) => kind === 'group.changed');
    await divide([hills, [one]], [lake, [other]]);
    for (const [group, day] of [[hills, 14], [lake, 15]] as const) await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: newId(), ...at(day, '03:00', '04:00'), groupIds: [group.id] });
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: newId(), ...at(14, '04:00', '04:15'), kind: 'break', groupIds: [hills.id] });
    await divide([hills, [other]], [lake, [one]]);
    expect([await moved(one), await moved(other)]).toEqual([[], []]);
    await publishSchedule(team.facilitator, trainingId);
    await divide([hills, [one, other]], [lake, []]);
    expect(await moved(one)).toMatchObject([{ release: null, changes: [{ kind: 'new', after: { begins: '2022-06-14T09:00' } }, { kind: 'gone', before: { begins: '2022-06-15T09:00' } }] }]);
    expect(await moved(other)).toEqual([]);
    expect((await preview(trainingId)).changes).toEqual([]);
  });

  it('tells nothing to whoever withdrew, nor to her who publishes', async () => {
    const { trainingId, sessionId, participant } = await published();
    await api.rows(`UPDATE enrolment SET status = 'withdrawn' WHERE person_id = $1`, [participant.id]);
    const count = async () => (await api.rows('SELECT id FROM message WHERE training_id = $1', [trainingId])).length;
    const before = await count();
    await move(sessionId, { ...at(14, '05:00', '06:00'), facilitatorIds: [team.facilitator.id] });
    await publishSchedule(team.facilitator, trainingId);
    expect(await count()).toBe(before);
  });

  it('is what was seen: whatever changed meanwhile is shown first', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const sessionId = await makeSession(team.facilitator, trainingId);
    const { state } = await preview(trainingId);
    await move(sessionId, at(14, '05:00', '06:00'));
    const before = await api.countEverything();
    expect(await publish(trainingId, state)).toMatchObject({ status: 409, body: { type: '/problems/release.outdated' } });
    expect(await api.countEverything()).toBe(before);
  });

  it('is made once by the same request twice, and by two at once', async () => {
    const trainingId = await makeTraining(team.facilitator);
    await makeSession(team.facilitator, trainingId);
    const [{ state }, id] = [await preview(trainingId), newId()];
    expect((await publish(trainingId, state, id)).status).toBe(201);
    expect(await publish(trainingId, state, id)).toMatchObject({ status: 201, body: { number: 1 } });
    await makeSession(team.facilitator, trainingId, '2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z');
    const next = await preview(trainingId);
    const replies = await Promise.all([publish(trainingId, next.state), publish(trainingId, next.state)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is refused while nothing has changed', async () => {
    const { trainingId } = await published();
    const next = await preview(trainingId);
    expect([next.changes, next.affected]).toEqual([[], []]);
    expect(await publish(trainingId, next.state)).toMatchObject({ status: 409, body: { type: '/problems/release.unchanged' } });
  });

  it('is not compared with one that does not exist', async () => {
    const { trainingId } = await published();
    expect((await find(trainingId, 1, '?since=7')).status).toBe(404);
  });
});
