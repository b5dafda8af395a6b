export * from './applications';
import { makePublishedModule } from '@kurak/curriculum-api/testing';
import { signIn, type TestPerson } from '@kurak/identity-api/testing';
import type { TestApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';

export function trainingFields(moduleIds: readonly Id[] = []) {
  return {
    title: { en: 'Training of trainers' },
    startsOn: '2022-06-14',
    endsOn: '2022-06-16',
    place: 'Бишкек',
    timeZone: 'Asia/Bishkek',
    mode: 'in-person',
    languages: ['ky', 'ru'],
    capacity: null,
    moduleIds,
  };
}

export function sessionFields(startsAt = '2022-06-14T03:00:00.000Z', endsAt = '2022-06-14T04:30:00.000Z') {
  return { kind: 'other', unitId: null, title: { en: 'Opening circle' }, startsAt, endsAt, room: 'Hall', facilitatorIds: [] as Id[] };
}

export async function makeTraining(facilitator: TestPerson, moduleIds: readonly Id[] = []): Promise<Id> {
  const id = newId();
  const reply = await facilitator.post('/trainings', { id, ...trainingFields(moduleIds) });
  if (reply.status !== 201) throw new Error(`No training: ${reply.status} ${JSON.stringify(reply.body)}`);
  return id;
}

export async function makeSession(facilitator: TestPerson, trainingId: Id, startsAt?: string, endsAt?: string): Promise<Id> {
  const id = newId();
  const reply = await facilitator.post(`/trainings/${trainingId}/sessions`, { id, ...sessionFields(startsAt, endsAt) });
  if (reply.status !== 201) throw new Error(`No session: ${reply.status} ${JSON.stringify(reply.body)}`);
  return id;
}

/** Publishes the schedule as it stands. */
export async function publishSchedule(facilitator: TestPerson, trainingId: Id, note = ''): Promise<void> {
  const { body } = await facilitator.get<{ state: string }>(`/trainings/${trainingId}/next-release`);
  const reply = await facilitator.post(`/trainings/${trainingId}/releases`, { id: newId(), note, state: body.state });
  if (reply.status !== 201) throw new Error(`Not published: ${reply.status} ${JSON.stringify(reply.body)}`);
}

/** Enrols as many people and signs each in. */
export async function makeParticipants(api: TestApi, facilitator: TestPerson, trainingId: Id, count: number): Promise<TestPerson[]> {
  const people = Array.from({ length: count }, (_, index) => ({ id: newId(), displayName: `Participant ${String(index + 1).padStart(3, '0')}` }));
  const reply = await facilitator.post(`/trainings/${trainingId}/enrolments`, { id: newId(), language: 'ky', people });
  if (reply.status !== 201) throw new Error(`Nobody enrolled: ${reply.status} ${JSON.stringify(reply.body)}`);
  return Promise.all(people.map(({ id }) => signIn(api, id, facilitator.organisationId, 'participant')));
}

export interface TestTraining {
  readonly moduleId: Id;
  readonly unitId: Id;
  readonly trainingId: Id;
  readonly sessionId: Id;
  readonly participants: TestPerson[];
}

/** A training that teaches one module, with one session and some participants. */
export async function makeWholeTraining(api: TestApi, facilitator: TestPerson, participants = 1): Promise<TestTraining> {
  const { moduleId, unitId } = await makePublishedModule(facilitator);
  const trainingId = await makeTraining(facilitator, [moduleId]);
  const sessionId = await makeSession(facilitator, trainingId);
  return { moduleId, unitId, trainingId, sessionId, participants: await makeParticipants(api, facilitator, trainingId, participants) };
}
