import { Server, problem } from '../../testing/server';
import { SIGNED_OUT_EVENT, addressOf, call } from './call';
import { OfflineError, ProblemError } from './problem-error';

describe('call', () => {
  let server: Server;

  beforeEach(() => {
    server = new Server(() => ({ status: 200, body: {} }));
  });

  afterEach(() => server.restore());

  it('fills the path, appends the query and leaves out what is empty', () => {
    const address = addressOf('/api/people/{id}', { path: { id: 'a/b' }, query: { page: 2, search: '', size: undefined } });
    expect(address).toBe('/api/people/a%2Fb?page=2');
  });

  it('gives the body of a 2xx', async () => {
    server.answers(() => ({ status: 200, body: { me: null, demo: true } }));
    await expect(call('get', '/api/visit')).resolves.toEqual({ me: null, demo: true });
  });

  it('gives nothing for a 204', async () => {
    server.answers(() => ({ status: 204 }));
    await expect(call('delete', '/api/sign-ins/current')).resolves.toBeUndefined();
  });

  it('throws the problem with the code of each field', async () => {
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'name', code: 'name.taken' }] }));
    const failure = await call('delete', '/api/sign-ins/current').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect((failure as ProblemError).code).toBe('invalid');
    expect((failure as ProblemError).at('name')).toBe('name.taken');
    expect((failure as ProblemError).at('password')).toBeUndefined();
  });

  it('says offline when no answer comes, and when an answer breaks off', async () => {
    server.answers(() => 'offline');
    await expect(call('get', '/api/visit')).rejects.toBeInstanceOf(OfflineError);
    server.answers(() => ({ status: 200 }));
    await expect(call('get', '/api/visit')).rejects.toBeInstanceOf(OfflineError);
  });

  it('makes a problem of an answer that is none of ours', async () => {
    server.answers(() => ({ status: 502, body: 'Bad gateway' }));
    await expect(call('get', '/api/visit')).rejects.toMatchObject({ status: 502, code: 'unknown' });
  });

  it('tells the shell when the session has ended, but not when a password was wrong', async () => {
    const told = jest.fn();
    window.addEventListener(SIGNED_OUT_EVENT, told);
    server.answers(() => problem(401, 'sign-in-failed'));
    await call('post', '/api/sign-ins', { body: { name: 'a', password: 'b' } }).catch(() => undefined);
    expect(told).not.toHaveBeenCalled();
    server.answers(() => problem(401, 'sign-in-needed'));
    await call('get', '/api/me/sign-ins').catch(() => undefined);
    expect(told).toHaveBeenCalledTimes(1);
    window.removeEventListener(SIGNED_OUT_EVENT, told);
  });
});
