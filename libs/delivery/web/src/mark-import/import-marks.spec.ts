import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { webcrypto } from 'node:crypto';
import { Access, KEPT_STORE, TRAINING_TABS } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aMatrix, aTraining } from '../../testing/delivery';
import { ImportMarks } from './import-marks';

const ZOOM = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812,Evening,06/14/2022 08:50:00 AM,06/14/2022 10:35:00 AM,host@example.org,105,2

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Aizada T,,06/14/2022 08:58:00 AM,06/14/2022 09:20:00 AM,22,Yes
Aizada T,,06/14/2022 09:25:00 AM,06/14/2022 10:30:00 AM,65,Yes
iPhone,,06/14/2022 09:40:00 AM,06/14/2022 10:30:00 AM,50,Yes
`;
const TABLE = 'Имя;Myself as a leader\nАйзада;+\nБурул;опоздание 5\n';

const candidate = (personId: string, displayName: string) => ({ personId, displayName, by: 'name' as const, likeness: 0.9 });
const AIZADA = { candidates: [candidate('aizada', 'Айзада Токтосунова')], chosen: 'aizada' };
const NOBODY = { candidates: [], chosen: null };

describe('marks out of a file', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let matches: object[];
  let earlier: object[];

  beforeAll(() => {
    // jsdom has no hashes of its own.
    if (globalThis.crypto.subtle === undefined) Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle });
  });

  beforeEach(async () => {
    [matches, earlier] = [[AIZADA, NOBODY], []];
    server = new Server(({ method, address, body }) => {
      if (address.endsWith('/match')) return { status: 200, body: { items: matches } };
      if (method === 'POST') return { status: 201, body: { ...(body as object), trainingId: 'training', added: 2, unchanged: 0, importedBy: 'Gulbarchyn', importedAt: '2022-06-15T05:00:00.000Z' } };
      if (address.includes('/mark-imports')) return { status: 200, body: { items: earlier, total: earlier.length, page: 1, size: 50 } };
      return { status: 200, body: address.includes('/matrix') ? aMatrix() : aTraining() };
    });
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
    TestBed.inject(Access).use({ can: () => true });
    await open();
  });

  afterEach(() => server.restore());

  async function open(): Promise<void> {
    const fixture = TestBed.createComponent(ImportMarks);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  async function choose(content: string | Uint8Array<ArrayBuffer>, name = 'list.csv'): Promise<void> {
    const input = page.querySelector<HTMLInputElement>('input[type="file"]');
    Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    input?.dispatchEvent(new Event('change'));
    // Reading and hashing take as long as they take.
    do await screen.settle();
    while (page.querySelector('[aria-busy="true"]'));
  }

  const rows = () => Array.from(page.querySelectorAll('tbody tr'), (row) => [row.querySelector('th')?.textContent?.trim(), Array.from(row.querySelectorAll('kurak-badge'), (badge) => badge.textContent?.replace(/\s+/g, ' ').trim())]);
  const sent = () => server.asked.find(({ method, address }) => method === 'POST' && address.endsWith('/mark-imports'))?.body as { way: string; fileHash: string; sessions: { sessionId: string; marks: object[] }[] } | undefined;

  it('of a meeting are shown for each person before anything is written, those who came back as one', async () => {
    await choose(ZOOM);
    expect(screen.text).toContain('Participant list of a meeting');
    expect(server.asked.find(({ address }) => address.endsWith('/match'))?.body).toEqual({ people: [{ names: ['Aizada T'], email: '', phone: '' }, { names: ['iPhone'], email: '', phone: '' }] });
    expect(rows()).toEqual([['Aizada T', ['Present (was: Late)']], ['iPhone', []]]);
    expect(screen.text).toContain('1 person still to decide');
    expect(sent()).toBeUndefined();
  });

  it('of a meeting are recorded all at once, with whom a person decided, and the rest absent', async () => {
    await choose(ZOOM);
    const who = screen.labelled<HTMLSelectElement>('Who is iPhone');
    who.value = 'else';
    who.dispatchEvent(new Event('change'));
    await screen.settle();
    who.value = 'burul';
    who.dispatchEvent(new Event('change'));
    await screen.settle();
    expect(rows()[1]).toEqual(['iPhone', ['late by 40 min']]);
    await screen.press('Record the marks');
    expect(sent()).toMatchObject({ way: 'meeting', fileHash: expect.stringMatching(/^[0-9a-f]{64}$/), sessions: [{ sessionId: 'first', marks: [{ personId: 'aizada', status: 'present' }, { personId: 'burul', status: 'late', minutesLate: 40 }] }] });
    expect(screen.text).toContain('Recorded: 2. As before: 0.');
  });

  /** Says of the telephone that it is nobody's. */
  async function decideOnNobody(): Promise<void> {
    const who = screen.labelled<HTMLSelectElement>('Who is iPhone');
    who.value = '';
    who.dispatchEvent(new Event('change'));
    await screen.settle();
  }

  it('of a meeting take nobody for absent while it is not decided who was there, and then say whom', async () => {
    await choose(ZOOM);
    expect(screen.labelled<HTMLSelectElement>('Who is iPhone').selectedOptions[0]?.textContent).toContain('Not decided yet');
    expect(screen.text).toContain('Who was absent is shown once it is decided');
    expect(screen.text).toContain('New: 0');
    await decideOnNobody();
    expect(screen.text).not.toContain('still to decide');
    expect(screen.text).toContain('Not in the file, so absent: 1');
    expect(screen.text).toContain('New: 1');
    await screen.press('Record the marks');
    expect(sent()?.sessions[0]?.marks).toMatchObject([{ personId: 'aizada', status: 'present' }, { personId: 'burul', status: 'absent' }]);
  });

  it('of a meeting say nothing of somebody at a session of another group', async () => {
    const [aizada, burul] = aMatrix().items;
    server.answers(({ address }) => {
      if (address.endsWith('/match')) return { status: 200, body: { items: matches } };
      if (address.includes('/mark-imports')) return { status: 200, body: { items: [], total: 0, page: 1, size: 50 } };
      const [session] = aMatrix().sessions;
      const both = { sessions: [session, { ...session, id: 'beside' }], items: [{ ...aizada, elsewhere: [1] }, { ...burul, elsewhere: [0, 1] }] };
      return { status: 200, body: address.includes('/matrix') ? aMatrix(both as Partial<ReturnType<typeof aMatrix>>) : aTraining() };
    });
    await choose(ZOOM);
    await decideOnNobody();
    expect(rows().map(([name, badges]) => [name, badges?.length])).toEqual([['Aizada T', 1], ['iPhone', 0]]);
    expect(screen.text).not.toContain('so absent');
  });

  it('of a meeting follow the thresholds that she sets', async () => {
    await choose(ZOOM);
    await screen.type('There for at least', '100');
    expect(rows()[0]).toEqual(['Aizada T', ['Absent (was: Late)']]);
  });

  it('of a table are put to the sessions that its headings mean', async () => {
    await choose(TABLE);
    expect(screen.text).toContain('Table of marks');
    expect(screen.labelled<HTMLSelectElement>('Session of the column “Myself as a leader”').value).toBe('first');
    expect(rows()).toEqual([['Айзада', ['Present (was: Late)']], ['Бурул', []]]);
    await screen.press('Record the marks');
    expect(sent()).toMatchObject({ way: 'import', sessions: [{ sessionId: 'first', marks: [{ personId: 'aizada', status: 'present', minutesLate: null }] }] });
  });

  it('are none in a file of another kind, and that is said with what would be some', async () => {
    await choose('Район;Телефон\nОш;0555123456\n');
    expect(screen.text).toContain('No marks were found in this file');
    await choose(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old.xls');
    expect(screen.text).toContain('Save the old Excel file');
    expect(server.asked.some(({ address }) => address.endsWith('/match'))).toBe(false);
  });

  it('stay where they are when the server refuses them, and nothing is said to be done', async () => {
    await choose(ZOOM);
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'sessions[0].marks[0].personId', code: 'not-enrolled' }] }));
    await screen.press('Record the marks');
    expect(screen.has('[role="alert"]')).toBe(true);
    expect(rows()).toHaveLength(2);
    expect(screen.text).not.toContain('Recorded:');
  });

  it('of the same file again are known to be', async () => {
    await choose(TABLE);
    await screen.press('Record the marks');
    earlier = [{ id: 'one', trainingId: 'training', way: 'import', fileHash: sent()?.fileHash, added: 1, unchanged: 0, importedBy: 'Gulbarchyn', importedAt: '2022-06-15T05:00:00.000Z' }];
    TestBed.resetTestingModule();
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
    TestBed.inject(Access).use({ can: () => true });
    await open();
    await choose(TABLE);
    expect(screen.text).toContain('This very file was imported on');
  });
});
