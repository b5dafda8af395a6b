import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, KEPT_STORE, TRAINING_TABS } from '@kurak/shared-web';
import { type Answer, KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aTraining } from '../../testing/delivery';
import { TimetableSettings } from './timetable-settings';

const UNIT = { moduleId: 'module', title: { en: 'A unit' }, minutes: 60, buildsOn: [], methods: [] };
const TIMETABLE = {
  ...{ startsOn: '2022-06-14', endsOn: '2022-06-16', timeZone: 'Asia/Bishkek', dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], groups: [], guests: [] },
  ...{ availability: [], units: [{ ...UNIT, id: 'leader' }, { ...UNIT, id: 'meeting' }], version: 4 },
};
const aPerson = (name: string) => ({ id: `enrolment of ${name}`, personId: name.toLowerCase(), displayName: name, sex: null, district: null, status: 'accepted', joined: true, version: 1 });
const NAZGUL = { who: 'nazgul', name: 'Nazgul', isGuest: true, link: null, answeredAt: null, free: null, version: 0 };

describe('what a schedule goes by', () => {
  let server: Server;
  let fixture: ComponentFixture<TimetableSettings>;
  let screen: Screen;
  let saving: Answer | undefined;

  beforeEach(async () => {
    saving = undefined;
    TestBed.configureTestingModule({
      providers: [provideRouter([]), ...provideTexts('delivery'), { provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }],
    });
    TestBed.inject(Access).use({ can: () => true });
    server = new Server(({ method, address, body }) => {
      if (method === 'PUT') return saving ?? { status: 200, body: { ...TIMETABLE, ...(body as object), version: 5 } };
      if (method === 'POST') return { status: 201, body: { ...NAZGUL, link: '/availability#ABCD' } };
      if (method === 'DELETE') return { status: 204 };
      if (address.endsWith('/timetable')) return { status: 200, body: TIMETABLE };
      if (address.includes('/enrolments')) return { status: 200, body: { items: ['Aida', 'Burul', 'Cholpon'].map(aPerson), total: 3, page: 1, size: 200 } };
      if (address.endsWith('/availability')) return { status: 200, body: { items: [NAZGUL] } };
      return { status: 200, body: aTraining() };
    });
    fixture = TestBed.createComponent(TimetableSettings);
    fixture.componentRef.setInput('id', 'training');
    screen = new Screen(fixture);
    await screen.settle();
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

  it('makes a link for a guest and shows it, and revokes it', async () => {
    await screen.press('Make a link: Nazgul');
    expect(server.asked.find(({ method }) => method === 'POST')).toMatchObject({ address: '/api/trainings/training/availability/nazgul/link' });
    expect(screen.text).toContain('/availability#ABCD');
    await screen.press('Revoke');
    expect(server.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(screen.has('[aria-label="Make a link: Nazgul"]')).toBe(true);
  });
});
