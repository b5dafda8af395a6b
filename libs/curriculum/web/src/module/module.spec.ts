import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, type ReplyOf } from '@kurak/shared-web';
import { Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { ModulePage } from './module';

type Module = ReplyOf<'get', '/api/modules/{id}'>;

const row = (id: string, title: string): Module['units'][number] => ({
  id,
  title: { en: title },
  minutes: 45,
  blocks: 1,
  checks: 0,
  activities: 1,
  languages: ['en'],
});

const MODULE: Module = {
  id: 'm',
  title: { en: 'Strategic communication' },
  summary: { en: 'Look before you speak.' },
  audience: {},
  baseLanguage: 'en',
  translationStatus: {},
  own: true,
  shared: false,
  publishedNumber: null,
  publishedAt: null,
  changedSince: false,
  version: 1,
  units: [row('a', 'First'), row('b', 'Second'), row('c', 'Third')],
};

const unit = (id: string) => ({
  id,
  moduleId: 'm',
  moduleTitle: MODULE.title,
  baseLanguage: 'en',
  own: true,
  title: { en: id },
  objectives: {},
  minutes: 45,
  lesson: id === 'b' ? [] : [{ id: 't', kind: 'text', text: { en: { type: 'doc', content: [] } } }],
  plan: [{ id: 'p', method: 'practice', minutes: 45, grouping: 'pairs', title: {}, instructions: {}, materials: {}, debrief: {} }],
  version: 1,
});

describe('the page of a module', () => {
  let server: Server;
  let screen: Screen;
  let module: Module;

  function answer({ method, address, body }: { method: string; address: string; body: unknown }) {
    if (address.endsWith('/versions')) return { status: 200, body: { items: [] } };
    if (address.startsWith('/api/units/')) return { status: 200, body: unit(address.slice(-1)) };
    if (method === 'GET') return { status: 200, body: module };
    const { version, unitIds, summary } = body as { version: number; unitIds?: string[]; summary?: Module['summary'] };
    if (version !== module.version) return problem(409, 'stale', { yours: version, current: module.version });
    const units = unitIds ? unitIds.flatMap((id) => module.units.filter((known) => known.id === id)) : module.units;
    module = { ...module, units, summary: summary ?? module.summary, version: version + 1 };
    if (address.endsWith('/publish')) module = { ...module, publishedNumber: 1, publishedAt: '2022-06-14T00:00:00Z' };
    return { status: 200, body: module };
  }

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(ModulePage);
    fixture.componentRef.setInput('id', 'm');
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    // jsdom draws no dialogs.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function () {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
    module = MODULE;
    server = new Server(answer);
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('moves a unit by a button and tells the server the new order', async () => {
    await open();
    await screen.press('Move down: First');
    expect(module.units.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(screen.text).toContain('First is now at place 2 of 3');
  });

  it('sends presses that follow one another quickly in the order in which they end', async () => {
    await open();
    screen.button('Move down: First').click();
    screen.button('Move up: Third').click();
    await screen.settle();
    expect(module.units).toHaveLength(3);
    const orders = server.asked.filter(({ address }) => address.endsWith('/unit-order'));
    expect(orders.at(-1)?.body).toMatchObject({ unitIds: module.units.map(({ id }) => id) });
  });

  it('goes back to the order of the server when it refuses', async () => {
    await open();
    module = { ...module, version: 5 };
    await screen.press('Move down: First');
    expect(screen.text.indexOf('First')).toBeLessThan(screen.text.indexOf('Second'));
  });

  it('says what stands against publishing, and where', async () => {
    await open();
    await screen.press('Publish');
    expect(screen.text).toContain('It cannot be published yet');
    expect(screen.text).toContain('Second: The lesson is empty.');
    expect(screen.text).not.toContain('First: The lesson is empty.');
  });

  it('publishes with a note once nothing does', async () => {
    module = { ...module, units: [row('a', 'First')] };
    await open();
    await screen.press('Publish');
    await screen.type('What has changed', 'The first version');
    (screen.labelled<HTMLTextAreaElement>('What has changed').form as HTMLFormElement).requestSubmit();
    await screen.settle();
    expect(server.asked.find(({ address }) => address.endsWith('/publish'))?.body).toEqual({
      note: 'The first version',
      version: 1,
    });
    expect(screen.text).toContain('Published: version 1');
  });

  it('keeps what was typed when the texts are stale, shows theirs, and saves over them when told', async () => {
    await open();
    await screen.press('Title and summary');
    await screen.type('Summary', 'Mine');
    module = { ...module, summary: { en: 'Theirs' }, version: 2 };
    await screen.press('Save');
    expect(screen.text).toContain('There is a newer version');
    expect(screen.text).toContain('Theirs');
    expect(screen.labelled('Summary').value).toBe('Mine');
    await screen.press('Keep mine (save over it)');
    expect(module.summary).toEqual({ en: 'Mine' });
  });

  it('offers nothing to change to those who only read', async () => {
    await open(false);
    expect(screen.text).toContain('First');
    expect(() => screen.button('Publish')).toThrow();
    expect(() => screen.button('Move down: First')).toThrow();
  });

  it('shows a module of the library for reading, with the state of its translations', async () => {
    module = { ...module, own: false, shared: true, publishedNumber: 2, translationStatus: { en: 'reviewed', ky: 'draft' } };
    await open();
    expect(screen.text).toContain('Shared with the network');
    expect(screen.text).toContain('Reviewed');
    expect(() => screen.button('Publish')).toThrow();
  });
});
