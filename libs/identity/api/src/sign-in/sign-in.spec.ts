import { startApi } from '@kurak/shared-api/testing';
import { makePerson, makeTeam, type Team } from '../../testing';

describe('Signing in', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  /** Lets a person in by an invitation of hers. */
  async function join(displayName: string, name: string, password: string) {
    const participant = await makePerson(api, 'participant', team.organisationId, displayName);
    const invitation = await team.administrator.post<{ code: string }>(`/people/${participant.id}/invitation`, {});
    const reply = await api.send('POST', '/invitations/accept', { body: { code: invitation.body.code, name, password } });
    return { participant, code: invitation.body.code, reply };
  }

  const cookieOf = (headers: Record<string, unknown>) => String(headers['set-cookie']).split(';')[0] ?? '';

  it('lets a person in with the name and password she chose by her invitation', async () => {
    await join('Айжамал', 'Aijamal', 'tort tynch soz');
    const reply = await api.send<{ role: string }>('POST', '/sign-ins', { body: { name: ' aijamal ', password: 'tort tynch soz' } });
    expect(reply.status).toBe(201);
    expect(reply.body.role).toBe('participant');
    const visit = await api.send<{ me: { person: { displayName: string } } }>('GET', '/visit', { cookie: cookieOf(reply.headers) });
    expect(visit.body.me.person.displayName).toBe('Айжамал');
  });

  it('answers a wrong name and a wrong password alike', async () => {
    await join('Бурулай', 'burulai', 'suu bulak jol');
    const wrongName = await api.send('POST', '/sign-ins', { body: { name: 'nobody-here', password: 'suu bulak jol' } });
    const wrongPassword = await api.send('POST', '/sign-ins', { body: { name: 'burulai', password: 'something else' } });
    expect(wrongName.status).toBe(401);
    expect(wrongPassword.body).toEqual(wrongName.body);
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { reply } = await join('Гүлзат', 'gulzat', 'ak kayyn jalbyrak');
    expect(String(reply.headers['set-cookie'])).toMatch(/^kurak=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('uses an invitation up', async () => {
    const { code } = await join('Жаркын', 'jarkyn', 'toguz korgool tash');
    const again = await api.send<{ type: string }>('POST', '/invitations/accept', { body: { code, name: 'other', password: 'toguz korgool tash' } });
    expect([again.status, again.body.type]).toEqual([404, '/problems/invitation-unknown']);
  });

  it('takes a code however it is typed', async () => {
    const participant = await makePerson(api, 'participant', team.organisationId, 'Зулайка');
    const { body } = await team.administrator.post<{ code: string }>(`/people/${participant.id}/invitation`, {});
    const typed = body.code.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    const reply = await api.send<{ displayName: string; suggestedName: string }>('POST', '/invitations/look-up', { body: { code: typed } });
    expect(reply.body).toMatchObject({ displayName: 'Зулайка', suggestedName: 'zulayka' });
  });

  it('refuses a password that guessers try first', async () => {
    const { reply } = await join('Калыйпа', 'kalyipa', 'qwerty12345');
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'password', code: 'password.common' }] } });
  });

  it('refuses a name that is taken, and the invitation still works', async () => {
    await join('Майрам', 'mairam', 'kok asman bulut');
    const { code, reply } = await join('Майрамкан', 'MAIRAM', 'kok asman bulut');
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'name', code: 'name.taken' }] } });
    const again = await api.send('POST', '/invitations/accept', { body: { code, name: 'mairamkan', password: 'kok asman bulut' } });
    expect(again.status).toBe(201);
  });

  it('keeps no password, no token and no code in the database', async () => {
    const { code, reply } = await join('Нуржамал', 'nurjamal', 'jashyl too etegi');
    const token = cookieOf(reply.headers).replace('kurak=', '');
    const everything = JSON.stringify(await api.rows('SELECT (SELECT json_agg(p) FROM person p) AS people, (SELECT json_agg(s) FROM sign_in s) AS sign_ins, (SELECT json_agg(i) FROM invitation i) AS invitations'));
    for (const secret of ['jashyl too etegi', token, code, code.replaceAll('-', '')]) expect(everything).not.toContain(secret);
  });

  it('ends a sign-in from the next request on', async () => {
    const { reply } = await join('Санавар', 'sanavar', 'kyzyl anar danek');
    const cookie = cookieOf(reply.headers);
    expect(await api.send('DELETE', '/sign-ins/current', { cookie })).toMatchObject({ status: 204, headers: { 'clear-site-data': '"cache"' } });
    expect((await api.send('GET', '/home', { cookie })).status).toBe(401);
  });

  it('shows a person her devices and lets her sign another one out', async () => {
    const { reply } = await join('Тотукан', 'totukan', 'bes kyz kelin');
    const first = cookieOf(reply.headers);
    const second = cookieOf((await api.send('POST', '/sign-ins', { body: { name: 'totukan', password: 'bes kyz kelin' } })).headers);
    const { body } = await api.send<{ items: { id: string; current: boolean }[] }>('GET', '/me/sign-ins', { cookie: second });
    const other = body.items.find((item) => !item.current);
    expect(body.items).toHaveLength(2);
    await api.send('DELETE', `/me/sign-ins/${other?.id}`, { cookie: second });
    expect((await api.send('GET', '/home', { cookie: first })).status).toBe(401);
  });

  it('signs the other devices out when the password changes', async () => {
    const { reply } = await join('Үмүт', 'umut', 'eski sozdor uch');
    const first = cookieOf(reply.headers);
    const second = cookieOf((await api.send('POST', '/sign-ins', { body: { name: 'umut', password: 'eski sozdor uch' } })).headers);
    const change = await api.send('PUT', '/me/password', { cookie: second, body: { current: 'eski sozdor uch', next: 'jany sozdor tort' } });
    expect(change.status).toBe(204);
    expect((await api.send('GET', '/me/sign-ins', { cookie: first })).status).toBe(401);
    expect((await api.send('GET', '/me/sign-ins', { cookie: second })).status).toBe(200);
  });

  it('signs a person out when her role changes', async () => {
    const person = await makePerson(api, 'facilitator', team.organisationId);
    const reply = await team.administrator.patch(`/people/${person.id}`, { role: 'participant', version: 1 });
    expect(reply.status).toBe(200);
    expect((await person.get('/modules')).status).toBe(401);
  });

  it('leaves an organisation its last administrator', async () => {
    const reply = await team.administrator.delete<{ type: string }>(`/people/${team.administrator.id}`);
    expect([reply.status, reply.body.type]).toEqual([409, '/problems/last-administrator']);
  });

  it('lets a facilitator open the door for participants only', async () => {
    expect((await team.facilitator.post(`/people/${team.participant.id}/invitation`, {})).status).toBe(201);
    expect((await team.facilitator.post(`/people/${team.staff.id}/invitation`, {})).status).toBe(403);
  });

  it('refuses a request that another site made the browser send', async () => {
    const headers = { origin: 'https://elsewhere.example', host: 'kurak.example' };
    const reply = await api.send<{ type: string }>('POST', '/sign-ins', { headers, body: { name: 'a', password: 'b' } });
    expect([reply.status, reply.body.type]).toEqual([403, '/problems/other-site']);
  });
});
