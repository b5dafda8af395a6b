import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, KEPT_STORE, type ReplyOf, Toasts, TRAINING_TABS } from '@kurak/shared-web';
import { KeptInMemory, problem, Screen, Server, UploadServer, provideTexts } from '@kurak/shared-web/testing';
import { aSession, aTraining } from '../../testing/delivery';
import { Sheets } from './sheets';

type Evidence = ReplyOf<'get', '/api/trainings/{id}/evidence'>['items'][number];
type Logo = NonNullable<ReplyOf<'get', '/api/sheet-logos/current'>['logo']>;

const LOGO: Logo = { id: 'rose', width: 600, height: 200, addedAt: '2022-06-14T05:00:00.000Z' };

function aScan(more: Partial<Evidence> = {}): Evidence {
  const added = { addedBy: 'Gulbarchyn', addedAt: '2022-06-14T12:00:00.000Z' };
  return { id: 'scan', trainingId: 'training', day: '2022-06-14', sessionId: null, name: 'Sheet.pdf', mediaType: 'application/pdf', bytes: 5_000, ...added, ...more };
}

describe('sign-in sheets', () => {
  let server: Server;
  let uploads: UploadServer;
  let screen: Screen;
  let page: HTMLElement;
  let evidence: Evidence[];
  let logo: Logo | null;

  beforeEach(() => {
    [evidence, logo] = [[], null];
    uploads = new UploadServer();
    server = new Server(({ method, address, body }) => {
      if (method === 'DELETE' && address.includes('/sheet-logos/')) logo = null;
      if (method === 'DELETE') return { status: 204 };
      if (method === 'POST' && address.includes('/sheet-logos')) {
        logo = { ...LOGO, id: (body as { id?: string } | undefined)?.id ?? 'rose' };
        return { status: 201, body: logo };
      }
      if (method === 'POST') return { status: 201, body: aScan() };
      if (address.includes('/sheet-logos')) return { status: 200, body: { logo } };
      if (address.includes('/evidence')) return { status: 200, body: { items: evidence, total: evidence.length, page: 1, size: 200 } };
      return { status: 200, body: address.includes('/sessions') ? { items: [aSession()], total: 1, page: 1, size: 50 } : aTraining() };
    });
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
  });

  afterEach(() => {
    server.restore();
    uploads.restore();
  });

  async function open(can: Access['can'] = () => true): Promise<void> {
    TestBed.inject(Access).use({ can });
    const fixture = TestBed.createComponent(Sheets);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  const sheetOf = (day: string) => new URL(Array.from(page.querySelectorAll('a')).find((link) => link.textContent?.includes(`Print the sheet of ${day}`))?.href ?? '').searchParams;
  const sent = (method: string, part: string) => server.asked.filter((asked) => asked.method === method && asked.address.includes(part));
  const taker = (within: string) => page.querySelector<HTMLElement>(`${within} kurak-take-file`) as HTMLElement;

  /** Until nothing is on its way: pieces travel as long as they travel. */
  async function arrive(): Promise<void> {
    do await screen.settle();
    while (page.querySelector('[role="progressbar"]'));
    await screen.settle();
  }

  async function choose(within: string, file: File): Promise<void> {
    const input = taker(within).querySelector('input') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    input.dispatchEvent(new Event('change'));
    await arrive();
  }

  const LOGO_PART = 'kurak-sheet-logo';
  const FIRST_DAY = 'kurak-evidence-of-day';
  const png = (bytes = 40) => new File([new Uint8Array(bytes)], 'rose.png', { type: 'image/png' });

  it('are printed a day each, in the training’s first language, with boxes and empty rows as chosen', async () => {
    await open();
    expect(Object.fromEntries(sheetOf('June 15, 2022'))).toEqual({ day: '2022-06-15', language: 'ky', columns: 'day', blank: '5' });
    await screen.type('Empty rows for walk-ins', '200');
    screen.labelled('At each session').click();
    const language = screen.labelled<HTMLSelectElement>('Language of the sheet');
    language.value = 'ru';
    language.dispatchEvent(new Event('change'));
    await screen.settle();
    expect(Object.fromEntries(sheetOf('June 16, 2022'))).toEqual({ day: '2022-06-16', language: 'ru', columns: 'sessions', blank: '60' });
  });

  it('that came back with signatures lie with their day, and say whose they are', async () => {
    evidence = [aScan(), aScan({ id: 'photo', name: 'Photo.webp', sessionId: 'first', day: '2022-06-14' })];
    await open();
    const days = Array.from(page.querySelectorAll(FIRST_DAY), (day) => Array.from(day.querySelectorAll('li'), (row) => row.textContent?.replace(/\s+/g, ' ').trim()));
    expect(days[0]?.[0]).toMatch(/^Open Sheet.pdf ?by Gulbarchyn/);
    expect(days[0]?.[1]).toContain('Photo.webp · Myself as a leader');
    expect(days.slice(1)).toEqual([['Nothing attached yet.'], ['Nothing attached yet.']]);
  });

  it('come back as scans of the day, or of the session that was chosen before', async () => {
    await open();
    const of = screen.labelled<HTMLSelectElement>('Evidence of');
    of.value = 'first';
    of.dispatchEvent(new Event('change'));
    await screen.settle();
    await choose(FIRST_DAY, new File(['%PDF-1.7'], 'scan.pdf'));
    expect(sent('POST', '/evidence').map(({ body }) => body)).toEqual([{ id: expect.any(String), uploadId: 'upload-1', day: '2022-06-14', sessionId: 'first' }]);
    expect(of.value).toBe('first');
  });

  it('say of a scan that is refused why', async () => {
    await open();
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'uploadId', code: 'evidence.type' }] }));
    await choose(FIRST_DAY, new File(['heic'], 'scan.heic'));
    expect(taker(FIRST_DAY).querySelector('[role="alert"]')?.textContent).toContain('Only pictures and PDF files can be attached.');
  });

  it('show the logo as it will be printed', async () => {
    logo = LOGO;
    await open();
    const picture = page.querySelector<HTMLImageElement>(`${LOGO_PART} img`);
    expect([picture?.getAttribute('src'), picture?.alt, picture?.width, picture?.height]).toEqual(['/api/sheet-logos/rose/picture', 'The organisation’s logo', 600, 200]);
  });

  it('take a logo where there is none', async () => {
    await open();
    expect(page.querySelector(LOGO_PART)?.textContent).toContain('The sheets show only the organisation’s name.');
    await choose(LOGO_PART, png());
    expect(sent('POST', '/sheet-logos').map(({ body }) => body)).toEqual([{ id: expect.any(String), uploadId: 'upload-1', replaces: null }]);
    expect(page.querySelector(`${LOGO_PART} img`)).not.toBeNull();
  });

  it('take a logo that is dropped on them, and say where it goes while it hovers', async () => {
    await open();
    const drag = (type: string) => taker(LOGO_PART).dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { dataTransfer: { files: [png()] } }));
    // What nobody prevents, the browser would open instead of the page.
    expect(drag('dragover')).toBe(false);
    await screen.settle();
    expect(taker(LOGO_PART).className).toContain('over');
    expect(drag('drop')).toBe(false);
    await arrive();
    expect(sent('POST', '/sheet-logos')).toHaveLength(1);
    expect(taker(LOGO_PART).className).not.toContain('over');
  });

  it('replace a logo by another one, and put the old one back when that is undone', async () => {
    logo = LOGO;
    await open();
    await choose(LOGO_PART, png());
    expect(sent('POST', '/sheet-logos')[0]?.body).toMatchObject({ replaces: 'rose' });
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await screen.settle();
    expect(sent('POST', '/sheet-logos').at(-1)?.address).toContain('/sheet-logos/rose/restore');
  });

  it('remove a logo, and put it back when that is undone', async () => {
    logo = LOGO;
    await open();
    await screen.press('Remove the logo');
    expect(sent('DELETE', '/sheet-logos/rose')).toHaveLength(1);
    expect(page.querySelector(`${LOGO_PART} img`)).toBeNull();
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await screen.settle();
    expect(page.querySelector(`${LOGO_PART} img`)?.getAttribute('src')).toBe('/api/sheet-logos/rose/picture');
  });

  it.each([
    ['logo.type', 'A logo is a picture: PNG, JPEG or WebP.'],
    ['logo.faint', 'This logo is white: on paper nothing would be seen of it.'],
    ['material.broken', 'The file is damaged and cannot be read.'],
  ])('say why a logo is refused: %s', async (code, words) => {
    await open();
    server.answers(({ method }) => (method === 'POST' ? problem(422, 'invalid', { errors: [{ path: 'uploadId', code }] }) : { status: 200, body: { logo } }));
    await choose(LOGO_PART, png());
    expect(taker(LOGO_PART).querySelector('[role="alert"]')?.textContent).toContain(words);
  });

  it('say that a file is too large for a logo before it is sent', async () => {
    await open();
    await choose(LOGO_PART, png(5 * 1024 * 1024 + 1));
    expect(taker(LOGO_PART).querySelector('[role="alert"]')?.textContent).toContain('The file is larger than 5 MB.');
    expect(uploads.asked).toBe(0);
  });

  it('show the logo that somebody else put there meanwhile, and that nothing was replaced', async () => {
    logo = LOGO;
    await open();
    server.answers(({ method }) => (method === 'POST' ? problem(409, 'logo.changed') : { status: 200, body: { logo: { ...LOGO, id: 'hers' } } }));
    await choose(LOGO_PART, png());
    expect(taker(LOGO_PART).textContent).toContain('Somebody else has just changed the logo.');
    expect(page.querySelector(`${LOGO_PART} img`)?.getAttribute('src')).toBe('/api/sheet-logos/hers/picture');
  });

  it('offer nothing to change to who may only read', async () => {
    [logo, evidence] = [LOGO, [aScan()]];
    await open((action) => action === 'read');
    expect(page.querySelector(`${LOGO_PART} img`)).not.toBeNull();
    expect([page.querySelectorAll('input[type="file"]').length, page.querySelectorAll(`${LOGO_PART} button`).length, page.querySelectorAll(`${FIRST_DAY} button`).length]).toEqual([0, 0, 0]);
  });
});
