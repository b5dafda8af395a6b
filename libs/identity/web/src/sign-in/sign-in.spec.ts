import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { KEPT_STORE } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { Visit } from '../visit';
import { SignIn } from './sign-in';

const ME = {
  person: { id: 'a', displayName: 'Айжамал Т.', language: 'en', version: 1 },
  organisation: { id: 'o', name: 'Network' },
  role: 'participant',
  organisations: [],
};

describe('the sign-in page', () => {
  let server: Server;
  let screen: Screen;
  let went: jest.SpyInstance;

  async function open(demo: boolean, to?: string): Promise<void> {
    const fixture = TestBed.createComponent(SignIn);
    TestBed.inject(Visit).demo.set(demo);
    fixture.componentRef.setInput('to', to);
    screen = new Screen(fixture);
    went = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    await screen.settle();
  }

  beforeEach(() => {
    server = new Server(() => ({ status: 200, body: ME }));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('identity'),
        { provide: KEPT_STORE, useValue: new KeptInMemory() },
      ],
    });
  });

  afterEach(() => server.restore());

  it('lets a person in with name and password, to where her day begins', async () => {
    await open(false);
    await screen.type('Sign-in name', 'ayjamal');
    await screen.type('Password', 'right horse');
    await screen.press('Sign in');
    expect(server.asked).toContainEqual({
      method: 'POST',
      address: '/api/sign-ins',
      body: { name: 'ayjamal', password: 'right horse' },
    });
    expect(went).toHaveBeenCalledWith('/home');
  });

  it('brings her back to the place from which she was sent here, if it is ours', async () => {
    await open(false, '/trainings/1');
    await screen.press('Sign in');
    expect(went).toHaveBeenCalledWith('/trainings/1');
    went.mockClear();
    await open(false, '//elsewhere.example');
    await screen.press('Sign in');
    expect(went).toHaveBeenCalledWith('/home');
  });

  it('leads to where her day begins when she was sent here from this very page', async () => {
    for (const to of ['/sign-in', '/sign-in?to=%2Fhome']) {
      await open(false, to);
      await screen.press('Sign in');
      expect(went).toHaveBeenLastCalledWith('/home');
    }
  });

  it('says that it did not work, and keeps what was typed', async () => {
    server.answers(() => problem(401, 'sign-in-failed'));
    await open(false);
    await screen.type('Sign-in name', 'ayjamal');
    await screen.type('Password', 'wrong');
    await screen.press('Sign in');
    expect(screen.role('alert').textContent).toContain('The name or the password is not right');
    expect(screen.labelled('Sign-in name').value).toBe('ayjamal');
    expect(screen.labelled('Password').value).toBe('wrong');
    expect(went).not.toHaveBeenCalled();
  });

  it('shows the password to its writer', async () => {
    await open(false);
    expect(screen.labelled('Password').type).toBe('password');
    await screen.press('Show password');
    expect(screen.labelled('Password').type).toBe('text');
  });

  it('offers a button a role in a demo, and only there', async () => {
    await open(true);
    await screen.press('Facilitator');
    expect(server.asked).toContainEqual({ method: 'POST', address: '/api/demo/sign-in', body: { as: 'facilitator' } });
    await open(false);
    expect(() => screen.button('Facilitator')).toThrow();
  });
});
