import { makePerson, makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { PinoLogger } from 'nestjs-pino';
import { symbols } from 'pino';

const ADDRESS = '203.0.113.77';
const AGENT = 'Mozilla/5.0 (Linux; Android 14; Pixel-Of-Somebody) Firefox/140';

process.env['LOG_LEVEL'] = 'debug';

describe('Logs', () => {
  const api = startApi();
  let team: Team;
  let lines: string[] = [];
  beforeAll(async () => {
    team = await makeTeam(api);
    const root = PinoLogger.root as unknown as Record<symbol, unknown>;
    root[symbols.streamSym] = { write: (line: string) => lines.push(line) };
  });
  beforeEach(() => {
    lines = [];
  });

  const send = (method: 'GET' | 'POST', url: string, payload?: object, cookie = '') =>
    api.app.inject({ method, url: `/api${url}`, ...(payload && { payload }), headers: { cookie, 'user-agent': AGENT }, remoteAddress: ADDRESS });

  const requests = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ context }) => context === 'Request');

  it('have one line a request: method, pattern, status, milliseconds', async () => {
    await send('GET', `/people/${team.participant.id}/invitation?search=secret`, undefined, team.administrator.cookie);
    expect(requests()).toHaveLength(1);
    expect(requests()[0]).toMatchObject({ level: 30, method: 'GET', route: '/api/people/:id/invitation', status: 404 });
    expect(requests()[0]?.['milliseconds']).toEqual(expect.any(Number));
    expect(lines.join()).not.toContain(team.participant.id);
  });

  it('have no name, password, code, token or address when somebody joins and signs in', async () => {
    const person = await makePerson(api, 'participant', team.organisationId, 'Сапаргүл Тайная');
    const { body } = await team.administrator.post<{ code: string }>(`/people/${person.id}/invitation`, {});
    await send('POST', '/invitations/look-up', { code: body.code });
    const accepted = await send('POST', '/invitations/accept', { code: body.code, name: 'sapargul-taina', password: 'kyzgaldak talaa jyty' });
    const signedIn = await send('POST', '/sign-ins', { name: 'sapargul-taina', password: 'kyzgaldak talaa jyty' });
    const failed = await send('POST', '/sign-ins', { name: 'sapargul-taina', password: 'kata syr soz' });
    expect([accepted.statusCode, signedIn.statusCode, failed.statusCode]).toEqual([201, 201, 401]);
    const tokens = [accepted, signedIn].map((reply) => String(reply.headers['set-cookie']).slice('kurak='.length, 30));
    expect(requests().map(({ status }) => status)).toEqual([201, 200, 201, 201, 401]);
    const secrets = ['Сапаргүл', 'sapargul', 'kyzgaldak', 'kata syr', body.code, body.code.replaceAll('-', ''), ...tokens, ADDRESS, '127.0.0.1', 'Pixel-Of-Somebody', person.id];
    for (const secret of secrets) expect(lines.join()).not.toContain(secret);
  });

  it('have nothing of what was sent when it is refused', async () => {
    const { cookie } = team.administrator;
    await send('POST', '/people', { id: 'wrong', displayName: 'Сапаргүл', language: 'xx', role: 'queen', surprise: 'secret-field' }, cookie);
    await send('GET', '/people?page=0&search=sapargul', undefined, cookie);
    await send('GET', '/no-such-path/Сапаргүл', undefined, cookie);
    expect(requests().map(({ status }) => status)).toEqual([422, 422, 404]);
    for (const secret of ['Сапаргүл', encodeURIComponent('Сапаргүл'), 'sapargul', 'queen', 'secret-field', cookie.slice(6), ADDRESS]) expect(lines.join()).not.toContain(secret);
  });

  it('have the kind and place of a failure on our side, and none of the values', async () => {
    await api.rows('ALTER TABLE module RENAME TO module_away');
    const reply = await send('POST', '/modules', { id: '01936c7e-0000-7000-8000-0000000e0001', title: { en: 'Secret title' }, summary: {}, audience: {}, baseLanguage: 'en' }, team.facilitator.cookie);
    await api.rows('ALTER TABLE module_away RENAME TO module');
    expect([reply.statusCode, reply.json<{ type: string }>().type]).toEqual([500, '/problems/failed']);
    expect(reply.body).not.toContain('module_away');
    const problem = lines.find((line) => line.includes('"Problem"')) ?? '';
    expect(problem).toContain('QueryFailedError 42P01');
    expect(problem).toContain('module.service');
    for (const secret of ['Secret title', team.facilitator.cookie.slice(6), ADDRESS]) expect(lines.join()).not.toContain(secret);
  });
});
