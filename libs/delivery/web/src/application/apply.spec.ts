import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { KEPT_STORE } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { Apply } from './apply';
import type { PublicForm } from './written-application';

const CODE = '7K3M-Q9XD-7K3M-Q9XD-7K3M-Q9XD-7K3M';
const QUESTION = '01936c7e-0000-7000-8000-00000000aa01';

const FORM: PublicForm = {
  takesApplications: true,
  closesOn: '2099-01-31',
  organisation: 'Ak Kayin',
  title: { en: 'Leading in the village' },
  startsOn: '2099-02-14',
  endsOn: '2099-02-16',
  place: 'Osh',
  mode: 'in-person',
  languages: ['ky', 'ru'],
  intro: { en: 'Three days.' },
  contact: 'Gulbarchyn',
  asks: ['sex', 'district', 'phone'],
  questions: [{ id: QUESTION, text: { en: 'Whom will you train?' } }],
  keptDays: 90,
};

describe('applying', () => {
  let server: Server;
  let store: KeptInMemory;
  let screen: Screen;

  async function open(): Promise<void> {
    history.replaceState(null, '', `/apply#${CODE}`);
    const fixture = TestBed.createComponent(Apply);
    screen = new Screen(fixture);
    await screen.settle();
  }

  async function begin(): Promise<void> {
    await open();
    await screen.press('I have read this');
    await screen.type('Your name', 'Aijamal');
    await screen.type('Whom will you train?', 'My neighbours');
  }

  const sent = () => server.asked.filter(({ address }) => address === '/api/applications').map(({ body }) => body as { id: string; displayName: string });
  const answer = (reply: ReturnType<typeof problem> | 'offline' = { status: 201, body: { id: 'a', code: 'SECRET', link: '/apply/mine#SECRET' } }) =>
    server.answers(({ address }) => (address.endsWith('look-up') ? { status: 200, body: FORM } : reply));

  beforeEach(() => {
    window.scrollTo = () => undefined;
    server = new Server(() => ({ status: 200, body: FORM }));
    store = new KeptInMemory();
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('delivery'), { provide: KEPT_STORE, useValue: store }] });
  });

  afterEach(() => server.restore());

  it('begins with who asks, why, who sees it and for how long, and asks nothing before', async () => {
    await open();
    for (const words of ['Ak Kayin, which holds this training', 'Gulbarchyn', 'Only the facilitators', '90 days', 'Three days.']) expect(screen.text).toContain(words);
    expect(screen.has('textarea, select, input')).toBe(false);
    await screen.press('I have read this');
    expect(screen.text).toContain('Asked so that women and men both get places');
    expect(screen.text).not.toContain('E-mail');
  });

  it('sends what she wrote once, and gives her the private link', async () => {
    answer();
    await begin();
    await screen.press('Send');
    expect(sent()).toMatchObject([{ code: CODE, displayName: 'Aijamal', language: 'en', sex: null, district: '', answers: [{ questionId: QUESTION, text: 'My neighbours' }] }]);
    expect(screen.text).toContain('Your private link');
    expect(screen.text).toContain('SECRET');
    expect(store.all.size).toBe(0);
  });

  it('keeps it on this phone, finds it again without a network, and lets somebody else begin anew', async () => {
    answer();
    await begin();
    server.answers(() => 'offline');
    await open();
    expect(screen.text).toContain('What you began is still on this phone');
    expect(screen.labelled<HTMLTextAreaElement>('Whom will you train?').value).toBe('My neighbours');
    await screen.press('Erase it and begin anew');
    expect(screen.text).toContain('Before you answer');
    expect(store.all.size).toBe(0);
  });

  it('waits without a network and goes by itself when there is one: the same application', async () => {
    answer('offline');
    await begin();
    await screen.press('Send');
    expect(screen.text).toContain('Kept on this phone, will be sent');
    answer();
    window.dispatchEvent(new Event('online'));
    await screen.settle();
    expect(screen.text).toContain('SECRET');
    expect(new Set(sent().map(({ id }) => id)).size).toBe(1);
    expect(sent()).toHaveLength(2);
  });

  it('goes later also when the page was closed in between', async () => {
    answer('offline');
    await begin();
    await screen.press('Send');
    answer();
    await open();
    expect(screen.text).toContain('SECRET');
    expect(new Set(sent().map(({ id }) => id)).size).toBe(1);
  });

  it('says what to mend, and keeps it for her', async () => {
    answer(problem(422, 'invalid', { errors: [{ path: 'phone', code: 'phone' }] }));
    await begin();
    await screen.type('Phone', '12');
    await screen.press('Send');
    expect(screen.text).toContain('This is no phone number.');
    expect(screen.labelled('Phone').value).toBe('12');
    expect(screen.text).not.toContain('will be sent');
  });

  it('waits when too many come at once', async () => {
    answer(problem(429, 'too-many'));
    await begin();
    await screen.press('Send');
    expect(screen.text).toContain('Kept on this phone, will be sent');
    expect(screen.text).toContain('Too many come from here at once');
  });

  it('says that a form is closed, and that a code opens nothing', async () => {
    server.answers(() => ({ status: 200, body: { ...FORM, takesApplications: false } }));
    await open();
    expect(screen.text).toContain('Applications are not taken just now');
    server.answers(() => problem(404, 'application-unknown'));
    await open();
    expect(screen.role('alert').textContent).toContain('This link or code opens nothing');
  });
});
