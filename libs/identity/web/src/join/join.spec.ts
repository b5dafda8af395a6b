import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { KEPT_STORE } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { Join } from './join';

const INVITATION = { displayName: 'Айжамал Т.', organisation: 'Network', language: 'en', suggestedName: 'ayjamal.t' };
const ME = {
  person: { id: 'a', displayName: 'Айжамал Т.', language: 'en', version: 1 },
  organisation: { id: 'o', name: 'Network' },
  role: 'participant',
  organisations: [],
};

describe('joining', () => {
  let server: Server;
  let screen: Screen;
  let went: jest.SpyInstance;

  async function open(fragment: string): Promise<void> {
    history.replaceState(null, '', `/join${fragment}`);
    const fixture = TestBed.createComponent(Join);
    screen = new Screen(fixture);
    went = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    await screen.settle();
  }

  beforeEach(() => {
    server = new Server(({ address }) => ({ status: 200, body: address.endsWith('look-up') ? INVITATION : ME }));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('identity'),
        { provide: KEPT_STORE, useValue: new KeptInMemory() },
      ],
    });
  });

  afterEach(() => server.restore());

  it('takes the code from the address and removes it there', async () => {
    await open('#7K3M-Q9XD');
    expect(server.asked).toMatchObject([{ address: '/api/invitations/look-up', body: { code: '7K3M-Q9XD' } }]);
    expect(location.hash).toBe('');
    expect(screen.text).toContain('Welcome, Айжамал Т.');
  });

  it('takes a typed code, then a name and a password, and lets her in', async () => {
    await open('');
    await screen.type('Invitation code', '7k3m q9xd');
    await screen.press('Next');
    expect(screen.labelled('Sign-in name').value).toBe('ayjamal.t');
    await screen.type('New password', 'снег на перевале');
    await screen.press('Enter');
    expect(server.asked.at(-1)?.body).toEqual({ code: '7k3m q9xd', name: 'ayjamal.t', password: 'снег на перевале' });
    expect(went).toHaveBeenCalledWith('/home');
  });

  it('says that a code opens nothing, and keeps it', async () => {
    server.answers(() => problem(404, 'invitation-unknown'));
    await open('');
    await screen.type('Invitation code', 'nothing');
    await screen.press('Next');
    expect(screen.role('alert').textContent).toContain('This code does not open an invitation');
    expect(screen.labelled('Invitation code').value).toBe('nothing');
  });

  it('refuses a weak password before it is sent', async () => {
    await open('#7K3M-Q9XD');
    await screen.type('New password', 'short');
    await screen.press('Enter');
    expect(screen.text).toContain('At least 8 characters');
    expect(server.asked).toHaveLength(1);
  });

  it('says beside the name that it is taken', async () => {
    await open('#7K3M-Q9XD');
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'name', code: 'name.taken' }] }));
    await screen.type('New password', 'снег на перевале');
    await screen.press('Enter');
    expect(screen.labelled('Sign-in name').getAttribute('aria-invalid')).toBe('true');
    expect(screen.text).toContain('Somebody already signs in with this name');
  });
});
