import { makeTraining, makeWholeTraining } from '@kurak/delivery-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { type Id, wallTime } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { FeedbackSummaryReply } from './feedback.dto';

describe('Feedback', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const answers = (more: object = {}) => ({ id: newId(), language: 'ky', content: 5, facilitation: 4, safety: 5, usefulness: 3, liked: '', change: '', ...more });
  const give = (person: TestPerson | undefined, trainingId: Id, body: object) => (person as TestPerson).post(`/trainings/${trainingId}/feedback`, body);
  const isGiven = async (person: TestPerson | undefined, trainingId: Id) => (await (person as TestPerson).get<{ given: boolean }>(`/trainings/${trainingId}/feedback/mine`)).body.given;
  const summary = async (trainingId: Id) => (await team.staff.get<FeedbackSummaryReply>(`/trainings/${trainingId}/feedback`)).body;

  it('is given once: the same again answers as the first did, another is refused', async () => {
    const { trainingId, participants } = await makeWholeTraining(api, team.facilitator, 2);
    const body = answers();
    expect(await isGiven(participants[0], trainingId)).toBe(false);
    const [first, again] = [await give(participants[0], trainingId, body), await give(participants[0], trainingId, body)];
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    for (const other of [answers(), { ...body, usefulness: 1 }]) {
      expect(await give(participants[0], trainingId, other)).toMatchObject({ status: 409, body: { type: '/problems/feedback.given' } });
    }
    expect((await summary(trainingId)).given).toBe(1);
    expect([await isGiven(participants[0], trainingId), await isGiven(participants[1], trainingId)]).toEqual([true, false]);
  });

  it('is stored once also when both tries are under way at the same time', async () => {
    const { trainingId, participants } = await makeWholeTraining(api, team.facilitator);
    const body = answers();
    const replies = await Promise.all([give(participants[0], trainingId, body), give(participants[0], trainingId, body)]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(await api.rows('SELECT id FROM feedback_response WHERE training_id = $1', [trainingId])).toHaveLength(1);
  });

  it('holds neither who said it nor when, but the day at the place of the training', async () => {
    const { trainingId, participants } = await makeWholeTraining(api, team.facilitator);
    const body = answers({ liked: 'Оюндар', change: 'Убакыт аз' });
    await give(participants[0], trainingId, body);
    const [row] = await api.rows('SELECT *, given_on::text AS given_on, xmin FROM feedback_response WHERE training_id = $1', [trainingId]);
    const { id: _id, ...said } = body;
    const kept = { organisation_id: team.organisationId, training_id: trainingId, given_on: wallTime(new Date(), 'Asia/Bishkek').day, ...said };
    expect(row).toEqual({ ...kept, id: expect.any(String), xmin: expect.anything() });
    for (const secret of [participants[0]?.id, body.id, participants[0]?.cookie]) expect(JSON.stringify(row)).not.toContain(secret);
  });

  it('has ids from which no order can be read', async () => {
    const { trainingId, participants } = await makeWholeTraining(api, team.facilitator, 2);
    for (const person of participants) await give(person, trainingId, answers());
    const rows = await api.rows<{ id: string }>('SELECT id FROM feedback_response WHERE training_id = $1', [trainingId]);
    expect(rows.map(({ id }) => id.charAt(14))).toEqual(['4', '4']);
  });

  it('is kept from everybody while fewer than five have given it', async () => {
    const { trainingId, participants } = await makeWholeTraining(api, team.facilitator, 6);
    for (const person of participants.slice(0, 4)) await give(person, trainingId, answers({ liked: 'Рахмат' }));
    expect(await summary(trainingId)).toEqual({ enrolled: 6, given: 4, tooFew: true, scales: [], comments: [] });
    await give(participants[4], trainingId, answers({ usefulness: 5, liked: 'Оюндар' }));
    const shown = await summary(trainingId);
    expect(shown).toMatchObject({ enrolled: 6, given: 5, tooFew: false });
    expect(shown.scales.find(({ scale }) => scale === 'usefulness')).toEqual({ scale: 'usefulness', counts: [0, 0, 4, 0, 1], mean: 3.4 });
    expect(shown.comments.map(({ liked }) => liked).sort()).toEqual(['Оюндар', 'Рахмат', 'Рахмат', 'Рахмат', 'Рахмат']);
  });

  it('takes scores from one to five, and nothing else', async () => {
    const { trainingId, participants } = await makeWholeTraining(api, team.facilitator);
    for (const score of [0, 6, 2.5, '5', null]) expect((await give(participants[0], trainingId, answers({ safety: score }))).status).toBe(422);
    expect(await isGiven(participants[0], trainingId)).toBe(false);
  });

  it('is given by nobody on a training in which she does not take part', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const { participants } = await makeWholeTraining(api, team.facilitator);
    expect((await give(participants[0], trainingId, answers())).status).toBe(404);
    expect((await participants[0]?.get(`/trainings/${trainingId}/feedback/mine`))?.status).toBe(404);
  });
});
