import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aModule, differences } from '../../testing/modules';
import { UpstreamPage } from './upstream';
import type { UpstreamUnit } from './upstream-unit';

const CHANGED: UpstreamUnit = {
  ...{ unitId: 'mine', originUnitId: 'a', title: { en: 'First' }, kind: 'changed', version: 4 },
  ...{ differences: differences(), conflicts: [] },
};

const text = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text: words }] }] });

/** The unit here: its English was changed too, its Kyrgyz not. */
const MINE = {
  ...{ id: 'mine', moduleId: 'm', title: {}, objectives: {}, minutes: 20, plan: [], translations: [], materials: [] },
  lesson: [{ id: 'one', kind: 'text', text: { en: text('We meet at school'), ky: text('Дүйшөмбүдө ушул жерде чогулабыз') } }],
};

describe('what the original has changed', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let items: UpstreamUnit[];
  let reply: Answer;

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(UpstreamPage);
    fixture.componentRef.setInput('id', 'm');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  function sent(): { address: string; body: unknown } | undefined {
    return server.asked.find(({ method }) => method === 'POST');
  }

  beforeEach(() => {
    items = [CHANGED];
    reply = { status: 200, body: { unitId: 'mine', version: 5, translations: [], kept: [] } };
    server = new Server(({ method, address }) => {
      if (method === 'POST') return reply;
      if (address.endsWith('/upstream')) return { status: 200, body: { number: 3, items } };
      return { status: 200, body: address.startsWith('/api/units/') ? MINE : aModule() };
    });
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('is shown unit by unit, and taken with one press', async () => {
    await open();
    expect(screen.text).toContain('1 unit to decide on');
    expect(screen.text).toContain('Minutes: removed: 20 → added: 30');
    await screen.press('Take the changes');
    expect(sent()).toMatchObject({ address: '/api/modules/m/upstream/a', body: { how: 'take', theirs: [], version: 4 } });
    expect(screen.text).toContain('Nothing is left to decide');
  });

  it('is left where it does not fit', async () => {
    await open();
    await screen.press('Leave mine as it is');
    expect(sent()?.body).toEqual({ how: 'leave', version: 4 });
  });

  it('keeps my words where both changed the same, unless theirs are chosen', async () => {
    items = [{ ...CHANGED, conflicts: ['lesson/one'] }];
    await open();
    expect(screen.text).toContain('1 place that you changed too');
    expect(screen.text).toContain('Yours stay unless you choose theirs.');
    const [mine, theirs] = Array.from(page.querySelectorAll<HTMLInputElement>('.upstream-conflict input'));
    expect(mine?.checked).toBe(true);
    expect(mine?.closest('label')?.textContent).toContain('We meet at school');
    expect(theirs?.closest('label')?.textContent).toContain('We meet on Friday here');
    expect(page.querySelector('.upstream-conflict')?.textContent).not.toContain('Жумада');
    theirs?.click();
    await screen.settle();
    await screen.press('Take the changes');
    expect(sent()?.body).toEqual({ how: 'take', theirs: ['lesson/one'], version: 4 });
  });

  it('offers a new unit to be read, taken or done without', async () => {
    items = [{ ...CHANGED, unitId: null, kind: 'added', version: null, originUnitId: 'new' }];
    await open();
    expect(page.querySelector('a[href="/units/new"]')).not.toBeNull();
    await screen.press('Take the unit');
    expect(sent()?.body).toEqual({ how: 'take', theirs: [] });
  });

  it('deletes a unit that went there only after asking', async () => {
    items = [{ ...CHANGED, kind: 'removed' }];
    await open();
    await screen.press('Delete it here too');
    expect(sent()).toBeUndefined();
    expect(screen.text).toContain('This cannot be undone');
    await screen.press('Delete unit');
    expect(sent()?.body).toMatchObject({ how: 'take' });
  });

  it('looks anew when the unit here was changed meanwhile, and keeps the choice', async () => {
    items = [{ ...CHANGED, conflicts: ['lesson/one'] }];
    reply = problem(409, 'stale', { yours: 4, current: 5 });
    await open();
    page.querySelectorAll<HTMLInputElement>('.upstream-conflict input')[1]?.click();
    await screen.press('Take the changes');
    expect(screen.text).toContain('Somebody changed this meanwhile');
    expect(server.asked.filter(({ address }) => address.endsWith('/upstream'))).toHaveLength(2);
    expect(page.querySelectorAll<HTMLInputElement>('.upstream-conflict input')[1]?.checked).toBe(true);
  });

  it('only reads for those who may not change the module', async () => {
    await open(false);
    expect(screen.text).toContain('First');
    expect(() => screen.button('Take the changes')).toThrow();
  });

  it('says that all is decided', async () => {
    items = [];
    await open();
    expect(screen.text).toContain('You have decided on everything that version 3 of the original brought.');
  });

  it('says plainly that the original is no longer open', async () => {
    server.answers(({ address }) => (address.endsWith('/upstream') ? problem(404, 'not-found') : { status: 200, body: aModule() }));
    await open();
    expect(screen.text).toContain('The original is no longer open to you');
    expect(() => screen.button('Try again')).toThrow();
  });

  it('can be asked for again when it could not be loaded', async () => {
    server.answers(({ address }) => (address.endsWith('/upstream') ? 'offline' : { status: 200, body: aModule() }));
    await open();
    expect(screen.button('Try again')).toBeTruthy();
  });
});
