import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { abilityFor, type Role } from '@kurak/identity-model';
import { Access, type ReplyOf, TRAINING_TABS } from '@kurak/shared-web';
import { Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { Outcomes } from './outcomes';

const TRAINING = '01936c7e-0000-7000-8000-0000000d0001';

const OUTCOME: ReplyOf<'get', '/api/trainings/{id}/outcomes'> = {
  trainingId: TRAINING,
  title: { en: 'June' },
  startsOn: '2022-06-14',
  endsOn: '2022-06-16',
  place: 'Bishkek',
  people: {
    enrolled: 24,
    completed: 19,
    bySex: [{ key: 'female', enrolled: 18, completed: null }, { key: '', enrolled: 6, completed: 6 }],
    byDistrict: [{ key: 'Batken', enrolled: null, completed: null }],
  },
  attendance: { rate: 0.93, sessionsHeld: 13, people: 24 },
  knowledge: { share: null, answers: null, people: 3 },
  satisfaction: { given: 0, usefulness: null, satisfied: null },
  testimonials: [{ use: 'site', stories: 2 }],
};

describe('outcomes', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<Outcomes>;
  let status: string;
  let pressed: string[];

  const page = () => fixture.nativeElement as HTMLElement;
  const rowOf = (name: string) =>
    Array.from(page().querySelectorAll('tr')).find((row) => row.querySelector('th')?.textContent?.trim() === name)?.textContent ?? '';

  async function openAs(role: Role): Promise<void> {
    TestBed.inject(Access).use(abilityFor(role));
    fixture = TestBed.createComponent(Outcomes);
    fixture.componentRef.setInput('id', TRAINING);
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    status = 'ready';
    pressed = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      pressed.push(this.getAttribute('href') ?? '');
    });
    server = new Server(({ method, address, body }) => {
      if (method === 'POST') return { status: 202, body: { ...(body as object), status: 'waiting' } };
      return { status: 200, body: address.startsWith('/api/exports') ? { status } : OUTCOME };
    });
    TestBed.configureTestingModule({
      providers: [provideRouter([]), ...provideTexts('outcomes'), { provide: TRAINING_TABS, useValue: () => [] }],
    });
  });

  afterEach(() => {
    server.restore();
    jest.restoreAllMocks();
  });

  it('says of a withheld number that it is withheld, and why, and never shows nought instead', async () => {
    await openAs('staff');
    expect(rowOf('Women')).toMatch(/18\s+too few to show/);
    expect(rowOf('Batken')).toMatch(/too few to show\s*too few to show/);
    expect(rowOf('Batken')).not.toMatch(/\d/);
    expect(rowOf('Not stated')).toMatch(/6\s+6/);
    expect(screen.text).toContain('A number of fewer than 5 people could give somebody away.');
  });

  it('tells a figure that is withheld from one that nobody has given anything for', async () => {
    await openAs('staff');
    const figures = Array.from(page().querySelectorAll('.figure')).map((figure) => figure.textContent ?? '');
    expect(figures.find((text) => text.includes('Knowledge'))).toContain('too few to show');
    expect(figures.find((text) => text.includes('Satisfied'))).toContain('no feedback yet');
    expect(figures.find((text) => text.includes('Attendance'))).toMatch(/93\s?%/);
  });

  it('leads from each figure to what it is counted from', async () => {
    await openAs('staff');
    const links = Array.from(page().querySelectorAll('.figure a')).map((link) => link.getAttribute('href'));
    expect(links).toEqual(['people', 'people', 'attendance', 'voices'].map((name) => `/trainings/${TRAINING}/${name}`));
  });

  it('has a spreadsheet made, and downloads it when it is ready', async () => {
    await openAs('staff');
    await screen.press('Download as spreadsheet');
    await screen.settle();
    const { id } = server.asked.find(({ method }) => method === 'POST')?.body as { id: string };
    expect(pressed).toEqual([`/api/exports/${id}/file`]);
    expect(screen.text).toContain('The spreadsheet is ready.');
  });

  it('says that a spreadsheet is being made, and that it could not be', async () => {
    status = 'waiting';
    await openAs('staff');
    await screen.press('Download as spreadsheet');
    expect(screen.text).toContain('The spreadsheet is being made.');
    expect(pressed).toEqual([]);
    fixture.destroy();
    status = 'failed';
    await openAs('staff');
    await screen.press('Download as spreadsheet');
    expect(screen.role('alert').textContent).toContain('could not be made');
  });

  it('offers no spreadsheet to those who may not make one', async () => {
    await openAs('facilitator');
    expect(page().textContent).not.toContain('Download as spreadsheet');
  });
});
