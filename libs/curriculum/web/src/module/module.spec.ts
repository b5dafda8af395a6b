import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Access } from '@kurak/shared-web';
import { Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aModule, aUnit, differences } from '../../testing/modules';
import { ModulePage } from './module';
import type { Module } from './open-module';

describe('the page of a module', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let module: Module;

  function answer({ method, address, body }: { method: string; address: string; body: unknown }) {
    if (address.includes('/differences')) return { status: 200, body: { items: differences() } };
    if (method === 'GET') return { status: 200, body: module };
    if (method === 'DELETE') return { status: 204 };
    if (address.endsWith('/adaptations')) return { status: 201, body: aModule({ id: 'adapted' }) };
    const { version, unitIds, ...changed } = body as { version: number; unitIds?: string[] };
    if (version !== module.version) return problem(409, 'stale', { yours: version, current: module.version });
    const units = unitIds ? unitIds.flatMap((id) => module.units.filter((known) => known.id === id)) : module.units;
    module = { ...module, ...changed, units, version: version + 1 };
    if (address.endsWith('/publish')) module = { ...module, publishedNumber: (module.publishedNumber ?? 0) + 1, changedSince: false };
    return { status: 200, body: module };
  }

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(ModulePage);
    fixture.componentRef.setInput('id', 'm');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  async function submit(label: string): Promise<void> {
    (screen.labelled<HTMLTextAreaElement>(label).form as HTMLFormElement).requestSubmit();
    await screen.settle();
  }

  function asked(question: string): HTMLFieldSetElement | undefined {
    return Array.from(page.querySelectorAll('fieldset')).find((fieldset) => fieldset.querySelector('legend')?.textContent?.includes(question));
  }

  async function choose(question: string, choice: string): Promise<void> {
    const label = Array.from(asked(question)?.querySelectorAll('label') ?? []).find((known) => known.textContent?.trim().startsWith(choice));
    label?.querySelector('input')?.click();
    await screen.settle();
  }

  function sent(end: string): unknown {
    return server.asked.findLast(({ method, address }) => method !== 'GET' && address.endsWith(end))?.body;
  }

  beforeEach(() => {
    module = aModule();
    server = new Server(answer);
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('says what could not be loaded, and tries again', async () => {
    server.answers(() => 'offline');
    await open();
    expect(screen.text).toContain('No connection');
    server.answers(answer);
    await screen.press('Try again');
    expect(screen.text).toContain('Look before you speak.');
  });

  it('moves a unit by its menu and tells the server the new order', async () => {
    await open();
    await screen.press('More: First');
    await screen.press('Move down');
    expect(module.units.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(screen.text).toContain('First is now at place 2 of 3');
  });

  it('sends moves that follow one another quickly in the order in which they end', async () => {
    await open();
    document.body.append(page);
    Element.prototype.scrollIntoView = () => undefined;
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    server.answers(async (asking) => {
      await gate;
      return answer(asking);
    });
    for (const key of ['ArrowDown', 'ArrowDown']) {
      page.querySelector('[aria-label="Move: First"]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    }
    goOn();
    await screen.settle();
    expect(module.units.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(server.asked.filter(({ address }) => address.endsWith('/unit-order'))).toHaveLength(2);
  });

  it('goes back to the order of the server when it refuses', async () => {
    await open();
    module = { ...module, version: 5 };
    await screen.press('More: First');
    await screen.press('Move down');
    expect(screen.text.indexOf('First')).toBeLessThan(screen.text.indexOf('Second'));
  });

  it('says in words what to look at in a plan, and how far each language is', async () => {
    module = aModule({ units: [aUnit('a', 'First', { planned: 50, mix: [{ method: 'theory', minutes: 40 }, { method: 'practice', minutes: 10 }] })] });
    await open();
    expect(screen.text).toContain('50 of 45 min planned out');
    expect(screen.text).toContain('5 minutes over');
    expect(screen.text).toMatch(/80\s?% theory: people mostly listen/);
    expect(screen.text).toContain('English original');
    expect(screen.text).toContain('Русский not begun');
    expect(screen.text).toContain('Кыргызча 2 of 4, 1 out of date');
    expect(page.querySelector('.unit-language[href$="/translate/ky"]')?.getAttribute('href')).toBe('/modules/m/units/a/translate/ky');
  });

  it('says what stands against publishing, and where', async () => {
    module = aModule({ units: [aUnit('a', 'First'), aUnit('b', 'Second', { blocks: 0 })] });
    await open();
    await screen.press('Publish');
    expect(screen.text).toContain('It cannot be published yet');
    expect(screen.text).toContain('Second: The lesson is empty.');
    expect(screen.text).not.toContain('First: The lesson is empty.');
  });

  it('says what the server found inside of units, and keeps the note', async () => {
    await open();
    await screen.press('Publish');
    await screen.type('What has changed', 'The first version');
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'units[2]', code: 'picture.no-alternative' }] }));
    await submit('What has changed');
    expect(screen.text).toContain('Third: A picture is not described for those who cannot see it.');
    await screen.press('Publish');
    expect(screen.labelled('What has changed').value).toBe('The first version');
  });

  it('publishes with a note once nothing does, after showing what has changed', async () => {
    module = aModule({ publishedNumber: 1, changedSince: true });
    await open();
    await screen.press('Publish');
    expect(server.asked.some(({ address }) => address.endsWith('/differences?from=1'))).toBe(true);
    expect(screen.text).toContain('What has changed since version 1');
    expect(page.querySelector('del')?.textContent).toContain('20');
    await screen.type('What has changed', 'A clearer lesson');
    await submit('What has changed');
    expect(sent('/publish')).toEqual({ note: 'A clearer lesson', version: 1 });
    expect(screen.text).toContain('Published: version 2');
  });

  it('keeps what was typed when the texts are stale, shows theirs, and saves over them when told', async () => {
    await open();
    await screen.press('Title, summary, sources');
    await screen.type('Summary', 'Mine');
    module = { ...module, summary: { en: 'Theirs' }, version: 2 };
    await screen.press('Save');
    expect(screen.text).toContain('There is a newer version');
    expect(screen.text).toContain('Theirs');
    expect(screen.labelled('Summary').value).toBe('Mine');
    await screen.press('Keep mine (save over it)');
    expect(module.summary).toEqual({ en: 'Mine' });
  });

  it('saves sources, a work a line', async () => {
    await open();
    await screen.press('Title, summary, sources');
    await screen.type('Sources', 'Fisher, Ury. Getting to Yes. 1981\n\n CEDAW, 1979 ');
    await submit('Sources');
    expect(sent('/m')).toMatchObject({ sources: ['Fisher, Ury. Getting to Yes. 1981', 'CEDAW, 1979'] });
  });

  it('shares with the circle that was chosen, and nobody outside of it may adapt', async () => {
    module = aModule({ publishedNumber: 1, sharing: 'network', adaptableBy: 'network' });
    await open();
    await screen.press('Who sees it, who may adapt it');
    expect(screen.text).not.toContain('What stays when fewer people see it');
    await choose('Who sees it', 'Your organisation');
    expect(screen.text).toContain('What stays when fewer people see it');
    expect(screen.text).toContain('Trainings that teach it keep their version');
    asked('Who may adapt it')?.closest('form')?.requestSubmit();
    await screen.settle();
    expect(sent('/sharing')).toEqual({ sharing: 'organisation', adaptableBy: 'organisation', version: 1 });
  });

  it('makes an adaptation and opens it, once it is said for whom and why', async () => {
    module = aModule({ own: false, organisation: '', mayAdapt: true, publishedNumber: 2 });
    await open();
    const goes = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await screen.press('Adapt for my group');
    await screen.press('Make the adaptation');
    expect(sent('/adaptations')).toBeUndefined();
    expect(screen.text).toContain('Please fill this in.');
    await screen.type('For whom', 'women of Leilek');
    await screen.type('Why', 'Shorter sessions');
    await screen.press('Make the adaptation');
    expect(sent('/adaptations')).toMatchObject({ title: { en: 'Strategic communication' }, targetGroup: 'women of Leilek', reason: 'Shorter sessions' });
    expect(goes).toHaveBeenCalledWith(['/modules', 'adapted']);
  });

  it('keeps what was typed for an adaptation when it could not be made', async () => {
    module = aModule({ own: false, mayAdapt: true, publishedNumber: 2 });
    await open();
    await screen.press('Adapt for my group');
    await screen.type('For whom', 'women of Leilek');
    await screen.type('Why', 'Shorter sessions');
    server.answers(() => 'offline');
    await screen.press('Make the adaptation');
    expect(screen.text).toContain('No connection');
    expect(screen.labelled('For whom').value).toBe('women of Leilek');
  });

  it('opens as PDF what was chosen to print, in a language that the module is whole in', async () => {
    await open();
    await screen.press('Print');
    const address = () => page.querySelector('a[target="_blank"]')?.getAttribute('href');
    expect(address()).toBe('/api/modules/m/guide?language=en');
    await choose('What', 'Handouts');
    await choose('Language', 'Кыргызча');
    const units = screen.labelled<HTMLSelectElement>('How much');
    units.value = 'b';
    units.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.settle();
    expect(address()).toBe('/api/modules/m/handouts?language=ky&unitId=b');
  });

  it('credits where it comes from, the nearest first, and tells of what the original has published since', async () => {
    const ancestor = { title: { en: 'Leadership' }, organisation: '', number: 3, publishedAt: '2022-01-01T00:00:00Z' };
    module = aModule({
      lineage: [{ moduleId: 'x', ...ancestor }, { moduleId: 'y', ...ancestor, title: { en: 'Leading' }, organisation: 'Bilim' }],
      targetGroup: 'girls',
      upstream: { moduleId: 'y', number: 4, unitsBehind: 2 },
    });
    await open();
    expect(screen.text).toContain('Adapted from “Leading” (Bilim, version 3)');
    expect(screen.text).toContain('That one comes from “Leadership” (Library of the network, version 3)');
    expect(screen.text).toContain('For: girls');
    expect(screen.text).toContain('Version 4 of the original is out');
    expect(page.querySelector('a[href="/modules/m/upstream"]')).not.toBeNull();
  });

  it('deletes a module that was never published, after asking', async () => {
    await open();
    const goes = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await screen.press('Delete module');
    expect(sent('/m')).toBeUndefined();
    page.querySelector<HTMLButtonElement>('dialog[open] .danger')?.click();
    await screen.settle();
    expect(server.asked.at(-1)).toMatchObject({ method: 'DELETE', address: '/api/modules/m' });
    expect(goes).toHaveBeenCalledWith(['/modules']);
  });

  it('offers nothing to change to those who only read', async () => {
    await open(false);
    expect(screen.text).toContain('First');
    for (const name of ['Publish', 'More: First', 'Who sees it, who may adapt it', 'Title, summary, sources']) expect(() => screen.button(name)).toThrow();
    expect(screen.button('Print')).toBeTruthy();
  });

  it('shows a module of others for reading, and says that it may be adapted', async () => {
    module = aModule({ own: false, organisation: '', mayAdapt: true, publishedNumber: 2, sharing: 'network' });
    await open();
    expect(screen.text).toContain('adapt it for your own group');
    expect(screen.text).toContain('Library of the network');
    expect(() => screen.button('Publish')).toThrow();
  });
});
