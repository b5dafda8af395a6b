import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, KEPT_STORE, TRAINING_TABS, Toasts } from '@kurak/shared-web';
import { type Answer, KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aTraining } from '../../testing/delivery';
import { TimetableSettings } from './timetable-settings';

const UNIT = { moduleId: 'module', title: { en: 'A unit' }, minutes: 60, buildsOn: [], methods: [] };
const TIMETABLE = {
  ...{ startsOn: '2022-06-14', endsOn: '2022-06-16', timeZone: 'Asia/Bishkek', dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], rooms: [], groups: [], guests: [] },
  ...{ availability: [], units: [{ ...UNIT, id: 'leader' }, { ...UNIT, id: 'meeting' }], version: 4 },
};
const aPerson = (name: string) => ({ id: `enrolment of ${name}`, personId: name.toLowerCase(), displayName: name, sex: null, district: null, status: 'accepted', joined: true, version: 1 });
const NAZGUL = { who: 'nazgul', name: 'Nazgul', isGuest: true, link: null, answeredAt: null, free: null, version: 0 };

describe('what a schedule goes by', () => {
  let server: Server;
  let fixture: ComponentFixture<TimetableSettings>;
  let screen: Screen;
  let saving: Answer | undefined;
  let timetable: Answer;
  let nazgul: object;

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(TimetableSettings);
    fixture.componentRef.setInput('id', 'training');
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(async () => {
    saving = undefined;
    timetable = { status: 200, body: TIMETABLE };
    nazgul = NAZGUL;
    TestBed.configureTestingModule({
      providers: [provideRouter([]), ...provideTexts('delivery'), { provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }],
    });
    TestBed.inject(Access).use({ can: () => true });
    server = new Server(({ method, address, body }) => {
      if (method === 'PUT' && address.includes('/availability/')) return saving ?? { status: 200, body: { ...nazgul, ...(body as object), answeredAt: null, version: 3 } };
      if (method === 'PUT') return saving ?? { status: 200, body: { ...TIMETABLE, ...(body as object), version: 5 } };
      if (method === 'POST') return { status: 201, body: { ...NAZGUL, link: '/availability#ABCD' } };
      if (method === 'DELETE') return { status: 204 };
      if (address.endsWith('/timetable')) return timetable;
      if (address.includes('/enrolments')) return { status: 200, body: { items: ['Aida', 'Burul', 'Cholpon'].map(aPerson), total: 3, page: 1, size: 200 } };
      if (address.endsWith('/availability')) return { status: 200, body: { items: [nazgul] } };
      return { status: 200, body: aTraining() };
    });
    await open();
  });

  afterEach(() => server.restore());

  const saved = () => server.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);

  it('saves hours, groups and guests together', async () => {
    await screen.type('Begins at', '08:30');
    await screen.press('Add a group');
    await screen.press('Add a guest');
    const guest = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('[aria-label="New guest"] input');
    if (guest) guest.value = 'Nazgul';
    guest?.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
    await screen.press('Save');
    expect(saved()).toMatchObject([{ dayStartsAt: '08:30', dayEndsAt: '18:00', groups: [{ name: 'Group 1', memberIds: [] }], guests: [{ name: 'Nazgul', about: '' }], version: 4 }]);
  });

  it('saves the rooms that have a name', async () => {
    await screen.press('Add a room');
    await screen.type('Room 1', 'Yurt');
    await screen.press('Add a room');
    await screen.press('Save');
    expect(saved()).toMatchObject([{ rooms: ['Yurt'] }]);
  });

  it('shares everybody out into groups of the same size', async () => {
    await screen.press('Add a group');
    await screen.press('Add a group');
    await screen.press('Share everybody out evenly');
    await screen.press('Save');
    expect(saved()).toMatchObject([{ groups: [{ memberIds: ['aida', 'cholpon'] }, { memberIds: ['burul'] }] }]);
  });

  it('says what is to come before a unit', async () => {
    const select = [...(fixture.nativeElement as HTMLElement).querySelectorAll('select')][0];
    if (select) select.value = 'meeting';
    select?.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
    await screen.press('Save');
    expect(saved()).toMatchObject([{ buildsOn: [{ unitId: 'leader', unitIds: ['meeting'] }], unorderedModuleIds: [] }]);
  });

  it('asks before it overwrites what somebody else has saved', async () => {
    saving = problem(409, 'stale', { yours: 4, current: 7 });
    await screen.type('Ends at', '17:00');
    await screen.press('Save');
    saving = undefined;
    await screen.press('Save mine over it');
    expect(saved()).toMatchObject([{ version: 4 }, { version: 7, dayEndsAt: '17:00' }]);
  });

  it('takes what somebody else has saved, when she would rather', async () => {
    saving = problem(409, 'stale', { yours: 4, current: 7 });
    timetable = { status: 200, body: { ...TIMETABLE, dayEndsAt: '19:00', version: 7 } };
    await screen.type('Ends at', '17:00');
    await screen.press('Save');
    expect(screen.labelled('Ends at').value).toBe('17:00');
    await screen.press('Take theirs');
    expect(screen.labelled('Ends at').value).toBe('19:00');
  });

  it('keeps what was typed when no answer came', async () => {
    saving = 'offline';
    await screen.type('Ends at', '17:00');
    await screen.press('Add a group');
    await screen.press('Save');
    expect(screen.has('kurak-problem .notice')).toBe(true);
    expect(screen.labelled('Ends at').value).toBe('17:00');
    saving = undefined;
    await screen.press('Save');
    expect(saved()).toMatchObject([{ dayEndsAt: '17:00' }, { dayEndsAt: '17:00', groups: [{ name: 'Group 1' }] }]);
  });

  it('says beside the hours why they are refused', async () => {
    saving = problem(422, 'invalid', { errors: [{ path: 'dayEndsAt', code: 'timetable.backwards' }] });
    await screen.type('Ends at', '08:00');
    await screen.press('Save');
    expect(screen.labelled('Ends at').getAttribute('aria-invalid')).toBe('true');
    expect(screen.labelled('Ends at').value).toBe('08:00');
  });

  it('shows nothing to fill in while it did not come, and comes when it is tried again', async () => {
    timetable = 'offline';
    await open();
    expect(screen.has('input')).toBe(false);
    timetable = { status: 200, body: TIMETABLE };
    await screen.press('Try again');
    expect(screen.labelled('Begins at').value).toBe('09:00');
  });

  it('shows what she has said, and forgets it until that is taken back', async () => {
    nazgul = { ...NAZGUL, answeredAt: '2022-06-01T06:00:00.000Z', free: [{ from: '2022-06-14T04:00:00.000Z', to: '2022-06-14T06:30:00.000Z' }], version: 2 };
    await open();
    expect(screen.text).toMatch(/Jun 14, 2022\s*10:00–12:30/);
    await screen.press('Forget the answer: Nazgul');
    expect(screen.text).not.toContain('10:00–12:30');
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await screen.settle();
    expect(screen.text).toContain('10:00–12:30');
    expect(saved()).toMatchObject([{ free: null, version: 2 }, { free: [{ from: '2022-06-14T04:00:00.000Z' }], version: 3 }]);
  });

  it('notes what a guest said by telephone, and takes it back', async () => {
    await screen.press('Note: Nazgul');
    const dialog = (fixture.nativeElement as HTMLElement).querySelector('dialog[open]');
    const [, , notThere] = dialog?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
    notThere?.click();
    await screen.settle();
    dialog?.querySelector<HTMLButtonElement>('.button.primary')?.click();
    await screen.settle();
    const noted = () => server.asked.filter(({ method, address }) => method === 'PUT' && address.endsWith('/availability/nazgul')).map(({ body }) => body);
    expect(noted()).toMatchObject([{ free: [{ from: '2022-06-14T18:00:00.000Z', to: '2022-06-15T18:00:00.000Z' }, { from: '2022-06-15T18:00:00.000Z' }] }]);
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await screen.settle();
    expect(noted().at(-1)).toMatchObject({ free: NAZGUL.free, version: 3 });
  });

  it('makes a link for a guest and shows it, and revokes it', async () => {
    await screen.press('Make a link: Nazgul');
    expect(server.asked.find(({ method }) => method === 'POST')).toMatchObject({ address: '/api/trainings/training/availability/nazgul/link' });
    expect(screen.text).toContain('/availability#ABCD');
    await screen.press('Revoke');
    expect(server.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(screen.has('[aria-label="Make a link: Nazgul"]')).toBe(true);
  });
});
