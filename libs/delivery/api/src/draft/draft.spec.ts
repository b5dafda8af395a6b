import { makePublishedModule } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeSession, makeTraining, sessionFields } from '../../testing';
import type { SessionList } from '../session/session.dto';
import type { DraftReply } from './draft.dto';

describe('A first draft of a schedule', () => {
  const api = startApi();
  let team: Team;
  let unitId: Id;
  let trainingId: Id;
  beforeAll(async () => {
    team = await makeTeam(api);
  });
  beforeEach(async () => {
    const module = await makePublishedModule(team.facilitator);
    unitId = module.unitId;
    trainingId = await makeTraining(team.facilitator, [module.moduleId]);
  });

  const wishes = (more: object = {}) => ({
    ...{ unitIds: [unitId], lanes: [{ room: 'Hall', groupIds: [] }], teach: 'once', leaderIds: [team.facilitator.id], leaders: [] },
    ...{ lunch: { at: '13:00', minutes: 60 }, breakMinutes: 15, energiserMinutes: 10, ...more },
  });
  const ask = (more: object = {}) => team.facilitator.post<DraftReply & Problem>(`/trainings/${trainingId}/draft`, wishes(more));

  it('teaches the units that were chosen, and is saved by nobody but who wants it', async () => {
    const before = await api.countEverything();
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body.sessions.filter(({ kind }) => kind === 'unit')).toMatchObject([{ unitId, title: { en: 'Reading the situation' }, room: 'Hall', facilitatorIds: [team.facilitator.id], guestIds: [], groupIds: [] }]);
    expect(body).toMatchObject({ replaces: [], impossible: [] });
    expect(await api.countEverything()).toBe(before);
  });

  it('can be saved as it is, in place of what it replaces', async () => {
    const replaced = newId();
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: replaced, ...sessionFields('2022-06-15T08:00:00.000Z', '2022-06-15T09:30:00.000Z'), kind: 'unit', unitId });
    const { body } = await ask();
    expect(body.replaces).toEqual([{ id: replaced, version: 1 }]);
    const save = body.sessions.map((session) => ({ id: newId(), version: null, ...session }));
    const saved = await team.facilitator.put<SessionList>(`/trainings/${trainingId}/schedule`, { save, remove: body.replaces });
    expect([saved.status, saved.body.items.length]).toEqual([200, save.length]);
  });

  it('leaves alone what is pinned, and what it could not make anew', async () => {
    const pinned = newId();
    const at = sessionFields('2022-06-14T05:00:00.000Z', '2022-06-14T06:30:00.000Z');
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: pinned, ...at, kind: 'unit', unitId, isPinned: true });
    await makeSession(team.facilitator, trainingId);
    const { body } = await ask();
    expect(body.replaces).toEqual([]);
    expect(body.sessions.filter(({ kind }) => kind === 'unit')).toEqual([]);
  });

  it('says why there is none', async () => {
    expect((await ask({ leaders: [{ unitId, leaderIds: [] }] })).body).toMatchObject({ sessions: [], replaces: [], impossible: [{ code: 'draft.no-leader', unitId, who: [], minutes: null, available: null }] });
  });

  it.each<[string, object, string]>([
    ['a unit that is not taught', { unitIds: ['01936c7e-0000-7000-8000-000000000001'] }, 'unitIds[0]'],
    ['a group that is not there', { lanes: [{ room: '', groupIds: ['01936c7e-0000-7000-8000-000000000001'] }] }, 'lanes[0].groupIds[0]'],
    ['somebody who leads nothing', { leaderIds: ['01936c7e-0000-7000-8000-000000000001'] }, 'leaderIds[0]'],
    ['a lunch after midnight', { lunch: { at: '23:30', minutes: 60 } }, 'lunch.at'],
  ])('refuses %s', async (_what, more, path) => {
    expect(await ask(more)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });
});
