import { makeTestedModule } from '@kurak/curriculum-api/testing';
import { makeParticipants, makeTraining } from '@kurak/delivery-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { HomeReply } from '../home/home.dto';
import type { TestHandedInReply, TestReply, TestResultReply, TestResultsReply } from './test.dto';

const MADE_AT = '2022-06-14T05:00:00.000Z';
const RIGHT = [{ questionId: 'rumour', chosen: ['find-out'] }, { questionId: 'steps', chosen: ['a', 'b', 'c'] }];
const HALF = [{ questionId: 'rumour', chosen: ['answer'] }, { questionId: 'steps', chosen: ['a', 'b', 'c'] }];

interface Tested {
  readonly trainingId: Id;
  readonly moduleId: Id;
  readonly participants: readonly TestPerson[];
}

describe('A test', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  async function tested(participants = 1): Promise<Tested> {
    const { moduleId } = await makeTestedModule(team.facilitator);
    const trainingId = await makeTraining(team.facilitator, [moduleId]);
    return { trainingId, moduleId, participants: await makeParticipants(api, team.facilitator, trainingId, participants) };
  }

  const read = (person: TestPerson | undefined, { trainingId, moduleId }: Tested, language = 'en') =>
    (person as TestPerson).get<TestReply & Problem>(`/trainings/${trainingId}/tests/${moduleId}?language=${language}`);
  const handIn = (person: TestPerson | undefined, { trainingId, moduleId }: Tested, moment: string, answers: object[], more: object = {}) =>
    (person as TestPerson).post<TestHandedInReply & Problem>(`/trainings/${trainingId}/tests/${moduleId}/records`, { id: newId(), moment, answers, madeAt: MADE_AT, ...more });
  const enter = ({ trainingId, moduleId, participants }: Tested, moment: string, right: number | null, more: object = {}) =>
    team.facilitator.post<TestResultReply & Problem>(`/trainings/${trainingId}/test-results`, { id: newId(), moduleId, personId: participants[0]?.id, moment, right, madeAt: MADE_AT, ...more });
  const results = async ({ trainingId }: Tested) => (await team.staff.get<TestResultsReply>(`/trainings/${trainingId}/test-results`)).body;

  it('is read in a language, a question whole in the base language where it is not written in that one', async () => {
    const training = await tested();
    const { body } = await read(training.participants[0], training, 'ru');
    expect(body).toMatchObject({ moduleTitle: 'Strategic communication', title: 'What do you know?', startsOn: '2022-06-14', endsOn: '2022-06-16', timeZone: 'Asia/Bishkek', results: [] });
    expect(body.questions).toMatchObject([
      { id: 'rumour', kind: 'check', form: 'single', language: 'en', question: 'A rumour spreads. What comes first?' },
      { id: 'steps', form: 'order', question: 'В каком порядке?', items: [{ id: 'a', text: 'a-ru' }, {}, {}] },
    ]);
  });

  it('is marked by the server, open questions being wrong, and shown with her results', async () => {
    const training = await tested();
    const [person] = training.participants;
    expect(await handIn(person, training, 'before', [{ questionId: 'rumour', chosen: ['find-out'] }])).toMatchObject({ status: 201, body: { moment: 'before', right: 1, of: 2 } });
    expect(await handIn(person, training, 'after', RIGHT)).toMatchObject({ status: 201, body: { right: 2, of: 2 } });
    expect((await read(person, training)).body.results).toEqual([
      { moment: 'before', right: 1, of: 2, answers: [{ questionId: 'rumour', chosen: ['find-out'] }], madeAt: MADE_AT },
      { moment: 'after', right: 2, of: 2, answers: RIGHT, madeAt: MADE_AT },
    ]);
    expect((await person?.get<HomeReply>('/home'))?.body.trainings[0]?.tests).toEqual([{ moduleId: training.moduleId, moduleTitle: { en: 'Strategic communication' }, questions: 2, taken: ['before', 'after'] }]);
  });

  it.each([
    ['a question that it has not', [{ questionId: 'other', chosen: ['a'] }], 'answers[0]'],
    ['a choice that the question has not', [RIGHT[0], { questionId: 'steps', chosen: ['a', 'b'] }], 'answers[1]'],
    ['the same question twice', [RIGHT[0], RIGHT[0]], 'answers[1]'],
  ])('takes no answer to %s', async (_what, answers, path) => {
    const training = await tested();
    const { status, body } = await handIn(training.participants[0], training, 'before', answers as object[]);
    expect([status, body.errors]).toEqual([422, [{ path, code: 'choice.unknown' }]]);
  });

  it('is handed in once a moment, though two phones send it at once, and a phone that lost the answer gets it again', async () => {
    const training = await tested();
    const [person] = training.participants;
    const id = newId();
    const replies = await Promise.all([handIn(person, training, 'before', HALF, { id }), handIn(person, training, 'before', HALF, { id }), handIn(person, training, 'before', RIGHT)]);
    const statuses = replies.map(({ status }) => status).sort();
    expect([[201, 201, 409], [201, 409, 409]]).toContainEqual(statuses);
    expect(await api.rows('SELECT count(*)::int AS count FROM test_record WHERE person_id = $1', [person?.id])).toEqual([{ count: 1 }]);
    expect((await handIn(person, training, 'before', RIGHT)).body.type).toBe('/problems/test.taken');
  });

  it('has results that are entered from paper, corrected, and taken back so that it can be taken again', async () => {
    const training = await tested();
    const [person] = training.participants;
    expect(await enter(training, 'after', 1)).toMatchObject({ status: 201, body: { right: 1, of: 2 } });
    expect((await handIn(person, training, 'after', RIGHT)).status).toBe(409);
    await enter(training, 'after', 0);
    expect((await results(training)).people).toMatchObject([{ personId: person?.id, results: [{ moment: 'after', right: 0, of: 2, enteredBy: expect.any(String) }] }]);
    await enter(training, 'after', null);
    expect((await results(training)).people[0]?.results).toEqual([]);
    expect((await handIn(person, training, 'after', RIGHT)).status).toBe(201);
    expect((await results(training)).people[0]?.results).toMatchObject([{ right: 2, enteredBy: null }]);
    expect(await api.rows('SELECT count(*)::int AS count FROM test_record WHERE training_id = $1', [training.trainingId])).toEqual([{ count: 4 }]);
  });

  it.each([
    ['more right than there were questions', { right: 3 }, [{ path: 'right', code: 'test.too-many' }]],
    ['a person who does not take part', { personId: newId() }, [{ path: 'personId', code: 'not-enrolled' }]],
  ])('takes no result of %s', async (_what, more, errors) => {
    const training = await tested();
    const { status, body } = await enter(training, 'after', 1, more);
    expect([status, body.errors]).toEqual([422, errors]);
  });

  it('does not exist for a module without one, for who is not enrolled, and for another organisation', async () => {
    const training = await tested();
    const elsewhere = await tested();
    const strangers = await makeTeam(api, 'Ак Шоола');
    const replies = [
      await read(team.participant, training),
      await handIn(team.participant, training, 'before', RIGHT),
      await read(elsewhere.participants[0], { ...elsewhere, moduleId: training.moduleId }),
      await strangers.facilitator.get(`/trainings/${training.trainingId}/test-results`),
      await strangers.facilitator.post(`/trainings/${training.trainingId}/test-results`, { id: newId(), moduleId: training.moduleId, personId: training.participants[0]?.id, moment: 'after', right: 1, madeAt: MADE_AT }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('shows a participant nobody’s results but her own', async () => {
    const training = await tested(2);
    const [one, other] = training.participants;
    await handIn(one, training, 'before', RIGHT);
    expect((await read(other, training)).body.results).toEqual([]);
    expect((await other?.get(`/trainings/${training.trainingId}/test-results`))?.status).toBe(403);
  });

  it('is asked by the rule of completion, until it is passed', async () => {
    const training = await tested(2);
    const { trainingId, moduleId, participants } = training;
    const rule = { measure: 'sessions', percent: 0, excused: 'absent', unitIds: [], answersPercent: null, testPercent: 60, version: 1 };
    expect((await team.facilitator.put(`/trainings/${trainingId}/completion-rule`, rule)).status).toBe(200);
    await handIn(participants[0], training, 'before', RIGHT);
    await handIn(participants[1], training, 'after', HALF);
    const tests = async () => Object.fromEntries((await team.staff.get<{ people: { personId: Id; tests: { isEnough: boolean }[] }[] }>(`/trainings/${trainingId}/completion`)).body.people.map((person) => [person.personId, person.tests]));
    expect(await tests()).toEqual({
      [participants[0]?.id ?? '']: [{ moduleId, right: null, of: 2, isEnough: false }],
      [participants[1]?.id ?? '']: [{ moduleId, right: 1, of: 2, isEnough: false }],
    });
    await handIn(participants[0], training, 'after', RIGHT);
    await enter({ ...training, participants: participants.slice(1) }, 'after', 2);
    expect(Object.values(await tests()).flat().map(({ isEnough }) => isEnough)).toEqual([true, true]);
  });

  it('has its results in a spreadsheet, of which it is written down who took it', async () => {
    const training = await tested();
    await handIn(training.participants[0], training, 'before', HALF);
    const reply = await team.staff.get(`/trainings/${training.trainingId}/test-results/spreadsheet?language=ru`);
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
    expect(await api.rows('SELECT action FROM audit_entry WHERE subject_id = $1', [training.trainingId])).toEqual([{ action: 'test-results-exported' }]);
  });
});
