import { makeModule, makePublishedModule, makeUnit, unitContent } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, sessionFields, trainingFields } from '../../testing';
import type { TrainingPage, TrainingReply } from './training.dto';

describe('A training', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const find = async (id: Id) => (await team.facilitator.get<TrainingReply>(`/trainings/${id}`)).body;

  it('is planned with days, place, time zone and languages', async () => {
    const id = await makeTraining(team.facilitator);
    const { moduleIds: _moduleIds, ...fields } = trainingFields();
    const elsewhere = { country: null, oblast: '', district: '', venue: '', targetGroup: '', grantName: '', grantNumber: '' };
    expect(await find(id)).toEqual({ id, ...fields, ...elsewhere, status: 'planned', statusBefore: null, cancelReason: '', enrolled: 0, completed: 0, modules: [], version: 1 });
  });

  it('cannot end before it starts or more than a year later, nor be in a zone that there is not', async () => {
    const ends = await team.facilitator.post('/trainings', { id: newId(), ...trainingFields(), endsOn: '2022-06-13' });
    const tooLong = await team.facilitator.post('/trainings', { id: newId(), ...trainingFields(), endsOn: '2032-06-16' });
    const zone = await team.facilitator.post('/trainings', { id: newId(), ...trainingFields(), timeZone: 'Asia/Nowhere' });
    expect([ends, tooLong, zone]).toMatchObject([
      { status: 422, body: { errors: [{ path: 'endsOn', code: 'ends-before-it-starts' }] } },
      { status: 422, body: { errors: [{ path: 'endsOn', code: 'training.too-long' }] } },
      { status: 422, body: { errors: [{ path: 'timeZone', code: 'time-zone' }] } },
    ]);
  });

  it('teaches published modules only', async () => {
    const moduleId = await makeModule(team.facilitator);
    const reply = await team.facilitator.post('/trainings', { id: newId(), ...trainingFields([moduleId]) });
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'moduleIds[0]', code: 'module.not-published' }] } });
  });

  it('keeps the version of a module that it started on, also when it is changed after a new one was published', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    const id = await makeTraining(team.facilitator, [moduleId]);
    await team.facilitator.patch(`/units/${unitId}`, { ...unitContent('Afterwards'), version: 2 });
    await team.facilitator.post(`/modules/${moduleId}/publish`, { note: '', version: 2 });
    const other = await makePublishedModule(team.facilitator);
    const changed = await team.facilitator.patch<TrainingReply>(`/trainings/${id}`, { ...trainingFields([other.moduleId, moduleId]), version: 1 });
    expect(changed.body.modules).toMatchObject([{ moduleId: other.moduleId, number: 1 }, { moduleId, number: 1, units: [{ id: unitId, title: { en: 'Reading the situation' } }] }]);
    const later = await find(await makeTraining(team.facilitator, [moduleId]));
    expect(later.modules).toMatchObject([{ moduleId, number: 2, units: [{ title: { en: 'Afterwards' } }] }]);
  });

  it('goes on with the newest version when somebody chooses so, and not before', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    const id = await makeTraining(team.facilitator, [moduleId]);
    await team.facilitator.patch(`/units/${unitId}`, { ...unitContent('Afterwards'), version: 2 });
    await team.facilitator.post(`/modules/${moduleId}/publish`, { note: '', version: 2 });
    expect((await find(id)).modules).toMatchObject([{ number: 1, newestNumber: 2 }]);
    const moved = await team.staff.post<TrainingReply>(`/trainings/${id}/modules/${moduleId}/newest`, { version: 1 });
    expect(moved.body).toMatchObject({ version: 2, modules: [{ number: 2, newestNumber: 2, units: [{ title: { en: 'Afterwards' } }] }] });
  });

  it('stays on its version while a session teaches a unit that the newest one has not', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    const id = await makeTraining(team.facilitator, [moduleId]);
    await team.facilitator.post(`/trainings/${id}/sessions`, { id: newId(), ...sessionFields(), kind: 'unit', unitId });
    await makeUnit(team.facilitator, moduleId, 'Instead');
    await team.facilitator.delete(`/units/${unitId}`);
    const { body: module } = await team.facilitator.get<{ version: number }>(`/modules/${moduleId}`);
    await team.facilitator.post(`/modules/${moduleId}/publish`, { note: '', version: module.version });
    expect(await team.facilitator.post(`/trainings/${id}/modules/${moduleId}/newest`, { version: 1 })).toMatchObject({ status: 409, body: { type: '/problems/module.unit-scheduled' } });
    expect((await find(id)).modules).toMatchObject([{ number: 1 }]);
  });

  it('is changed by whoever read it last', async () => {
    const id = await makeTraining(team.facilitator);
    const change = (place: string, version: number) => team.staff.patch(`/trainings/${id}`, { ...trainingFields(), place, version });
    expect((await change('Ош', 1)).status).toBe(200);
    expect(await change('Талас', 1)).toMatchObject({ status: 409, body: { type: '/problems/stale', yours: 1, current: 2 } });
    expect((await find(id)).place).toBe('Ош');
  });

  it('goes while nothing hangs on it, and stays with people or sessions', async () => {
    const { moduleId } = await makePublishedModule(team.facilitator);
    const [empty, peopled, scheduled] = [await makeTraining(team.facilitator, [moduleId]), await makeTraining(team.facilitator), await makeTraining(team.facilitator)];
    await makeParticipants(api, team.facilitator, peopled, 1);
    await makeSession(team.facilitator, scheduled);
    const replies = [await team.facilitator.delete(`/trainings/${empty}`), await team.facilitator.delete(`/trainings/${peopled}`), await team.facilitator.delete(`/trainings/${scheduled}`)];
    expect(replies).toMatchObject([{ status: 204 }, { status: 409, body: { type: '/problems/training.in-use' } }, { status: 409 }]);
    expect((await team.facilitator.get(`/trainings/${empty}`)).status).toBe(404);
  });

  it('is found by words of its title or place', async () => {
    const id = newId();
    await team.facilitator.post('/trainings', { id, ...trainingFields(), title: { ky: 'Лидерлик мектеби' }, place: 'Каракол' });
    for (const words of ['мектеби', 'карако']) {
      const { body } = await team.staff.get<TrainingPage>(`/trainings?search=${encodeURIComponent(words)}`);
      expect(body.items.map((row) => row.id)).toEqual([id]);
    }
  });

  it('says where exactly, for whom and paid by what, and keeps what an edit leaves out', async () => {
    const more = { country: 'KG', oblast: 'Баткен облусу', district: 'Лейлек', venue: 'Маданият үйү', targetGroup: 'Айылдык демилгечилер', grantName: 'Үн', grantNumber: 'ҮН-2022/7' };
    const id = newId();
    await team.facilitator.post('/trainings', { id, ...trainingFields(), ...more });
    expect(await find(id)).toMatchObject(more);
    await team.staff.patch(`/trainings/${id}`, { ...trainingFields(), venue: 'Китепкана', version: 1 });
    expect(await find(id)).toMatchObject({ ...more, venue: 'Китепкана' });
  });

  describe('that is moved', () => {
    const move = (id: Id, status: string, version: number, reason?: string) => team.facilitator.post<TrainingReply>(`/trainings/${id}/status`, { status, version, ...(reason !== undefined && { reason }) });

    it('opens, runs and is found by its status', async () => {
      const { facilitator, staff } = await makeTeam(api, 'Ай Тамга');
      const [id, other] = [await makeTraining(facilitator), await makeTraining(facilitator)];
      await facilitator.post(`/trainings/${id}/status`, { status: 'open', version: 1 });
      const listed = async (status: string) => (await staff.get<TrainingPage>(`/trainings?status=${status}`)).body;
      expect([await listed('open'), await listed('planned'), await listed('running')].map(({ items, total }) => [total, items.map((row) => row.id)])).toEqual([[1, [id]], [1, [other]], [0, []]]);
      await staff.post(`/trainings/${id}/status`, { status: 'running', version: 2 });
      expect((await listed('running')).items).toMatchObject([{ id, status: 'running' }]);
      expect((await staff.get('/trainings?status=lost')).status).toBe(422);
    });

    it('is cancelled with a reason, tells everybody enrolled, and is taken back to where it was', async () => {
      const id = await makeTraining(team.facilitator);
      const [first, second] = await makeParticipants(api, team.facilitator, id, 2);
      await api.rows(`UPDATE enrolment SET status = 'withdrawn' WHERE person_id = $1`, [second?.id]);
      await move(id, 'running', 1);
      expect(await move(id, 'cancelled', 2)).toMatchObject({ status: 422, body: { errors: [{ path: 'reason', code: 'required' }] } });
      expect((await move(id, 'cancelled', 2, ' The pass is closed. ')).body).toMatchObject({ status: 'cancelled', statusBefore: 'running', cancelReason: 'The pass is closed.' });
      expect((await move(id, 'planned', 3)).status).toBe(409);
      expect((await move(id, 'running', 3)).body).toMatchObject({ status: 'running', statusBefore: null, cancelReason: '' });
      const sent = await api.rows('SELECT kind, person_id, details FROM message WHERE training_id = $1 ORDER BY sent_at, id', [id]);
      const details = { trainingTitle: trainingFields().title };
      expect(sent).toEqual([
        { kind: 'training.cancelled', person_id: first?.id, details: { ...details, note: 'The pass is closed.' } },
        { kind: 'training.resumed', person_id: first?.id, details },
      ]);
    });

    it('stays where the rule has no way: cancelled is not completed, completed is only opened again', async () => {
      const id = await makeTraining(team.facilitator);
      await move(id, 'cancelled', 1, 'Snow');
      expect(await team.facilitator.post(`/trainings/${id}/complete`, { version: 2 })).toMatchObject({ status: 409, body: { type: '/problems/training.no-such-move' } });
      await move(id, 'planned', 2);
      expect((await team.facilitator.post(`/trainings/${id}/complete`, { version: 3 })).status).toBe(200);
      expect((await move(id, 'cancelled', 4, 'Too late')).status).toBe(409);
      expect((await team.facilitator.post(`/trainings/${id}/reopen`, { version: 4 })).body).toMatchObject({ status: 'running' });
    });
  });
});
