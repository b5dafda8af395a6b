import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, type ReplyOf } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { MaterialListPage } from './material-list';

type Row = ReplyOf<'get', '/api/materials'>['items'][number];
type Use = ReplyOf<'get', '/api/materials/{id}'>['uses'][number];

const ROW: Row = {
  ...{ id: 'a', name: 'circle.webp', kind: 'picture', mediaType: 'image/webp', bytes: 142_000, width: 800, height: 600 },
  ...{ title: { en: 'A circle' }, alternative: {}, transcript: {}, own: true, published: false, shared: false, createdAt: '2026-11-20T08:00:00Z', version: 2, uses: 1 },
};

const USE: Use = { moduleId: 'm', moduleTitle: { en: 'Leadership' }, unitId: 'u', unitTitle: { en: 'Everyone speaks' }, draft: true, published: false };

describe('the page of materials', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<MaterialListPage>;
  let rows: Row[];
  let uses: Use[];

  function answer({ method, address, body }: { method: string; address: string; body: unknown }): Answer {
    const url = new URL(address, 'http://here');
    if (url.pathname === '/api/materials') {
      const [kind, search] = [url.searchParams.get('kind'), url.searchParams.get('search') ?? ''];
      const items = rows.filter((row) => (kind === null || row.kind === kind) && row.name.includes(search));
      return { status: 200, body: { items, total: items.length, page: 1, size: 24 } };
    }
    const row = rows.find(({ id }) => address.endsWith(id));
    if (!row) return problem(404, 'not-found');
    if (method === 'GET') return { status: 200, body: { ...row, uses } };
    if (method === 'DELETE') {
      if (uses.length > 0) return problem(409, 'material.used', { uses });
      rows = rows.filter((known) => known !== row);
      return { status: 204 };
    }
    const { version, ...texts } = body as Row;
    if (version !== row.version) return problem(409, 'stale', { yours: version, current: row.version });
    const changed = { ...row, ...texts, version: version + 1 };
    rows = rows.map((known) => (known === row ? changed : known));
    return { status: 200, body: { ...changed, uses } };
  }

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    fixture = TestBed.createComponent(MaterialListPage);
    screen = new Screen(fixture);
    await screen.settle();
  }

  const element = () => fixture.nativeElement as HTMLElement;

  beforeEach(() => {
    rows = [ROW, { ...ROW, id: 'b', name: 'song.mp3', kind: 'audio', mediaType: 'audio/mpeg', bytes: 2_400_000, title: {}, own: false, uses: 0 }];
    uses = [USE];
    server = new Server(answer);
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('says of each what it is, how large, and where it is used', async () => {
    await open();
    expect(screen.text).toMatch(/A circle ?Picture ?142 kB ?in 1 unit/i);
    expect(screen.text).toMatch(/song.mp3 ?Audio ?2.4 MB ?not used yet/);
    expect(screen.text).toContain('No alternative text');
    expect(screen.text).toContain('Of the network');
  });

  it('filters by kind and says when nothing is left', async () => {
    await open();
    await screen.press('Audio');
    expect(screen.text).not.toContain('A circle');
    await screen.press('Video');
    expect(screen.text).toContain('Nothing found');
  });

  it('says what to do while there is nothing', async () => {
    rows = [];
    await open();
    expect(screen.text).toContain('No materials yet');
    expect(screen.text).toContain('Add the first picture');
  });

  it('offers to try again when the list cannot be fetched', async () => {
    server.answers(() => 'offline');
    await open();
    expect(screen.text).toContain('No connection');
    server.answers(answer);
    await screen.press('Try again');
    expect(screen.text).toContain('A circle');
  });

  it('changes the words of one’s own, language by language', async () => {
    await open();
    await screen.press('A circle');
    await screen.type('Alternative text', 'Five women in a circle');
    await screen.press('Save');
    expect(rows[0]).toMatchObject({ title: { en: 'A circle' }, alternative: { en: 'Five women in a circle' }, version: 3 });
    expect(screen.text).not.toContain('No alternative text');
  });

  it('keeps what was typed when somebody else changed it, shows theirs, and saves over it when told', async () => {
    await open();
    await screen.press('A circle');
    await screen.type('Alternative text', 'Mine');
    rows = rows.map((row) => ({ ...row, alternative: { en: 'Theirs' }, version: 7 }));
    await screen.press('Save');
    expect(screen.text).toContain('Theirs');
    expect(screen.labelled('Alternative text').value).toBe('Mine');
    await screen.press('Keep mine (save over it)');
    expect(rows[0]?.alternative).toEqual({ en: 'Mine' });
  });

  it('says where it is used, with links', async () => {
    await open();
    await screen.press('A circle');
    const link = [...element().querySelectorAll('a')].find(({ textContent }) => textContent?.includes('Everyone speaks'));
    expect(link?.getAttribute('href')).toBe('/units/u');
    expect(screen.text).toContain('Leadership');
  });

  it('deletes what nothing shows, after asking', async () => {
    uses = [];
    await open();
    await screen.press('A circle');
    await screen.press('Delete material');
    expect(rows).toHaveLength(2);
    expect(screen.text).toContain('Delete “circle.webp”?');
    await screen.press('Delete material');
    expect(rows.map(({ id }) => id)).toEqual(['b']);
    expect(screen.text).not.toContain('A circle');
  });

  it('shows what stands against deleting', async () => {
    await open();
    await screen.press('A circle');
    uses = [{ ...USE, unitTitle: { en: 'Another unit' }, draft: false, published: true }];
    await screen.press('Delete material');
    await screen.press('Delete material');
    expect(screen.text).toContain('It cannot be deleted while it is used');
    expect(screen.text).toContain('Another unit');
    expect(rows).toHaveLength(2);
  });

  it('only shows what belongs to others, and everything to those who only read', async () => {
    await open();
    await screen.press('song.mp3');
    expect(() => screen.button('Save')).toThrow();
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
    await open(false);
    await screen.press('A circle');
    expect(() => screen.button('Save')).toThrow();
    expect(screen.text).not.toContain('Add materials');
  });
});
