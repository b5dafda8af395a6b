import { Contacts } from '@kurak/identity-api';
import { makePerson } from '@kurak/identity-api/testing';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { World } from './world';

const facilitators = (status: number) => ({ facilitator: status });
const merging = (status: number) => ({ facilitator: status, administrator: status });

/** A name that is like nobody else's: names are compared by their letters. */
function nameOfItsOwn(): string {
  return newId().slice(-12).replace(/\d/g, (digit) => 'бвгджзклмн'[Number(digit)] ?? '');
}

/** Notes how a person of the first organisation is reached. */
export async function reach({ api, facilitator }: World, personId: Id, phone: string): Promise<void> {
  const actor = { personId: facilitator.id, organisationId: facilitator.organisationId, role: 'facilitator', signInId: facilitator.id };
  await api.app.get(Database, { strict: false }).as(actor, () => api.app.get(Contacts, { strict: false }).note([{ personId, phone }]));
}

/** Two participants who are one, and the merge of them. */
export async function mergedPersons({ api, own, facilitator }: World): Promise<{ keptId: Id; mergedId: Id; mergeId: Id }> {
  const [kept, merged] = [await makePerson(api, 'participant', own.organisationId, 'Бурул'), await makePerson(api, 'participant', own.organisationId, 'Burul')];
  const mergeId = newId();
  const reply = await facilitator.post(`/people/${kept.id}/merges`, { id: mergeId, mergedId: merged.id });
  if (reply.status !== 201) throw new Error(`Not merged: ${JSON.stringify(reply.body)}`);
  return { keptId: kept.id, mergedId: merged.id, mergeId };
}

export const PEOPLE_IN_TRAININGS: Record<string, Expectation> = {
  checkRoster: {
    may: facilitators(200),
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId } = await world.training();
      const { id } = await makePerson(world.api, 'participant', world.own.organisationId, 'Чолпон Үсөнова');
      return { path: { id: trainingId }, body: { country: 'KG', people: [{ displayName: 'Usonova Cholpon', district: 'Ош', phone: '0555 12-34-56', email: 'a@example.org' }] }, shows: [id] };
    },
  },
  enterRoster: {
    may: facilitators(201),
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId } = await world.training();
      const person = { personId: newId(), as: 'new', displayName: nameOfItsOwn(), sex: 'female', district: 'Ош', phone: null, email: null, language: 'ky', ageBand: '25-34', apartFrom: [] };
      return { path: { id: trainingId }, body: { id: newId(), language: 'ky', country: 'KG', people: [person] } };
    },
  },
  addWalkIn: {
    may: facilitators(201),
    elsewhere: 'nothing',
    async request(world) {
      const { sessionId } = await world.training();
      return { path: { id: sessionId }, body: { id: newId(), personId: newId(), displayName: 'Жаркын', markId: newId(), madeAt: '2022-06-14T03:05:00.000Z' } };
    },
  },
  openContact: { may: facilitators(200), elsewhere: 'nothing', request: async (world) => ({ path: { id: (await world.training()).enrolmentId } }) },
  changeContact: {
    may: facilitators(200),
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await world.training()).enrolmentId }, body: { phone: '0555 12-34-56', email: 'a@example.org', version: 1 } }),
  },
  listDuplicates: {
    may: merging(200),
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, enrolmentId } = await world.training();
      const name = nameOfItsOwn();
      const [one, other] = [await makePerson(world.api, 'participant', world.own.organisationId, name), await makePerson(world.api, 'participant', world.own.organisationId, name)];
      await world.api.rows('UPDATE enrolment SET person_id = $2 WHERE id = $1', [enrolmentId, one.id]);
      return { path: { id: trainingId }, shows: [one.id, other.id] };
    },
  },
  listMerges: { may: merging(200), elsewhere: 'their own', request: async (world) => ({ shows: [(await mergedPersons(world)).mergeId] }) },
  mergePersons: {
    may: merging(201),
    elsewhere: 'nothing',
    async request({ api, own }) {
      const [kept, merged] = [await makePerson(api, 'participant', own.organisationId), await makePerson(api, 'participant', own.organisationId)];
      return { path: { id: kept.id }, body: { id: newId(), mergedId: merged.id } };
    },
  },
  undoMerge: { may: merging(204), elsewhere: 'nothing', request: async (world) => ({ path: { id: (await mergedPersons(world)).mergeId } }) },
};
