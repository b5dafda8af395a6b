import { makePublishedModule } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, sessionFields } from '../../testing';
import type { SessionList, SessionReply } from './session.dto';

describe('A schedule', () => {
  const api = startApi();
  let team: Team;
  let trainingId: Id;
  beforeAll(async () => {
    team = await makeTeam(api);
  });
  beforeEach(async () => {
    trainingId = await makeTraining(team.facilitator);
  });

  const at = (from: string, to: string, more: object = {}) => ({ ...sessionFields(`2022-06-14T${from}:00.000Z`, `2022-06-14T${to}:00.000Z`), ...more });
  const add = (fields: object) => team.facilitator.post<SessionReply & Problem>(`/trainings/${trainingId}/sessions`, { id: newId(), ...fields });
  const change = (save: object[], remove: object[] = []) => team.facilitator.put<SessionList & Problem>(`/trainings/${trainingId}/schedule`, { save, remove });
  const list = async () => (await team.facilitator.get<SessionList>(`/trainings/${trainingId}/sessions`)).body.items;
  const fresh = (from: string, to: string, more: object = {}) => ({ id: newId(), version: null, ...at(from, to, more) });

  it('is changed in many places at once: two sessions change places, one comes, one goes', async () => {
    const [one, two, gone] = [await add(at('03:00', '04:00')), await add(at('04:00', '05:00')), await add(at('06:00', '07:00'))];
    const added = fresh('06:30', '07:30');
    const reply = await change(
      [{ id: one.body.id, version: 1, ...at('04:00', '05:00') }, { id: two.body.id, version: 1, ...at('03:00', '04:00') }, added],
      [{ id: gone.body.id, version: 1 }],
    );
    expect(reply.status).toBe(200);
    expect(reply.body.items.map(({ id, version }) => [id, version])).toEqual([[two.body.id, 2], [one.body.id, 2], [added.id, 1]]);
  });

  it('is changed as a whole or not at all', async () => {
    const { body: one } = await add(at('03:00', '04:00'));
    const before = [await api.countEverything(), await list()];
    const moved = { id: one.id, version: 1, ...at('07:00', '08:00') };
    const refused = await change([moved, fresh('05:00', '06:00'), fresh('05:30', '06:30')]);
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ path: 'save[2].room', code: 'session.room-taken' }));
    expect((await change([{ ...moved, version: 7 }, fresh('05:00', '06:00')])).status).toBe(409);
    expect((await change([fresh('05:00', '06:00')], [{ id: one.id, version: 7 }])).status).toBe(409);
    expect((await change([{ ...moved, id: newId() }])).status).toBe(404);
    expect((await change([moved, moved])).body.errors).toEqual([{ path: 'save[1].id', code: 'twice' }]);
    expect([await api.countEverything(), await list()]).toEqual(before);
  });

  it('takes new sessions once, and forgets that one was to go which is gone', async () => {
    const { body: gone } = await add(at('03:00', '04:00'));
    const [save, remove] = [[fresh('05:00', '06:00')], [{ id: gone.id, version: 1 }]];
    const first = await change(save, remove);
    expect(first.status).toBe(200);
    expect(await change(save, remove)).toMatchObject({ status: 200, body: first.body });
  });

  it('does not change sessions of another training', async () => {
    const other = await makeSession(team.facilitator, await makeTraining(team.facilitator));
    expect((await change([{ id: other, version: 1, ...at('05:00', '06:00') }])).status).toBe(404);
    expect((await change([], [{ id: other, version: 1 }])).status).toBe(200);
    expect(await api.rows('SELECT version FROM session WHERE id = $1', [other])).toEqual([{ version: 1 }]);
  });

  it('keeps a session at which attendance was taken', async () => {
    const [person] = await makeParticipants(api, team.facilitator, trainingId, 1);
    const id = await makeSession(team.facilitator, trainingId);
    await team.facilitator.post(`/sessions/${id}/marks`, { id: newId(), marks: [{ id: newId(), personId: person?.id, status: 'present', madeAt: '2022-06-14T04:00:00.000Z' }] });
    expect(await change([fresh('07:00', '08:00')], [{ id, version: 1 }])).toMatchObject({ status: 409, body: { type: '/problems/session.has-marks' } });
    expect(await list()).toHaveLength(1);
  });

  describe('with warnings', () => {
    const late = (more: object = {}) => at('12:30', '13:00', more);
    const accepted = [{ code: 'session.outside-hours', with: null, note: 'The bus comes late' }];

    it('refuses one that nobody has accepted', async () => {
      expect(await add(late())).toMatchObject({ status: 422, body: { errors: [{ path: 'startsAt', code: 'session.outside-hours' }] } });
      expect(await list()).toEqual([]);
    });

    it('keeps who accepted it and why, until it is no longer there', async () => {
      const { status, body } = await add(late({ accepted }));
      expect([status, body.accepted]).toEqual([201, [{ ...accepted[0], by: team.facilitator.id, at: expect.any(String) }]]);
      const renamed = await team.facilitator.patch<SessionReply>(`/sessions/${body.id}`, { ...late({ title: { en: 'Evening' } }), version: 1 });
      expect(renamed.body.accepted).toEqual(body.accepted);
      const earlier = await team.facilitator.patch<SessionReply>(`/sessions/${body.id}`, { ...at('05:00', '06:00'), version: 2 });
      expect(earlier.body.accepted).toEqual([]);
      expect((await team.facilitator.patch(`/sessions/${body.id}`, { ...late(), version: 3 })).status).toBe(422);
    });

    it('lets it be taken back, and then stands open without hindering other edits', async () => {
      const { body } = await add(late({ accepted }));
      const open = await team.facilitator.patch<SessionReply>(`/sessions/${body.id}`, { ...late({ accepted: [] }), version: 1 });
      expect(open).toMatchObject({ status: 200, body: { accepted: [], version: 2 } });
      expect((await team.facilitator.patch(`/sessions/${body.id}`, { ...late({ title: { en: 'Evening' } }), version: 2 })).status).toBe(200);
    });

    it('never accepts an error', async () => {
      const { body } = await add(at('03:00', '04:00'));
      const reply = await add(at('03:30', '04:30', { room: 'Garden', accepted: [{ code: 'session.participant-twice', with: body.id, note: '' }] }));
      expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'accepted[0].code', code: 'choice' }] } });
    });

    it('tells with which session a unit is the wrong way round', async () => {
      const { moduleId, unitId } = await makePublishedModule(team.facilitator);
      trainingId = await makeTraining(team.facilitator, [moduleId]);
      const short = await add(at('03:00', '03:05', { kind: 'unit', unitId }));
      expect(short.body.errors).toEqual([{ path: 'endsAt', code: 'session.over-planned' }]);
    });
  });

  it('has groups taught at the same time, but not the same people twice', async () => {
    const groups = [{ id: newId(), name: 'Hills', memberIds: [] }, { id: newId(), name: 'Lake', memberIds: [] }] as const;
    await team.facilitator.put(`/trainings/${trainingId}/timetable`, { dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], groups, guests: [], version: 1 });
    const { body: one } = await add(at('03:00', '04:00', { groupIds: [groups[0].id] }));
    expect((await add(at('03:00', '04:00', { room: 'Garden', groupIds: [groups[1].id] }))).status).toBe(201);
    const reply = await add(at('03:30', '04:00', { room: 'Yard', groupIds: [groups[0].id] }));
    expect(reply.body.errors).toEqual([{ path: 'groupIds', code: 'session.participant-twice', with: one.id }]);
  });

  it('has guests who lead, each at one place', async () => {
    const guest = { id: newId(), name: 'Назгүл', about: '' };
    const groups = [{ id: newId(), name: 'Hills', memberIds: [] }, { id: newId(), name: 'Lake', memberIds: [] }] as const;
    await team.facilitator.put(`/trainings/${trainingId}/timetable`, { dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], groups, guests: [guest], version: 1 });
    const led = { guestIds: [guest.id], groupIds: [groups[0].id] };
    const { body } = await add(at('03:00', '04:00', led));
    expect(body).toMatchObject({ guestIds: [guest.id], guests: ['Назгүл'] });
    const reply = await add(at('03:30', '04:30', { room: 'Garden', guestIds: [guest.id], groupIds: [groups[1].id] }));
    expect(reply.body.errors).toEqual([{ path: 'guestIds', code: 'session.facilitator-taken', with: body.id, who: guest.id }]);
    expect((await add(at('06:00', '07:00', { guestIds: [newId()] }))).body.errors).toMatchObject([{ path: 'guestIds[0]', code: 'guest.unknown' }]);
    expect((await add(at('06:00', '07:00', { groupIds: [newId()] }))).body.errors).toMatchObject([{ path: 'groupIds[0]', code: 'group.unknown' }]);
  });

  it('refuses somebody who leads while she is away', async () => {
    await api.rows(`INSERT INTO availability (id, organisation_id, training_id, person_id, free, answered_at) VALUES ($1, $2, $3, $4, $5, now())`, [
      ...[newId(), team.facilitator.organisationId, trainingId, team.facilitator.id, JSON.stringify([{ from: '2022-06-14T03:00:00.000Z', to: '2022-06-14T05:00:00.000Z' }])],
    ]);
    expect((await add(at('03:00', '05:00', { facilitatorIds: [team.facilitator.id] }))).status).toBe(201);
    const reply = await add(at('06:00', '07:00', { facilitatorIds: [team.facilitator.id] }));
    expect(reply.body.errors).toEqual([{ path: 'facilitatorIds', code: 'session.facilitator-away', who: team.facilitator.id }]);
  });
});
