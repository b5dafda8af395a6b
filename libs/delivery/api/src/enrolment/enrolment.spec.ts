import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeTraining, trainingFields } from '../../testing';
import type { EnrolmentPage, EnrolmentReply } from './enrolment.dto';

interface Invitations {
  readonly items: readonly { readonly personId: Id; readonly displayName: string; readonly code: string; readonly used: boolean }[];
}

describe('Enrolling', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const newcomer = (displayName: string, more: object = {}) => ({ id: newId(), displayName, ...more });
  const enrol = (trainingId: Id, people: readonly object[], id = newId()) => team.facilitator.post(`/trainings/${trainingId}/enrolments`, { id, language: 'ky', people });
  const list = async (trainingId: Id, query = '') => (await team.staff.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments${query}`)).body;

  it('makes of each name a person who takes part, and an invitation by which she gets in', async () => {
    const trainingId = await makeTraining(team.facilitator);
    expect((await enrol(trainingId, [newcomer('Бурулай', { sex: 'female', district: ' Ош ' }), newcomer('Айжамал')])).status).toBe(201);
    expect((await list(trainingId)).items).toMatchObject([
      { displayName: 'Айжамал', sex: null, district: null, status: 'accepted', joined: false },
      { displayName: 'Бурулай', sex: 'female', district: 'Ош', status: 'accepted', joined: false },
    ]);
    const { body } = await team.facilitator.get<Invitations>(`/trainings/${trainingId}/invitations`);
    expect(body.items.map(({ displayName, used }) => [displayName, used])).toEqual([['Айжамал', false], ['Бурулай', false]]);
    const accepted = await api.send<{ role: string }>('POST', '/invitations/accept', { body: { code: body.items[0]?.code, name: 'ayjamal.t', password: 'tort tynch soz' } });
    expect(accepted).toMatchObject({ status: 201, body: { role: 'participant', person: { displayName: 'Айжамал', language: 'ky' } } });
    expect((await list(trainingId)).items.map(({ joined }) => joined)).toEqual([true, false]);
  });

  it('happens once, however often its phone asks', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const [people, id] = [[newcomer('Гүлзат')], newId()];
    expect([(await enrol(trainingId, people, id)).status, (await enrol(trainingId, people, id)).status]).toEqual([201, 201]);
    expect((await list(trainingId)).total).toBe(1);
    expect((await enrol(trainingId, [newcomer('Жаркын')], id)).status).toBe(422);
  });

  it.each<[what: string, people: () => object[], status: number]>([
    ['one name is empty', () => [newcomer('Гүлзат'), newcomer('  ')], 422],
    ['one person stands twice', () => [1, 2].map(() => ({ ...newcomer('Гүлзат'), id: '01936c7e-0000-7000-8000-00000000aaaa' })), 422],
    ['one person exists already', () => [newcomer('Гүлзат'), { ...newcomer('Жаркын'), id: team.staff.id }], 409],
  ])('enrols nobody when %s', async (_what, people, status) => {
    const trainingId = await makeTraining(team.facilitator);
    const before = await api.countEverything();
    expect((await enrol(trainingId, people())).status).toBe(status);
    expect(await api.countEverything()).toBe(before);
  });

  it('stops where the training is full, also when many enrol at once', async () => {
    const id = newId();
    await team.facilitator.post('/trainings', { id, ...trainingFields(), capacity: 3 });
    expect((await enrol(id, [1, 2, 3, 4].map((number) => newcomer(`Person ${number}`))))).toMatchObject({ status: 422, body: { errors: [{ path: 'people', code: 'training.full' }] } });
    const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => enrol(id, [newcomer(`Person ${index}`)])));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 201, 201, 422, 422, 422, 422, 422]);
    expect((await list(id)).total).toBe(3);
  });

  it('takes nobody back into a training that has become full', async () => {
    const id = newId();
    await team.facilitator.post('/trainings', { id, ...trainingFields(), capacity: 1 });
    await enrol(id, [newcomer('First')]);
    const first = (await list(id)).items[0] as EnrolmentReply;
    const change = (status: string, version: number) => team.facilitator.patch(`/enrolments/${first.id}`, { status, displayName: 'First', sex: null, district: null, version });
    expect((await change('withdrawn', 1)).status).toBe(200);
    expect((await change('accepted', 2)).status).toBe(200);
    expect((await change('withdrawn', 3)).status).toBe(200);
    expect((await enrol(id, [newcomer('Second')])).status).toBe(201);
    expect(await change('accepted', 4)).toMatchObject({ status: 422, body: { errors: [{ path: 'status', code: 'training.full' }] } });
  });

  it('is corrected with the name, sex and district of a person', async () => {
    const trainingId = await makeTraining(team.facilitator);
    await enrol(trainingId, [newcomer('Калипа')]);
    const enrolment = (await list(trainingId)).items[0] as EnrolmentReply;
    const body = { status: 'accepted', displayName: ' Калыйпа ', sex: 'female', district: 'Баткен', version: 1 };
    expect(await team.facilitator.patch(`/enrolments/${enrolment.id}`, body)).toMatchObject({ status: 200, body: { displayName: 'Калыйпа', sex: 'female', district: 'Баткен', version: 2 } });
    expect((await team.facilitator.patch(`/enrolments/${enrolment.id}`, body)).status).toBe(409);
  });

  it('ends what a person sees of the training when she is withdrawn', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const [person] = await makeParticipants(api, team.facilitator, trainingId, 1);
    const seen = async () => ((await person?.get<{ trainings: object[] }>('/home'))?.body.trainings ?? []).length;
    expect(await seen()).toBe(1);
    const enrolment = (await list(trainingId)).items[0] as EnrolmentReply;
    await team.facilitator.patch(`/enrolments/${enrolment.id}`, { status: 'withdrawn', displayName: 'Participant 001', sex: null, district: null, version: 1 });
    expect(await seen()).toBe(0);
    expect((await team.facilitator.get<{ enrolled: number }>(`/trainings/${trainingId}`)).body.enrolled).toBe(0);
  });

  it('is listed a page at a time, and found by a part of the name', async () => {
    const trainingId = await makeTraining(team.facilitator);
    await makeParticipants(api, team.facilitator, trainingId, 7);
    const page = await list(trainingId, '?page=2&size=3');
    expect([page.total, page.page, page.items.map(({ displayName }) => displayName)]).toEqual([7, 2, ['Participant 004', 'Participant 005', 'Participant 006']]);
    expect((await list(trainingId, '?search=PANT 007')).items).toHaveLength(1);
  });

  it('goes by hand through every status but completed, and who it is about is told of the three that matter', async () => {
    const trainingId = await makeTraining(team.facilitator);
    await enrol(trainingId, [newcomer('Майрам')]);
    const enrolment = (await list(trainingId)).items[0] as EnrolmentReply;
    const change = (status: string, version: number) => team.facilitator.patch<EnrolmentReply>(`/enrolments/${enrolment.id}`, { status, displayName: 'Майрам', sex: null, district: null, version });
    const way = ['invited', 'applied', 'waitlisted', 'declined', 'accepted', 'withdrawn'];
    for (const [index, status] of way.entries()) expect((await change(status, index + 1)).body).toMatchObject({ status, version: index + 2 });
    expect((await change('completed', 7)).status).toBe(422);
    const sent = await api.rows(`SELECT kind FROM message WHERE person_id = $1 ORDER BY sent_at, id`, [enrolment.personId]);
    expect(sent.map(({ kind }) => kind)).toEqual(['enrolment.waitlisted', 'enrolment.declined', 'enrolment.accepted']);
  });
});
