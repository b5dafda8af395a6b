import { makePerson, makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeTraining } from '../../testing';
import type { DuplicateList } from './duplicate.dto';

describe('People who may stand twice', () => {
  const api = startApi();
  let team: Team;
  beforeEach(async () => {
    team = await makeTeam(api);
  });

  const newcomer = (displayName: string, phone: string | null = null) => ({ personId: newId(), as: 'new', displayName, phone });
  const enter = (trainingId: Id, people: readonly object[]) => team.facilitator.post(`/trainings/${trainingId}/roster`, { id: newId(), language: 'ky', country: 'KG', people });
  const list = async (trainingId: Id) => (await team.facilitator.get<DuplicateList>(`/trainings/${trainingId}/duplicates`)).body.items;

  it('are found by names in two scripts and by a phone, whoever has come further first', async () => {
    const [before, trainingId] = [await makeTraining(team.facilitator), await makeTraining(team.facilitator)];
    await enter(before, [newcomer('Асанова Айгүл'), newcomer('Бурул Садырова', '0555 123456'), newcomer('Калипа Т.')]);
    const twins = [newcomer('Aigul Asanova'), newcomer('Бурулча Садыр', '0555 123456')];
    const { body } = await team.facilitator.post<{ items: { known: { personId: Id }[] }[] }>(`/trainings/${trainingId}/roster/check`, { country: 'KG', people: twins.map(({ displayName, phone }) => ({ displayName, phone })) });
    await enter(trainingId, twins.map((person, at) => ({ ...person, apartFrom: body.items[at]?.known.map(({ personId }) => personId) })));
    await api.rows(`UPDATE person SET sign_in_name = 'aigul-twice' WHERE display_name = 'Aigul Asanova'`);
    const pairs = await list(trainingId);
    expect(pairs.map(({ persons, samePhone }) => [persons.map(({ displayName }) => displayName), samePhone])).toEqual([
      [['Бурул Садырова', 'Бурулча Садыр'], true],
      [['Aigul Asanova', 'Асанова Айгүл'], false],
    ]);
    expect(pairs[1]?.persons[0]).toMatchObject({ joined: true, trainings: [{ en: 'Training of trainers' }], marks: 0 });
  });

  it('are none when only colleagues or people of other trainings are alike', async () => {
    const [before, trainingId] = [await makeTraining(team.facilitator), await makeTraining(team.facilitator)];
    await enter(before, [newcomer('Мира Осмонова')]);
    await makePerson(api, 'participant', team.organisationId, 'Mira Osmonova');
    await makePerson(api, 'staff', team.organisationId, 'Нурай Жунусова');
    await enter(trainingId, [newcomer('Nurai Junusova')]);
    expect(await list(trainingId)).toEqual([]);
    expect(await list(before)).toHaveLength(1);
  });

  it('are no more once they are one', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const { id } = await makePerson(api, 'participant', team.organisationId, 'Mira Osmonova');
    await enter(trainingId, [{ ...newcomer('Мира Осмонова'), apartFrom: [id] }]);
    const [pair] = await list(trainingId);
    const [kept, merged] = pair?.persons ?? [];
    expect((await team.facilitator.post(`/people/${kept?.personId}/merges`, { id: newId(), mergedId: merged?.personId })).status).toBe(201);
    expect(await list(trainingId)).toEqual([]);
  });
});
