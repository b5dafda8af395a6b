import { makeParticipants, makeSession, makeTraining, makeWholeTraining, publishSchedule, sessionFields, trainingFields } from '@kurak/delivery-api/testing';
import { makeTeam, signIn, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import type { HomeReply } from './home.dto';

describe('Home', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const home = async (person: TestPerson | undefined) => ((await person?.get<HomeReply>('/home'))?.body ?? { trainings: [] }).trainings;

  it('is empty for a person who takes part in nothing', async () => {
    expect(await home(team.participant)).toEqual([]);
  });

  it('shows her training with its sessions in order of time, without breaks, and its lessons', async () => {
    const { trainingId, moduleId, unitId, sessionId, participants } = await makeWholeTraining(api, team.facilitator);
    const later = await makeSession(team.facilitator, trainingId, '2022-06-14T06:00:00.000Z', '2022-06-14T07:00:00.000Z');
    const earlier = newId();
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: earlier, ...sessionFields('2022-06-14T02:00:00.000Z', '2022-06-14T02:30:00.000Z'), facilitatorIds: [team.facilitator.id], accepted: [{ code: 'session.outside-hours', with: null, note: 'Эрте баштайбыз' }] });
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: newId(), ...sessionFields('2022-06-14T05:00:00.000Z', '2022-06-14T05:30:00.000Z'), kind: 'break' });
    await publishSchedule(team.facilitator, trainingId);
    const [training] = await home(participants[0]);
    const { title, place, timeZone, startsOn, endsOn } = trainingFields();
    expect(training).toMatchObject({ id: trainingId, title, place, timeZone, startsOn, endsOn, status: 'planned', enrolment: 'accepted', attended: 0, marked: 0 });
    expect(training?.sessions.map(({ id }) => id)).toEqual([earlier, sessionId, later]);
    expect(training?.sessions[0]).toMatchObject({ startsAt: '2022-06-14T02:00:00.000Z', endsAt: '2022-06-14T02:30:00.000Z', room: 'Hall', facilitators: ['Somebody (facilitator)'], meets: false });
    expect(training?.lessons).toEqual([
      { unitId, moduleId, moduleTitle: { en: 'Strategic communication' }, title: { en: 'Reading the situation' }, checks: 1, answered: 0, right: 0, finished: false },
    ]);
  });

  it('shows sessions as they were last published, not as they are being planned', async () => {
    const { trainingId, sessionId, participants } = await makeWholeTraining(api, team.facilitator);
    const shown = async () => (await home(participants[0]))[0]?.sessions.map(({ id, startsAt }) => [id, startsAt]);
    expect(await shown()).toEqual([]);
    await publishSchedule(team.facilitator, trainingId);
    await team.facilitator.patch(`/sessions/${sessionId}`, { ...sessionFields('2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z'), version: 1 });
    expect(await shown()).toEqual([[sessionId, '2022-06-14T03:00:00.000Z']]);
    await publishSchedule(team.facilitator, trainingId);
    expect(await shown()).toEqual([[sessionId, '2022-06-15T03:00:00.000Z']]);
  });

  it('says at which sessions there is a way in online, and how much news there is', async () => {
    const { trainingId, sessionId, participants } = await makeWholeTraining(api, team.facilitator);
    await makeSession(team.facilitator, trainingId, '2022-06-14T06:00:00.000Z', '2022-06-14T07:00:00.000Z');
    await publishSchedule(team.facilitator, trainingId);
    await team.facilitator.put(`/trainings/${trainingId}/meetings`, { address: '', sessions: [{ sessionId, address: 'https://meet.example.org/first' }], version: 0 });
    expect((await home(participants[0]))[0]?.sessions.map(({ meets }) => meets)).toEqual([true, false]);
    expect((await participants[0]?.get<HomeReply>('/home'))?.body.unread).toBe(1);
  });

  it('counts first answers, and tells what was read to its end', async () => {
    const { trainingId, unitId, participants } = await makeWholeTraining(api, team.facilitator);
    const [person] = participants;
    const answer = (choiceId: string, madeAt: string) => person?.post(`/trainings/${trainingId}/lessons/${unitId}/answers`, { id: newId(), blockId: 'first-check', chosen: [choiceId], madeAt });
    await answer('find-out', '2022-06-14T05:01:00.000Z');
    expect((await home(person))[0]?.lessons).toMatchObject([{ answered: 1, right: 1, finished: false }]);
    // What a phone without a connection sends later may have happened earlier.
    await answer('answer', '2022-06-14T05:00:00.000Z');
    await person?.post(`/trainings/${trainingId}/lessons/${unitId}/reading`, { id: newId(), finishedAt: '2022-06-14T05:02:00.000Z' });
    expect((await home(person))[0]?.lessons).toMatchObject([{ answered: 1, right: 0, finished: true }]);
  });

  it('counts the sessions at which she was, by the marks that count', async () => {
    const { trainingId, sessionId, participants } = await makeWholeTraining(api, team.facilitator, 2);
    const second = await makeSession(team.facilitator, trainingId, '2022-06-14T06:00:00.000Z', '2022-06-14T07:00:00.000Z');
    const mark = (session: string, status: string, minute: number, person = participants[0]) =>
      team.facilitator.post(`/sessions/${session}/marks`, { id: newId(), marks: [{ id: newId(), personId: person?.id, status, madeAt: `2022-06-14T09:0${minute}:00.000Z` }] });
    await mark(sessionId, 'present', 2);
    await mark(sessionId, 'absent', 1);
    await mark(second, 'absent', 1);
    await mark(second, 'absent', 1, participants[1]);
    expect(await home(participants[0])).toMatchObject([{ attended: 1, marked: 2 }]);
    expect(await home(participants[1])).toMatchObject([{ attended: 0, marked: 1 }]);
  });

  it('shows the newest training first, and none of others or of which she was withdrawn', async () => {
    const old = await makeTraining(team.facilitator);
    const [person] = await makeParticipants(api, team.facilitator, old, 1);
    const recent = newId();
    await team.facilitator.post('/trainings', { id: recent, ...trainingFields(), startsOn: '2024-05-01', endsOn: '2024-05-02' });
    const ended = await makeTraining(team.facilitator);
    await makeWholeTraining(api, team.facilitator);
    for (const [trainingId, status] of [[recent, 'accepted'], [ended, 'withdrawn']]) {
      await api.rows('INSERT INTO enrolment (id, organisation_id, training_id, person_id, status) VALUES ($1, $2, $3, $4, $5)', [newId(), team.organisationId, trainingId, person?.id, status]);
    }
    expect((await home(person)).map(({ id }) => id)).toEqual([recent, old]);
  });

  it('is the same on each of her devices', async () => {
    const { participants } = await makeWholeTraining(api, team.facilitator);
    const person = participants[0] as TestPerson;
    expect(await home(await signIn(api, person.id, person.organisationId, 'participant'))).toEqual(await home(person));
  });
});
