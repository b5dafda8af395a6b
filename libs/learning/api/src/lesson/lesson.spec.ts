import { makeModule, unitContent } from '@kurak/curriculum-api/testing';
import { makeParticipants, makeTraining, makeWholeTraining, type TestTraining } from '@kurak/delivery-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { HomeReply } from '../home/home.dto';
import type { AnswerReply, LessonReply } from './lesson.dto';

const MADE_AT = '2022-06-14T05:00:00.000Z';
const paragraph = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text }] }] });

describe('A lesson', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const read = (person: TestPerson | undefined, { trainingId, unitId }: Pick<TestTraining, 'trainingId' | 'unitId'>, language = 'en') =>
    (person as TestPerson).get<LessonReply & Problem>(`/trainings/${trainingId}/lessons/${unitId}?language=${language}`);

  const answer = (person: TestPerson | undefined, { trainingId, unitId }: Pick<TestTraining, 'trainingId' | 'unitId'>, choiceId: string, more: object = {}) =>
    (person as TestPerson).post<AnswerReply & Problem>(`/trainings/${trainingId}/lessons/${unitId}/answers`, { id: newId(), blockId: 'first-check', chosen: [choiceId], madeAt: MADE_AT, ...more });

  const finish = (person: TestPerson | undefined, { trainingId, unitId }: Pick<TestTraining, 'trainingId' | 'unitId'>, more: object = {}) =>
    (person as TestPerson).post(`/trainings/${trainingId}/lessons/${unitId}/reading`, { id: newId(), finishedAt: MADE_AT, ...more });

  async function withdraw(trainingId: Id): Promise<void> {
    await api.rows(`UPDATE enrolment SET status = 'withdrawn' WHERE training_id = $1`, [trainingId]);
  }

  it('is read in the language asked for, and in the base language where that one is missing', async () => {
    const moduleId = await makeModule(team.facilitator, 'Communication');
    const unitId = newId();
    await team.facilitator.post(`/modules/${moduleId}/units`, { id: unitId, title: { en: 'Reading the situation' } });
    const content = unitContent();
    const lesson = [
      { id: 'opening', kind: 'text', text: { en: paragraph('Begin'), ru: paragraph('Начните'), ky: paragraph('Баштаңыз') } },
      { id: 'your-village', kind: 'reflection', text: { en: paragraph('Think'), ru: paragraph('Подумайте') } },
    ];
    const title = { en: 'Reading the situation', ru: 'Читаем обстановку', ky: 'Абалды окуу' };
    await team.facilitator.patch(`/units/${unitId}`, { title, objectives: { en: ['Name'], ru: ['Назвать'], ky: ['Атоо'] }, blocks: lesson, activities: content.activities, version: 1 });
    await team.facilitator.post(`/modules/${moduleId}/publish`, { note: '', version: 1 });
    const trainingId = await makeTraining(team.facilitator, [moduleId]);
    const [person] = await makeParticipants(api, team.facilitator, trainingId, 1);
    const [russian, kyrgyz] = [await read(person, { trainingId, unitId }, 'ru'), await read(person, { trainingId, unitId }, 'ky')];
    expect(russian.body).toMatchObject({ title: 'Читаем обстановку', moduleTitle: 'Communication', languages: ['ru'], blocks: [{ text: paragraph('Начните') }, { text: paragraph('Подумайте') }] });
    expect(kyrgyz.body).toMatchObject({ title: 'Абалды окуу', objectives: ['Атоо'], languages: ['en', 'ky'], blocks: [{ text: paragraph('Баштаңыз') }, { text: paragraph('Think') }] });
  });

  it('has to be asked for in a language that there is', async () => {
    const training = await makeWholeTraining(api, team.facilitator);
    expect(await read(training.participants[0], training, 'kz')).toMatchObject({ status: 422, body: { errors: [{ path: 'language', code: 'choice' }] } });
  });

  it('has its answers marked by the server, whatever the phone thought', async () => {
    const training = await makeWholeTraining(api, team.facilitator);
    const [person] = training.participants;
    expect(await answer(person, training, 'answer')).toMatchObject({ status: 201, body: { isRight: false } });
    expect(await answer(person, training, 'find-out')).toMatchObject({ status: 201, body: { isRight: true } });
    expect(await answer(person, training, 'find-out', { isRight: true })).toMatchObject({ status: 422, body: { errors: [{ path: 'isRight', code: 'unknown-field' }] } });
  });

  it.each([
    ['a question that it has not', { blockId: 'other' }, 'blockId', 'check.unknown'],
    ['a block that is no question', { blockId: 'opening' }, 'blockId', 'check.unknown'],
    ['a choice that the question has not', { chosen: ['other'] }, 'chosen', 'choice.unknown'],
  ])('takes no answer to %s', async (_what, more, path, code) => {
    const training = await makeWholeTraining(api, team.facilitator);
    const { status, body } = await answer(training.participants[0], training, 'answer', more);
    expect([status, body.errors]).toEqual([422, [{ path, code }]]);
  });

  it('marks an order by its order, several choices by all of them, and pairs by each', async () => {
    const moduleId = await makeModule(team.facilitator, 'Questions');
    const unitId = newId();
    await team.facilitator.post(`/modules/${moduleId}/units`, { id: unitId, title: { en: 'Questions' } });
    const en = (text: string) => ({ en: text });
    const blocks = [
      { id: 'several', kind: 'check', form: 'multiple', question: en('Which?'), choices: ['a', 'b', 'c'].map((id) => ({ id, text: en(id), isRight: id !== 'b', explanation: en(id) })) },
      { id: 'steps', kind: 'check', form: 'order', question: en('In which order?'), items: ['a', 'b', 'c'].map((id) => ({ id, text: en(id) })), explanation: en('So.') },
      { id: 'pairs', kind: 'check', form: 'match', question: en('What belongs together?'), pairs: ['a', 'b'].map((id) => ({ id, left: en(id), right: en(`${id}!`) })), explanation: en('So.') },
    ];
    await team.facilitator.patch(`/units/${unitId}`, { blocks, activities: unitContent().activities, version: 1 });
    await team.facilitator.post(`/modules/${moduleId}/publish`, { note: '', version: 1 });
    const trainingId = await makeTraining(team.facilitator, [moduleId]);
    const [person] = await makeParticipants(api, team.facilitator, trainingId, 1);
    const marks = async (blockId: string, ...answers: string[][]) => {
      const replies = [];
      for (const chosen of answers) replies.push((await answer(person, { trainingId, unitId }, '', { blockId, chosen })).body.isRight);
      return replies;
    };
    expect(await marks('several', ['c', 'a'], ['a'], ['a', 'b', 'c'])).toEqual([true, false, false]);
    expect(await marks('steps', ['a', 'b', 'c'], ['b', 'a', 'c'])).toEqual([true, false]);
    expect(await marks('pairs', ['a', 'b'], ['b', 'a'])).toEqual([true, false]);
    expect(await answer(person, { trainingId, unitId }, '', { blockId: 'steps', chosen: ['a', 'b'] })).toMatchObject({ status: 422, body: { errors: [{ path: 'chosen', code: 'choice.unknown' }] } });
  });

  it('says whose work it is', async () => {
    const training = await makeWholeTraining(api, team.facilitator);
    expect((await read(training.participants[0], training)).body.credit).toEqual({ organisation: expect.any(String), number: 1, lineage: [] });
  });

  it('takes an answer and its end once, however often the phone sends them', async () => {
    const training = await makeWholeTraining(api, team.facilitator);
    const [person] = training.participants;
    const [first, second] = [{ id: newId() }, { id: newId() }];
    const replies = await Promise.all([answer(person, training, 'find-out', first), answer(person, training, 'find-out', first), finish(person, training, second), finish(person, training, second)]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
    const { body } = await read(person, training);
    expect(body).toMatchObject({ finishedAt: MADE_AT, answers: [{ ...first, blockId: 'first-check', chosen: ['find-out'], isRight: true, madeAt: MADE_AT }] });
    expect(await answer(person, training, 'answer', first)).toMatchObject({ status: 422, body: { errors: [{ path: 'id', code: 'id.taken' }] } });
  });

  it('keeps when it was first read to the end', async () => {
    const training = await makeWholeTraining(api, team.facilitator);
    const [person] = training.participants;
    await finish(person, training, { finishedAt: '2022-06-15T05:00:00.000Z' });
    await finish(person, training, { finishedAt: '2022-06-14T06:00:00.000Z' });
    expect((await read(person, training)).body.finishedAt).toBe('2022-06-14T06:00:00.000Z');
  });

  it('does not exist for who is not enrolled, for who was withdrawn, and for another training', async () => {
    const training = await makeWholeTraining(api, team.facilitator);
    const [withdrawn] = training.participants;
    await withdraw(training.trainingId);
    const elsewhere = await makeWholeTraining(api, team.facilitator);
    const strangers: [TestPerson | undefined, Pick<TestTraining, 'trainingId' | 'unitId'>][] = [
      [team.participant, training],
      [withdrawn, training],
      [elsewhere.participants[0], training],
      [elsewhere.participants[0], { trainingId: elsewhere.trainingId, unitId: training.unitId }],
    ];
    const before = await api.countEverything();
    for (const [person, where] of strangers) {
      const replies = [await read(person, where), await answer(person, where, 'find-out'), await finish(person, where)];
      expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
    }
    expect(await api.countEverything()).toBe(before);
  });

  it('shows nobody what another person answered and read', async () => {
    const training = await makeWholeTraining(api, team.facilitator, 2);
    const [one, other] = training.participants;
    await answer(one, training, 'find-out');
    await finish(one, training);
    expect((await read(other, training)).body).toMatchObject({ answers: [], finishedAt: null });
    expect((await other?.get<HomeReply>('/home'))?.body.trainings[0]?.lessons).toMatchObject([{ answered: 0, right: 0, finished: false }]);
  });
});
