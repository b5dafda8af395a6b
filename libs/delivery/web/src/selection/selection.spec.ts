import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, KEPT_STORE, type ReplyOf, TRAINING_TABS, Toasts } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aTraining } from '../../testing/delivery';
import type { BalanceOfApplications } from './balance';
import type { Recognised } from './recognition';
import type { Row } from './rows';
import { Selection } from './selection';

const row = (id: string, displayName: string, more: Partial<Row> = {}): Row => ({
  id, displayName, language: 'ky', status: 'applied', sex: 'female', ageBand: null, district: 'Osh', appliedAt: '2022-06-01T05:00:00.000Z', score: null, scoredBy: 0, scoredByMe: 0, version: 1, ...more,
});

const FORM: Partial<ReplyOf<'get', '/api/trainings/{id}/application-form'>> = { takesApplications: true, questions: [], criteria: [{ id: 'reach', name: { en: 'Reach' } }] };

const BALANCE: BalanceOfApplications = {
  applied: 3, undecided: 2, accepted: 1, waitlisted: 0, declined: 0, withdrawn: 0, capacity: 2, free: 1, nextWaiting: null,
  parts: [{ by: 'sex', shares: [{ value: 'female', applied: 2, accepted: 1 }, { value: null, applied: 1, accepted: 0 }] }],
};

