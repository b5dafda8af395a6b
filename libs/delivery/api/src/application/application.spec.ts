import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { Database } from '@kurak/shared-api';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { applicationFields, applicationFormFields, apply, makeTraining, openForm } from '../../testing';
import type { TrainingReply } from '../training/training.dto';
import { ApplicationErasure } from './application-erasure';
import type { ApplicationFormReply } from './application-form.dto';
import type { MyApplicationReply, PublicApplicationFormReply } from './public-application.dto';

describe('Applying for a training', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api, 'Ак Шоола');
  });

  const lookUp = (code: string) => api.send<PublicApplicationFormReply>('POST', '/application-forms/look-up', { body: { code } });
  const mine = (code: string) => api.send<MyApplicationReply>('POST', '/applications/look-up', { body: { code } });
  const stored = async (id: Id) => (await api.rows('SELECT * FROM application WHERE id = $1', [id]))[0];

  async function open(more: object = {}) {
    const trainingId = await makeTraining(team.facilitator);
    return { trainingId, ...(await openForm(team.facilitator, trainingId, more)) };
  }

  it('begins with a form that says who asks, what for and for how long, to whoever has its link', async () => {
    const { trainingId, code } = await open({ closesOn: '2099-01-31' });
    expect((await lookUp(code.toLowerCase().replace(/-/g, ' '))).body).toMatchObject({
      takesApplications: true,
      closesOn: '2099-01-31',
      organisation: 'Ак Шоола',
      title: { en: 'Training of trainers' },
      startsOn: '2022-06-14',
      asks: applicationFormFields().asks,
      questions: [{ text: { en: 'Whom do you want to train?' } }],
      keptDays: 90,
    });
    expect((await team.facilitator.get<TrainingReply>(`/trainings/${trainingId}`)).body.status).toBe('open');
  });

  it('shows by its link nothing of criteria, ids or who has applied', async () => {
    const { trainingId, code } = await open();
    await apply(api, code, { displayName: 'Бурулай' });
    const shown = JSON.stringify((await lookUp(code)).body);
    for (const secret of ['Reach', 'Бурулай', trainingId, team.organisationId]) expect(shown).not.toContain(secret);
  });

  it('needs a name and a language only', async () => {
    const { code } = await open();
    const body = { id: newId(), code, displayName: ' Гүлзат ', language: 'ru', answers: [] };
    expect((await api.send('POST', '/applications', { body })).status).toBe(201);
    expect(await stored(body.id)).toMatchObject({ display_name: 'Гүлзат', sex: null, age_band: null, district: null, disability: null, phone: null, email: null, motivation: '' });
    expect((await api.send('POST', '/applications', { body: { ...body, id: newId(), displayName: ' ' } })).status).toBe(422);
  });

  it('keeps phone and e-mail sealed, and refuses what is neither', async () => {
    const { code } = await open();
    const { id } = await apply(api, code, { phone: '0555 12-34-56', email: 'Ayjamal@Example.org' });
    const [row] = await api.rows(`SELECT encode(phone, 'escape') AS phone, encode(email, 'escape') AS email FROM application WHERE id = $1`, [id]);
    expect(JSON.stringify(row)).not.toMatch(/555|example/i);
    expect((await team.staff.get(`/applications/${id}/contact`)).body).toEqual({ phone: '+996555123456', email: 'ayjamal@example.org' });
    expect(await api.rows(`SELECT person_id FROM audit_entry WHERE action = 'application-contact-read' AND subject_id = $1`, [id])).toEqual([{ person_id: team.staff.id }]);
    const wrong = await api.send('POST', '/applications', { body: { ...applicationFields({ phone: '12' }), code } });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ path: 'phone', code: 'phone' }] } });
  });

  it('keeps nothing that the form does not ask', async () => {
    const { code, questionId } = await open({ asks: ['district'] });
    const answers = [{ questionId, text: ' My neighbours ' }, { questionId: newId(), text: 'To nothing' }];
    const { id } = await apply(api, code, { answers });
    expect(await stored(id)).toMatchObject({ district: 'Ош', sex: null, age_band: null, disability: null, phone: null, motivation: '', answers: [{ questionId, text: 'My neighbours' }] });
  });

  it('happens once, however often a phone asks, and gives the same private link', async () => {
    const { code } = await open();
    const fields = applicationFields();
    const [first, again] = [await apply(api, code, fields), await apply(api, code, Object.fromEntries(Object.entries(fields).reverse()))];
    expect(again).toEqual(first);
    expect(await api.rows('SELECT count(*)::int AS count FROM application WHERE id = $1', [fields.id])).toEqual([{ count: 1 }]);
    const other = await api.send('POST', '/applications', { body: { ...fields, displayName: 'Somebody else', code } });
    expect(other).toMatchObject({ status: 422, body: { errors: [{ path: 'id', code: 'id.taken' }] } });
    const elsewhere = await api.send('POST', '/applications', { body: { ...fields, code: (await open()).code } });
    expect(elsewhere.status).toBe(422);
  });

  it('happens once also when both requests come at the same moment', async () => {
    const { code } = await open();
    const fields = applicationFields();
    const replies = await Promise.all([1, 2, 3, 4].map(() => api.send('POST', '/applications', { body: { ...fields, code } })));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await api.rows('SELECT count(*)::int AS count FROM application WHERE id = $1', [fields.id])).toEqual([{ count: 1 }]);
  });

  it.each<[why: string, change: (trainingId: Id) => Promise<unknown>]>([
    ['the form is closed', (id) => team.facilitator.put(`/trainings/${id}/application-form`, { ...applicationFormFields(), isOpen: false, version: 1 })],
    ['its last day has passed', (id) => team.facilitator.put(`/trainings/${id}/application-form`, { ...applicationFormFields(), closesOn: '2022-06-01', version: 1 })],
    ['the training is under way', (id) => team.facilitator.post(`/trainings/${id}/status`, { status: 'running', version: 2 })],
    ['the training is cancelled', (id) => team.facilitator.post(`/trainings/${id}/status`, { status: 'cancelled', reason: 'Snow', version: 2 })],
  ])('ends when %s; what came in before is still answered', async (_why, change) => {
    const { trainingId, code } = await open();
    const fields = applicationFields();
    const first = await apply(api, code, fields);
    await change(trainingId);
    expect((await lookUp(code)).body.takesApplications).toBe(false);
    expect((await team.staff.get<ApplicationFormReply>(`/trainings/${trainingId}/application-form`)).body.takesApplications).toBe(false);
    expect(await api.send('POST', '/applications', { body: { ...applicationFields(), code } })).toMatchObject({ status: 409, body: { type: '/problems/application.closed' } });
    expect(await apply(api, code, fields)).toEqual(first);
    expect((await mine(first.code)).body.status).toBe('applied');
  });

  it('answers a wrong code, a form’s code and nonsense all alike', async () => {
    const { code } = await open();
    const bodies = [code, 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA', 'nonsense'].map((wrong) => mine(wrong));
    expect(new Set((await Promise.all(bodies)).map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(await lookUp('nonsense')).toMatchObject({ status: 404, body: { type: '/problems/application-unknown' } });
  });

  describe('by her private link', () => {
    it('shows her what became of it, and nothing of others', async () => {
      const { code } = await open();
      const { code: hers } = await apply(api, code, { displayName: 'Айжамал' });
      await apply(api, code, { displayName: 'Бурулай' });
      const { body } = await mine(hers);
      expect(body).toMatchObject({ status: 'applied', displayName: 'Айжамал', note: '', wayIn: null, joined: false, mayReturn: false, organisation: 'Ак Шоола', place: 'Бишкек' });
      expect(JSON.stringify(body)).not.toContain('Бурулай');
    });

    it('lets her withdraw, and come back while applications are taken', async () => {
      const { trainingId, code } = await open();
      const { code: hers } = await apply(api, code);
      const send = (wish: string) => api.send<MyApplicationReply>('POST', `/applications/${wish}`, { body: { code: hers } });
      expect((await send('withdraw')).body).toMatchObject({ status: 'withdrawn', mayReturn: true });
      expect((await send('withdraw')).status).toBe(409);
      expect((await send('return')).body).toMatchObject({ status: 'applied', mayReturn: false });
      await send('withdraw');
      await team.facilitator.put(`/trainings/${trainingId}/application-form`, { ...applicationFormFields(), isOpen: false, version: 1 });
      expect((await mine(hers)).body.mayReturn).toBe(false);
      expect((await send('return')).status).toBe(409);
    });
  });

  describe('is erased', () => {
    const erase = async (trainingId: Id) =>
      api.app.get(Database, { strict: false }).as({ personId: team.facilitator.id, organisationId: team.organisationId, role: 'facilitator', signInId: newId() }, () => api.app.get(ApplicationErasure, { strict: false }).run({ trainingId }));
    const planned = (trainingId: Id) => api.rows<{ start_after: Date }>(`SELECT start_after FROM jobs.job WHERE name = 'application-erasure' AND data -> 'data' ->> 'trainingId' = $1 AND state = 'created'`, [trainingId]);
    const left = async (trainingId: Id) => (await api.rows<{ count: number }>('SELECT count(*)::int AS count FROM application WHERE training_id = $1', [trainingId]))[0]?.count;
    /** As if everybody had applied so many days ago. */
    const appliedAgo = (trainingId: Id, days: number) => api.rows(`UPDATE application SET applied_at = now() - make_interval(days => $2) WHERE training_id = $1`, [trainingId, days]);

    it('by a job that is planned for the day when it is due', async () => {
      const { trainingId } = await open({ isOpen: false, closesOn: null, keptDays: 10 });
      await api.rows(`UPDATE training SET starts_on = '2098-12-30', ends_on = '2098-12-31' WHERE id = $1`, [trainingId]);
      await team.facilitator.put(`/trainings/${trainingId}/application-form`, { ...applicationFormFields(), keptDays: 10, version: 1 });
      const jobs = await planned(trainingId);
      expect(jobs.map(({ start_after }) => start_after.toISOString().slice(0, 10))).toContain('2099-01-11');
    });

    it('once it was kept as long as promised, and not before', async () => {
      const { trainingId, code } = await open({ keptDays: 10 });
      const { code: hers } = await apply(api, code);
      await team.facilitator.post(`/trainings/${trainingId}/status`, { status: 'running', version: 2 });
      await appliedAgo(trainingId, 10);
      await erase(trainingId);
      expect(await left(trainingId)).toBe(1);
      await appliedAgo(trainingId, 11);
      await erase(trainingId);
      expect([await left(trainingId), (await mine(hers)).status]).toEqual([0, 404]);
      await erase(trainingId);
    });

    it('with the person that a taken back acceptance had made, and without touching who takes part', async () => {
      const { trainingId, code } = await open({ keptDays: 0 });
      const [kept, refused] = [await apply(api, code, { displayName: 'Калыйпа' }), await apply(api, code, { displayName: 'Зулайка' })];
      const decide = (status: string, applications: object[]) => team.facilitator.post(`/trainings/${trainingId}/applications/decisions`, { id: newId(), status, applications });
      await decide('accepted', [{ id: kept.id, version: 1 }, { id: refused.id, version: 1 }]);
      await decide('declined', [{ id: refused.id, version: 2 }]);
      await team.facilitator.post(`/trainings/${trainingId}/status`, { status: 'running', version: 2 });
      await appliedAgo(trainingId, 2);
      await erase(trainingId);
      const people = await api.rows(`SELECT display_name FROM person WHERE display_name IN ('Калыйпа', 'Зулайка')`);
      expect([await left(trainingId), people]).toEqual([0, [{ display_name: 'Калыйпа' }]]);
    });

    it('in its own organisation only', async () => {
      const { trainingId, code } = await open({ keptDays: 0 });
      await apply(api, code);
      await team.facilitator.post(`/trainings/${trainingId}/status`, { status: 'running', version: 2 });
      await appliedAgo(trainingId, 2);
      const others = await makeTeam(api, 'Көк Жал');
      await api.app.get(Database, { strict: false }).as({ personId: others.facilitator.id, organisationId: others.organisationId, role: 'facilitator', signInId: newId() }, () => api.app.get(ApplicationErasure, { strict: false }).run({ trainingId }));
      expect(await left(trainingId)).toBe(1);
    });
  });
});
