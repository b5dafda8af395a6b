import { startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { makePerson, makeTeam, signIn, type Team } from '../../testing';
import type { Me } from '../sign-in/sign-in.dto';
import type { MemberPage, MemberReply } from './people.dto';

interface Invitation {
  readonly code: string | null;
  readonly used: boolean;
}

describe('The people of an organisation', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const list = async (query = '', administrator = team.administrator) => (await administrator.get<MemberPage>(`/people${query}`)).body;
  const names = (page: MemberPage) => page.items.map(({ displayName }) => displayName);
  const lookUp = (code: string | null) => api.send('POST', '/invitations/look-up', { body: { code } });

  it('are listed by name, a page at a time, with how many there are in all', async () => {
    const { administrator, organisationId } = await makeTeam(api, 'Ак Шоола');
    for (const name of ['Бурулай', 'Айжамал', 'Гүлзат']) await makePerson(api, 'participant', organisationId, name);
    const pages = [await list('?size=3', administrator), await list('?size=3&page=2', administrator), await list('?size=3&page=3', administrator)];
    expect(pages.map(({ total, page, size }) => [total, page, size]).slice(0, 2)).toEqual([[7, 1, 3], [7, 2, 3]]);
    const all = pages.flatMap(names);
    expect(all).toHaveLength(7);
    expect(new Set(all)).toEqual(new Set(names(await list('', administrator))));
    expect(all.indexOf('Айжамал')).toBeLessThan(all.indexOf('Бурулай'));
    expect(all.indexOf('Бурулай')).toBeLessThan(all.indexOf('Гүлзат'));
  });

  it('are found by a part of the name, where a sign is only a sign', async () => {
    await makePerson(api, 'participant', team.organisationId, 'Гүлсары 100%');
    await makePerson(api, 'participant', team.organisationId, 'Гүлсары_1000');
    const search = async (words: string) => names(await list(`?search=${encodeURIComponent(words)}`));
    expect(await search('гүлсары')).toHaveLength(2);
    expect(await search(' САРЫ 100%')).toEqual(['Гүлсары 100%']);
    expect(await search('ы_1')).toEqual(['Гүлсары_1000']);
    expect(await search(`'; DROP TABLE person; --`)).toEqual([]);
  });

  it('are those of this organisation only', async () => {
    const strangers = await makeTeam(api, 'Тынчтык');
    const stranger = await makePerson(api, 'participant', strangers.organisationId, 'Башка уюмдан');
    expect(names(await list('?search=Башка'))).toEqual([]);
    const replies = [
      await team.administrator.patch(`/people/${stranger.id}`, { role: 'staff', version: 1 }),
      await team.administrator.delete(`/people/${stranger.id}`),
      await team.administrator.post(`/people/${stranger.id}/invitation`, {}),
      await team.administrator.get(`/people/${stranger.id}/invitation`),
    ];
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await stranger.get('/home')).status).toBe(200);
  });

  it('are added once, with an invitation, however often a phone asks', async () => {
    const body = { id: newId(), displayName: ' Жаркын ', role: 'staff', language: 'ru' };
    const replies = [await team.administrator.post<MemberReply>('/people', body), await team.administrator.post<MemberReply>('/people', body)];
    expect(replies).toMatchObject([0, 1].map(() => ({ status: 201, body: { id: body.id, displayName: 'Жаркын', role: 'staff', joined: false } })));
    const { code } = (await team.administrator.get<Invitation>(`/people/${body.id}/invitation`)).body;
    expect(await lookUp(code)).toMatchObject({ status: 200, body: { displayName: 'Жаркын', language: 'ru' } });
  });

  it('get in by the newest invitation only', async () => {
    const person = await makePerson(api, 'participant', team.organisationId, 'Зулайка');
    const renew = async () => (await team.facilitator.post<Invitation>(`/people/${person.id}/invitation`, {})).body.code;
    const [first, second] = [await renew(), await renew()];
    expect(second).not.toBe(first);
    expect([(await lookUp(first)).status, (await lookUp(second)).status]).toEqual([404, 200]);
    expect((await api.send('POST', '/invitations/accept', { body: { code: first, name: 'zulayka', password: 'tort tynch soz' } })).status).toBe(404);
    expect((await team.facilitator.get<Invitation>(`/people/${person.id}/invitation`)).body).toMatchObject({ code: second, used: false });
  });

  it('get in by no invitation that has run out', async () => {
    const person = await makePerson(api, 'participant', team.organisationId);
    const { code } = (await team.facilitator.post<Invitation>(`/people/${person.id}/invitation`, {})).body;
    await api.rows(`UPDATE invitation SET expires_at = now() - interval '1 second' WHERE person_id = $1`, [person.id]);
    expect((await lookUp(code)).status).toBe(404);
    expect((await team.facilitator.get<Invitation>(`/people/${person.id}/invitation`)).body.code).toBeNull();
  });

  it('are signed out and have no way back in once they are removed', async () => {
    const person = await makePerson(api, 'facilitator', team.organisationId, 'Калыйпа');
    const { code } = (await team.administrator.post<Invitation>(`/people/${person.id}/invitation`, {})).body;
    expect((await team.administrator.delete(`/people/${person.id}`)).status).toBe(204);
    expect([(await person.get('/modules')).status, (await lookUp(code)).status]).toEqual([401, 404]);
    expect(names(await list('?search=Калыйпа'))).toEqual([]);
  });

  it('keep the role that whoever was faster gave', async () => {
    const person = await makePerson(api, 'participant', team.organisationId);
    const change = (role: string, version: number) => team.administrator.patch(`/people/${person.id}`, { role, version });
    expect((await change('staff', 1)).status).toBe(200);
    expect(await change('facilitator', 1)).toMatchObject({ status: 409, body: { type: '/problems/stale', yours: 1, current: 2 } });
  });

  it('always have an administrator, also when two leave at once', async () => {
    const { organisationId, administrator } = await makeTeam(api, 'Эки башчы');
    const second = await makePerson(api, 'administrator', organisationId);
    const replies = await Promise.all([administrator.delete(`/people/${second.id}`), second.delete(`/people/${administrator.id}`)]);
    const [removed = 0, refused = 0] = replies.map(({ status }) => status).sort();
    expect([removed, [401, 409].includes(refused)]).toEqual([204, true]);
    expect(await api.rows(`SELECT 1 FROM membership WHERE organisation_id = $1 AND role = 'administrator'`, [organisationId])).toHaveLength(1);
  });

  describe('who belong to two', () => {
    it('change between them, with a new cookie in place of the old', async () => {
      const other = await makeTeam(api, 'Экинчи уюм');
      const person = await makePerson(api, 'facilitator', team.organisationId, 'Майрам');
      await api.rows(`INSERT INTO membership (id, organisation_id, person_id, role) VALUES ($1, $2, $3, 'staff')`, [newId(), other.organisationId, person.id]);
      const reply = await person.put<Me>('/me/organisation', { organisationId: other.organisationId });
      expect(reply.body).toMatchObject({ organisation: { id: other.organisationId, name: 'Экинчи уюм' }, role: 'staff' });
      const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
      expect(cookie).not.toBe(person.cookie);
      expect((await person.get('/me/sign-ins')).status).toBe(401);
      expect((await api.send<{ me: Me }>('GET', '/visit', { cookie })).body.me).toMatchObject({ role: 'staff', organisation: { id: other.organisationId } });
    });

    it('change into none to which they do not belong', async () => {
      const other = await makeTeam(api, 'Үчүнчү уюм');
      expect((await team.staff.put('/me/organisation', { organisationId: other.organisationId })).status).toBe(404);
      expect((await team.staff.get('/modules')).status).toBe(200);
    });

    it('keep the sign-in of one when their role in the other changes', async () => {
      const other = await makeTeam(api, 'Төртүнчү уюм');
      const person = await makePerson(api, 'facilitator', team.organisationId);
      await api.rows(`INSERT INTO membership (id, organisation_id, person_id, role) VALUES ($1, $2, $3, 'staff')`, [newId(), other.organisationId, person.id]);
      const there = await signIn(api, person.id, other.organisationId, 'staff');
      await team.administrator.patch(`/people/${person.id}`, { role: 'participant', version: 1 });
      expect([(await person.get('/modules')).status, (await there.get('/modules')).status]).toEqual([401, 200]);
    });
  });
});