describe('selecting', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let rows: Row[];
  let balance: BalanceOfApplications;
  let recognised: Recognised[];

  const decisions = () => server.asked.filter(({ address }) => address.endsWith('/decisions')).map(({ body }) => body as { status: string; note: string; applications: unknown[] });

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(Selection);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  async function choose(...names: string[]): Promise<void> {
    for (const name of names) screen.labelled(name).click();
    await screen.settle();
  }

  beforeEach(() => {
    rows = [row('a', 'Aijan'), row('b', 'Burul', { score: 4.5, scoredBy: 2 }), row('c', 'Chynar', { status: 'withdrawn' })];
    balance = BALANCE;
    recognised = [];
    server = new Server(({ method, address }) => {
      if (address.endsWith('/recognitions')) return { status: 200, body: { items: recognised } };
      if (method === 'POST') return { status: 200, body: { id: 'x', decided: 1 } };
      if (address.endsWith('/balance')) return { status: 200, body: balance };
      if (address.endsWith('/application-form')) return { status: 200, body: FORM };
      if (address.includes('/applications')) return { status: 200, body: { items: rows, total: rows.length, page: 1, size: 50 } };
      return { status: 200, body: aTraining({ capacity: 2 }) };
    });
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('shows who applied, and the balance of those accepted with all', async () => {
    await open();
    expect(Array.from(page.querySelectorAll('tbody th button'), (button) => button.textContent)).toEqual(['Aijan', 'Burul', 'Chynar']);
    expect(page.querySelector('.balance')?.textContent?.replace(/\s+/g, ' ')).toContain('female67%100%1 / 2');
    expect(screen.text).toContain('4.5 (2)');
  });

  it('accepts those chosen with some words, looks anew, and takes it back', async () => {
    await open();
    await choose('Aijan', 'Burul');
    expect(screen.text).toContain('2 chosen');
    await screen.press('Accept');
    expect(screen.text).toContain('Only 1 place is free.');
    await screen.type('Some words to them', ' Welcome ');
    page.querySelector<HTMLButtonElement>('dialog[open] .button.primary')?.click();
    await screen.settle();
    expect(decisions()).toMatchObject([{ status: 'accepted', note: 'Welcome', applications: [{ id: 'a', version: 1 }, { id: 'b', version: 1 }] }]);
    expect(server.asked.filter(({ address }) => address.endsWith('/balance'))).toHaveLength(2);
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await screen.settle();
    expect(decisions().at(-1)).toMatchObject({ status: 'applied', applications: [{ id: 'a', version: 2 }, { id: 'b', version: 2 }] });
  });

  it('asks who those are who may be known already, proposes what is sure, and accepts nobody before all is said', async () => {
    const person = (personId: string, displayName: string, more: object = {}) => ({ personId, displayName, district: 'Osh', samePhone: false, sameEmail: false, status: null, applied: false, ...more });
    recognised = [
      { id: 'a', personId: 'aijan', known: [person('aijan', 'Айжан', { samePhone: true })], others: [] },
      { id: 'b', personId: null, known: [person('burulcha', 'Burulcha')], others: [] },
    ];
    await open();
    await choose('Aijan', 'Burul');
    await screen.press('Accept');
    expect(screen.text).toContain('2 may be known already');
    expect(screen.text).toContain('Айжан · Osh · same phone');
    const accept = () => page.querySelector<HTMLButtonElement>('dialog[open] .button.primary')?.click();
    accept();
    await screen.settle();
    expect(decisions()).toEqual([]);
    expect(page.querySelector('dialog[open] .field-error')?.textContent).toContain('Choose who she is.');
    const select = page.querySelectorAll<HTMLSelectElement>('.known-applicants select')[1] as HTMLSelectElement;
    select.value = 'new';
    select.dispatchEvent(new Event('input'));
    await screen.settle();
    accept();
    await screen.settle();
    expect(decisions()).toMatchObject([{ status: 'accepted', applications: [{ id: 'a', version: 1, personId: 'aijan' }, { id: 'b', version: 1, apartFrom: ['burulcha'] }] }]);
  });

  it('takes all of whom nothing was said for new people at once', async () => {
    const like = (personId: string) => [{ personId, displayName: personId, district: null, samePhone: false, sameEmail: false, status: null, applied: false }];
    recognised = [{ id: 'a', personId: null, known: like('aijana'), others: [] }, { id: 'b', personId: null, known: like('burulcha'), others: [] }];
    await open();
    await choose('Aijan', 'Burul');
    await screen.press('Accept');
    await screen.press('All of these are new people');
    page.querySelector<HTMLButtonElement>('dialog[open] button.primary')?.click();
    await screen.settle();
    expect(decisions()).toMatchObject([{ applications: [{ id: 'a', apartFrom: ['aijana'] }, { id: 'b', apartFrom: ['burulcha'] }] }]);
  });

  it('leaves out who has a place by another application, and sends nothing when nobody is left', async () => {
    recognised = [{ id: 'a', personId: 'aijan', known: [{ personId: 'aijan', displayName: 'Айжан', district: null, samePhone: true, sameEmail: false, status: 'accepted', applied: true }], others: [] }];
    await open();
    await choose('Aijan');
    await screen.press('Accept');
    expect(screen.text).toContain('has a place by another application');
    page.querySelector<HTMLButtonElement>('dialog[open] .button.primary')?.click();
    await screen.settle();
    expect(decisions()).toEqual([]);
    expect(page.querySelector('dialog[open]')).toBeNull();
  });

  it('says in an application whom she may be', async () => {
    recognised = [{ id: 'a', personId: null, known: [{ personId: 'aijana', displayName: 'Айжана', district: 'Osh', samePhone: true, sameEmail: false, status: null, applied: false }], others: [] }];
    await open();
    const detail = { ...rows[0], disability: null, motivation: '', answers: [], scores: [], note: '', hasPhone: false, hasEmail: false };
    server.answers(({ address }) => ({ status: 200, body: address.endsWith('/recognitions') ? { items: recognised } : detail }));
    await screen.press('Aijan');
    expect(screen.text).toContain('May be somebody you know alreadyАйжана · Osh · same phone');
  });

  it('leaves out who has withdrawn', async () => {
    await open();
    await choose('Chynar');
    expect(screen.button('Decline').disabled).toBe(true);
    await choose('Aijan');
    await screen.press('Decline');
    page.querySelector<HTMLButtonElement>('dialog[open] .button.primary')?.click();
    await screen.settle();
    expect(decisions()).toMatchObject([{ status: 'declined', applications: [{ id: 'a' }] }]);
  });

  it('says when there are not enough places, and keeps the choice', async () => {
    await open();
    await choose('Aijan');
    await screen.press('Accept');
    server.answers(({ method, address }) => (method === 'POST' ? problem(422, 'invalid', { errors: [{ path: 'applications', code: 'training.full' }] }) : { status: 200, body: address.endsWith('/balance') ? balance : { items: rows, total: 3, page: 1, size: 50 } }));
    page.querySelector<HTMLButtonElement>('dialog[open] .button.primary')?.click();
    await screen.settle();
    expect(page.querySelector('dialog[open] [role="alert"]')).not.toBeNull();
    expect(screen.text).toContain('1 chosen');
  });

  it('offers the free place to who waits longest', async () => {
    balance = { ...BALANCE, nextWaiting: row('w', 'Venera', { status: 'waitlisted', version: 4 }) };
    await open();
    expect(screen.text).toContain('Venera is first on the waiting list.');
    await screen.press('Give the place');
    page.querySelector<HTMLButtonElement>('dialog[open] .button.primary')?.click();
    await screen.settle();
    expect(decisions()).toMatchObject([{ status: 'accepted', applications: [{ id: 'w', version: 4 }] }]);
  });

  it('narrows and orders the list on the server', async () => {
    await open();
    await screen.press('declined');
    expect(server.asked.at(-1)?.address).toContain('status=declined');
    await screen.press('Name');
    expect(server.asked.at(-1)?.address).toContain('sort=displayName');
  });

  it('shows those who may not decide everything but the decisions', async () => {
    await open(false);
    expect(screen.text).toContain('Aijan');
    expect(screen.has('tbody input')).toBe(false);
    expect(screen.has('.bulk')).toBe(false);
  });

  it('says what to do next when nobody has applied', async () => {
    rows = [];
    balance = { ...BALANCE, applied: 0, parts: [] };
    await open();
    expect(screen.text).toContain('No applications yet');
    expect(page.querySelector('a[href="/trainings/training/application-form"]')).not.toBeNull();
  });
});
