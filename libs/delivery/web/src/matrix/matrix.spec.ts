import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, KEPT_STORE, TRAINING_TABS } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aMatrix, aTraining } from '../../testing/delivery';
import { Matrix } from './matrix';

describe('the table of attendance', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;

  async function open(matrix = aMatrix()): Promise<void> {
    server.answers(({ address }) => ({ status: 200, body: address.includes('/matrix') ? matrix : aTraining() }));
    TestBed.inject(Access).use({ can: () => true });
    const fixture = TestBed.createComponent(Matrix);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    server = new Server(() => 'offline');
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('says each mark in a sign for the eye and in words for the ear, and leads to the sheet', async () => {
    await open();
    const cells = Array.from(page.querySelectorAll('tbody tr'), (row) => Array.from(row.children, (cell) => cell.textContent?.replace(/\s+/g, ' ').trim()));
    expect(cells).toEqual([['Айзада Токтосунова', 'L 10 late by 10 min', '1 / 1'], ['Бурул Асанова', 'not marked', '0 / 0']]);
    expect(page.querySelector('thead a')?.getAttribute('href')).toBe('/sessions/first/attendance');
    expect(page.querySelector('[role="region"]')?.getAttribute('tabindex')).toBe('0');
  });

  it('is taken away in the language of the screen', async () => {
    await open();
    const addresses = Array.from(page.querySelectorAll('a[href^="/api/"]'), (link) => link.getAttribute('href'));
    expect(addresses).toEqual(['/api/trainings/training/attendance/spreadsheet?language=en', '/api/trainings/training/attendance/print?language=en']);
  });

  it('is turned page by page', async () => {
    await open(aMatrix({ total: 120 }));
    await screen.press('Next');
    expect(server.asked.at(-1)?.address).toContain('page=2');
  });

  it('says what is missing before there is a session', async () => {
    await open(aMatrix({ sessions: [], items: [], total: 0 }));
    expect(screen.text).toContain('No sessions yet');
    expect(screen.has('table')).toBe(false);
  });

  it('says why it cannot be shown, and tries again', async () => {
    await open();
    server.answers(({ address }) => (address.includes('/matrix') ? problem(503, 'unavailable') : { status: 200, body: aTraining() }));
    TestBed.resetTestingModule();
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
    const fixture = TestBed.createComponent(Matrix);
    fixture.componentRef.setInput('id', 'training');
    screen = new Screen(fixture);
    await screen.settle();
    server.answers(({ address }) => ({ status: 200, body: address.includes('/matrix') ? aMatrix() : aTraining() }));
    await screen.press('Try again');
    expect(screen.text).toContain('Айзада Токтосунова');
  });
});
