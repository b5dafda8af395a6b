import { trainingFields } from '@kurak/delivery-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { World } from '../walls/world';

describe('Values at the edge', () => {
  const api = startApi();
  let world: World;
  beforeAll(async () => {
    world = await World.make(api);
  });

  it.each(['0000-01-01', '2022-02-30', '2022-6-14', '+12022-06-14', '2022-06-14T00:00:00Z', 'infinity', 'now'])('refuses a training on the day %s', async (day) => {
    const before = await api.countEverything();
    const reply = await world.facilitator.post('/trainings', { id: newId(), ...trainingFields(), startsOn: day, endsOn: day });
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'startsOn', code: 'day' }, { path: 'endsOn', code: 'day' }] } });
    expect(await api.countEverything()).toBe(before);
  });

  it.each(['0001-01-01', '9999-12-31'])('takes a training on the day %s', async (day) => {
    const reply = await world.facilitator.post<{ startsOn: string }>('/trainings', { id: newId(), ...trainingFields(), startsOn: day, endsOn: day });
    expect([reply.status, reply.body.startsOn]).toEqual([201, day]);
  });

  it.each(['0000-01-01T00:00:00.000Z', '2022-02-30T00:00:00.000Z', '2022-06-14T24:00:01.000Z', '2022-06-14T03:05:00', '2022-06-14 03:05:00Z', 'infinity'])(
    'refuses a mark made at %s',
    async (madeAt) => {
      const { sessionId } = await world.training();
      const before = await api.countEverything();
      const marks = [{ id: newId(), personId: world.own.participant.id, status: 'present', madeAt }];
      const reply = await world.facilitator.post(`/sessions/${sessionId}/marks`, { id: newId(), marks });
      expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'marks[0].madeAt', code: 'instant' }] } });
      expect(await api.countEverything()).toBe(before);
    },
  );

  it.each(['Asia/Nowhere', '+06:00:00:00', "UTC'--"])('refuses the time zone %s', async (timeZone) => {
    const reply = await world.facilitator.post('/trainings', { id: newId(), ...trainingFields(), timeZone });
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'timeZone', code: 'time-zone' }] } });
  });

  it.each([
    ['/sign-ins', { name: 'a\u0000b', password: 'tort tynch soz' }, 401],
    ['/invitations/look-up', { code: '\u0000\ud800' }, 404],
    ['/invitations/accept', { code: '\u0000\ud800', name: 'a\u0000b', password: '\u0000' }, 404],
  ])('answers a stranger’s NUL at %s as any wrong guess', async (path, body, status) => {
    const before = await api.countEverything();
    expect((await api.send('POST', path, { body })).status).toBe(status);
    expect(await api.countEverything()).toBe(before);
  });

  it('refuses a sign-in name and keeps the invitation when the name cannot be text', async () => {
    const { code } = await world.invited();
    for (const name of ['ay\u0000jan', 'ay\ud800jan', 'a', ' ', 'x'.repeat(101)]) {
      const reply = await api.send('POST', '/invitations/accept', { body: { code, name, password: 'tort tynch soz' } });
      expect([name, reply.status]).toEqual([name, 422]);
    }
    expect((await api.send('POST', '/invitations/look-up', { body: { code } })).status).toBe(200);
  });
});
