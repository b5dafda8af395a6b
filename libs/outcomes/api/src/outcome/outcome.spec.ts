import { startApi } from '@kurak/shared-api/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { makeTraining } from '@kurak/delivery-api/testing';
import { makeDistrictTraining } from '../../testing';
import type { OutcomeReply } from './outcome.dto';

describe('Outcomes', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  it('are what somebody with the lists and a pencil would count', async () => {
    const trainingId = await makeDistrictTraining(api, team);
    const { body } = await team.staff.get<OutcomeReply>(`/trainings/${trainingId}/outcomes`);
    expect(body).toEqual({
      trainingId,
      title: { en: 'Training of trainers' },
      startsOn: '2022-06-14',
      endsOn: '2022-06-16',
      place: 'Бишкек',
      people: {
        enrolled: 12,
        completed: 7,
        bySex: [
          { key: 'female', enrolled: 7, completed: 7 },
          { key: 'male', enrolled: 5, completed: 0 },
        ],
        byDistrict: expect.any(Array),
      },
      attendance: { rate: 18 / 23, sessionsHeld: 2, people: 12 },
      knowledge: { share: 4 / 6, answers: 6, people: 6 },
      satisfaction: { given: 5, usefulness: 3.8, satisfied: 3 / 5 },
      testimonials: [
        { use: 'internal-learning', stories: 0 },
        { use: 'donor-report', stories: 2 },
        { use: 'site', stories: 1 },
        { use: 'social-media', stories: 0 },
      ],
    });
  });

  it('withhold groups of fewer than five people, and what would give them away', async () => {
    const trainingId = await makeDistrictTraining(api, team);
    const { body } = await team.staff.get<OutcomeReply>(`/trainings/${trainingId}/outcomes`);
    // Нарын has two people, so the five of the first district hide them; two of these completed, so nobody's completion is shown.
    const districts = new Map(body.people.byDistrict.map(({ key, enrolled, completed }) => [key, [enrolled, completed]]));
    expect(districts).toEqual(new Map([['=1+1', [null, null]], ['Баткен', [5, null]], ['Нарын', [null, null]]]));
  });

  it('hold nothing that is counted from fewer than five people', async () => {
    const trainingId = await makeDistrictTraining(api, team, 4);
    const { body } = await team.facilitator.get<OutcomeReply>(`/trainings/${trainingId}/outcomes`);
    expect(body).toMatchObject({
      people: { enrolled: 4, completed: 4, bySex: [], byDistrict: [] },
      attendance: { rate: null, people: 4 },
      knowledge: { share: null, answers: null, people: 4 },
      satisfaction: { given: 4, usefulness: null, satisfied: null },
    });
  });

  it('count nobody who was withdrawn', async () => {
    const trainingId = await makeDistrictTraining(api, team);
    await api.rows(`UPDATE enrolment SET status = 'withdrawn' WHERE training_id = $1 AND status = 'accepted'`, [trainingId]);
    const { body } = await team.staff.get<OutcomeReply>(`/trainings/${trainingId}/outcomes`);
    expect(body).toMatchObject({ people: { enrolled: 7, completed: 7, bySex: [{ key: 'female', enrolled: 7, completed: 7 }] }, attendance: { rate: 1, people: 7 } });
  });

  it('are empty where nothing happened yet', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const { body } = await team.staff.get<OutcomeReply>(`/trainings/${trainingId}/outcomes`);
    expect(body).toMatchObject({
      people: { enrolled: 0, completed: 0, bySex: [], byDistrict: [] },
      attendance: { rate: null, sessionsHeld: 0, people: 0 },
      knowledge: { share: null, answers: null, people: 0 },
      satisfaction: { given: 0, usefulness: null, satisfied: null },
    });
  });
});
