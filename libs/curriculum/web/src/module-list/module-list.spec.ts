import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Access } from '@kurak/shared-web';
import { Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { aModule, aRow } from '../../testing/modules';
import { ModuleList } from './module-list';

const HIT = { moduleId: 'm', unitId: 'a', title: 'Говорить и слушать', language: 'ru', excerpt: 'Мы ⟦говорим⟧ по очереди', own: true };

describe('the list of modules', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let items: ReturnType<typeof aRow>[];
  let hits: (typeof HIT)[];

  async function open(address: Record<string, string> = {}, may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(ModuleList);
    for (const [name, value] of Object.entries(address)) fixture.componentRef.setInput(name, value);
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  function asked(path: string): string | undefined {
    return server.asked.findLast(({ address }) => address.startsWith(path))?.address;
  }

  beforeEach(() => {
    items = [aRow()];
    hits = [];
    server = new Server(({ address }) => {
      if (address.startsWith('/api/search')) return { status: 200, body: { items: hits, total: hits.length + (hits.length > 0 ? 3 : 0) } };
      if (address.startsWith('/api/modules/')) return { status: 200, body: aModule() };
      return { status: 200, body: { items, total: items.length, page: 1, size: 24 } };
    });
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('shows of each module whose it is, its state, its size, its languages and where it comes from', async () => {
    items = [aRow({ own: false, organisation: '', status: 'published', publishedNumber: 2, languages: ['en', 'ky'], adaptations: 2, adaptedFrom: { en: 'Leading' }, targetGroup: 'girls' })];
    await open();
    for (const words of ['Library of the network', 'Published: version 2', '3 units', '135 minutes', 'Complete in: English, Кыргызча', 'Adapted from “Leading” for: girls', '2 adaptations']) {
      expect(screen.text).toContain(words);
    }
    expect(page.querySelector('a.above-card')?.getAttribute('href')).toBe('/modules?adaptationsOf=m');
  });

  it('asks for what the address says, and only for what it knows', async () => {
    await open({ owner: 'library', language: 'ky', status: 'nonsense', page: '2' });
    expect(asked('/api/modules')).toBe('/api/modules?page=2&size=24&owner=library&language=ky');
    expect(screen.labelled<HTMLSelectElement>('Whose').value).toBe('library');
  });

  it('puts a filter that is chosen into the address, and begins at the first page again', async () => {
    await open({ page: '2' });
    const goes = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const filter = screen.labelled<HTMLSelectElement>('State');
    filter.value = 'draft';
    filter.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.settle();
    expect(goes).toHaveBeenLastCalledWith([], expect.objectContaining({ queryParams: { page: null, status: 'draft' }, queryParamsHandling: 'merge' }));
  });

  it('shows beside titles where the words stand in units, with what was found marked and its language named', async () => {
    hits = [HIT];
    await open({ search: 'говорить' });
    expect(asked('/api/search')).toBe(`/api/search?words=${encodeURIComponent('говорить')}`);
    expect(page.querySelector('mark')?.textContent).toBe('говорим');
    expect(page.querySelector('.excerpt')?.getAttribute('lang')).toBe('ru');
    expect(page.querySelector('.found-texts a')?.getAttribute('href')).toBe('/units/a');
    expect(screen.text).toContain('3 more. Add a word to narrow it down.');
  });

  it('leads to the module when its own words were found', async () => {
    hits = [{ ...HIT, unitId: null as unknown as string }];
    await open({ search: 'говорить' });
    expect(page.querySelector('.found-texts a')?.getAttribute('href')).toBe('/modules/m');
  });

  it('says whose adaptations are shown', async () => {
    await open({ adaptationsOf: 'm' });
    expect(asked('/api/modules?')).toContain('adaptationsOf=m');
    expect(screen.text).toContain('Adaptations of “Strategic communication”');
  });

  it('says how to begin when there is nothing', async () => {
    items = [];
    await open();
    expect(screen.text).toContain('No modules yet');
    expect(page.querySelector('.empty a[href="/modules/import"]')).not.toBeNull();
  });

  it('offers to clear what was looked for when nothing fits', async () => {
    items = [];
    await open({ search: 'nothing', owner: 'own' });
    const goes = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    expect(screen.text).toContain('No module has “nothing” in its title.');
    await screen.press('Clear search and filters');
    expect(goes.mock.lastCall?.[1]?.queryParams).toEqual({ search: null, owner: null, status: null, language: null, adaptationsOf: null, page: null });
  });

  it('lets those who only read begin nothing', async () => {
    items = [];
    await open({}, false);
    expect(() => screen.button('New module')).toThrow();
    expect(page.querySelector('a[href="/modules/import"]')).toBeNull();
    expect(screen.text).toContain('When a facilitator begins one');
  });

  it('says when it could not be loaded, and tries again', async () => {
    server.answers(() => 'offline');
    await open();
    server.answers(() => ({ status: 200, body: { items, total: 1, page: 1, size: 24 } }));
    await screen.press('Try again');
    expect(screen.text).toContain('Strategic communication');
  });

  it('makes a module and opens it', async () => {
    await open();
    server.answers(() => ({ status: 201, body: aModule({ id: 'new' }) }));
    const goes = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await screen.press('New module');
    await screen.type('Title', 'Leading');
    await screen.press('Begin module');
    expect(goes).toHaveBeenCalledWith(['/modules', 'new']);
  });
});
