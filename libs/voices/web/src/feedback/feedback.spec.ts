import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CurrentPerson, KEPT_STORE, OUTBOX_STORE, PATIENCE } from '@kurak/shared-web';
import { KeptInMemory, OutboxInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { Feedback } from './feedback';

const TRAINING = '01936c7e-0000-7000-8000-0000000d0001';

describe('feedback', () => {
  let server: Server;
  let outbox: OutboxInMemory;
  let fixture: ComponentFixture<Feedback>;
  let screen: Screen;

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(Feedback);
    fixture.componentRef.setInput('id', TRAINING);
    screen = new Screen(fixture);
    await screen.settle();
  }

  async function score(...scores: number[]): Promise<void> {
    const scales = (fixture.nativeElement as HTMLElement).querySelectorAll('.scale');
    for (const [at, value] of scores.entries()) scales[at]?.querySelectorAll('input')[value - 1]?.click();
    await screen.settle();
  }

  beforeEach(() => {
    window.scrollTo = () => undefined;
    outbox = new OutboxInMemory();
    server = new Server(({ method, address, body }) => {
      if (method === 'POST') return { status: 201, body: { id: (body as { id: string }).id } };
      return { status: 200, body: address.endsWith('/mine') ? { given: false } : { trainings: [] } };
    });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('voices'),
        { provide: KEPT_STORE, useValue: new KeptInMemory() },
        { provide: OUTBOX_STORE, useValue: outbox },
        { provide: PATIENCE, useValue: 5 },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('aijamal');
  });

  afterEach(() => server.restore());

  it('says before anything is asked that nobody can see who wrote it', async () => {
    await open();
    expect(screen.text.indexOf('Nobody can see who wrote it')).toBeLessThan(screen.text.indexOf('How good was'));
  });

  it('is sent with all four scores, and thanks', async () => {
    await open();
    await score(5, 4, 3, 2);
    await screen.type('What was most useful', 'The role-play ');
    await screen.press('Send anonymously');
    const body = server.asked.find(({ method }) => method === 'POST')?.body;
    expect(body).toMatchObject({ language: 'en', content: 5, facilitation: 4, safety: 3, usefulness: 2, liked: 'The role-play', change: '' });
    expect(screen.text).toContain('Thank you!');
    expect(outbox.all.size).toBe(0);
  });

  it('asks for a score that is missing and keeps what was typed', async () => {
    await open();
    await score(5, 4, 3);
    await screen.type('What was most useful', 'The role-play');
    await screen.press('Send anonymously');
    expect(screen.text).toContain('Please choose a number from 1 to 5.');
    expect(screen.labelled('What was most useful').value).toBe('The role-play');
    expect(server.asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('keeps what was typed when the page is left, and for nobody else', async () => {
    await open();
    await score(5);
    await screen.type('What would you change', 'More breaks');
    fixture.destroy();
    await open();
    expect(screen.labelled('What would you change').value).toBe('More breaks');
    fixture.destroy();
    TestBed.inject(CurrentPerson).id.set('gulnara');
    await open();
    expect(screen.labelled('What would you change').value).toBe('');
  });

  it('survives a refusal: her words wait where she can read them', async () => {
    server.answers(({ method }) => (method === 'POST' ? problem(422, 'invalid') : 'offline'));
    await open();
    await score(5, 4, 3, 2);
    await screen.type('What was most useful', 'The role-play');
    await screen.press('Send anonymously');
    expect([...outbox.all.values()]).toMatchObject([{ body: { liked: 'The role-play' }, lastProblem: { status: 422 } }]);
    expect(screen.text).toContain('Not accepted: look at it');
  });

  it('is kept on the phone without a connection, and says so when she comes back', async () => {
    server.answers(() => 'offline');
    await open();
    await score(5, 4, 3, 2);
    await screen.press('Send anonymously');
    fixture.destroy();
    await open();
    expect(screen.text).toContain('Kept on this phone, will be sent');
    expect(screen.has('form')).toBe(false);
  });

  it('is not asked for twice', async () => {
    server.answers(({ address }) => ({ status: 200, body: address.endsWith('/mine') ? { given: true } : { trainings: [] } }));
    await open();
    expect(screen.text).toContain('You have already given your feedback');
    expect(screen.has('form')).toBe(false);
  });
});
