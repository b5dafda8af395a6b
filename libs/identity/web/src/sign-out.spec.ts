import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CurrentPerson, KEPT_STORE, OUTBOX_STORE, Outbox, newId } from '@kurak/shared-web';
import { type Answer, KeptInMemory, OutboxInMemory, Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { SignOut } from './sign-out';

const ENOUGH = 5_000;

describe('signing out', () => {
  let server: Server;
  let unsent: OutboxInMemory;
  let fixture: ComponentFixture<SignOut>;
  let isOnline: boolean;

  function answer({ method, body }: { method: string; body: unknown }): Answer {
    if (!isOnline) return 'offline';
    return method === 'POST' ? { status: 201, body: { id: (body as { id: string }).id } } : { status: 204 };
  }

  /** A mark, say, of this second. */
  function tap(): Promise<string> {
    return TestBed.inject(Outbox).hold(9_000, 'Marks', 'post', '/api/people', { body: { id: newId(), displayName: 'Aida', role: 'participant', language: 'ky' } });
  }

  async function signOut(): Promise<void> {
    void fixture.componentInstance.start();
    await jest.advanceTimersByTimeAsync(ENOUGH);
    await fixture.whenStable();
  }

  function asked(): string[] {
    return server.asked.map(({ method, address }) => `${method} ${address}`);
  }

  beforeEach(async () => {
    jest.useFakeTimers();
    isOnline = true;
    unsent = new OutboxInMemory();
    server = new Server(answer);
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'sign-in', children: [] }]),
        ...provideTexts('identity'),
        { provide: KEPT_STORE, useValue: new KeptInMemory() },
        { provide: OUTBOX_STORE, useValue: unsent },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('gulbarchyn');
    fixture = TestBed.createComponent(SignOut);
    await jest.advanceTimersByTimeAsync(0);
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    server.restore();
    jest.useRealTimers();
    localStorage.clear();
  });

  it('first sends what was still waiting for a second thought', async () => {
    await tap();
    await signOut();
    expect(asked()).toEqual(['POST /api/people', 'DELETE /api/sign-ins/current']);
    expect(unsent.all.size).toBe(0);
  });

  it('asks while something cannot be sent, and keeps it on this phone if she goes all the same', async () => {
    await tap();
    isOnline = false;
    await signOut();
    expect(new Screen(fixture).text).toContain('Something has not been sent');
    expect(asked()).not.toContain('DELETE /api/sign-ins/current');
    new Screen(fixture).button('Sign out all the same').click();
    await jest.advanceTimersByTimeAsync(ENOUGH);
    expect(TestBed.inject(CurrentPerson).id()).toBeNull();
    expect(unsent.all.size).toBe(1);
  });
});
