import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { UnitContent } from '@kurak/curriculum-model';
import { type Answer, problem, provideTexts, Screen, Server } from '@kurak/shared-web/testing';
import { DraftNotices } from './draft-notices';
import { activity, TEXT, unitReply, words } from './specimens';
import type { UnitReply } from './unit-content';
import { SAVING_PAUSES, UnitDraft } from './unit-draft';

@Component({ imports: [DraftNotices], providers: [UnitDraft], template: `<kurak-draft-notices />` })
class Page {
  readonly draft = inject(UnitDraft);
}

describe('notices about the saving', () => {
  let screen: Screen;
  let page: Page;
  let server: Server;
  let stored: UnitReply;
  let copied: string;

  /** Refuses whoever is not at the newest version, and takes all else. */
  function answer({ method, body }: { method: string; body: unknown }): Answer {
    if (method === 'GET') return { status: 200, body: stored };
    if ((body as { version: number }).version !== stored.version) return problem(409, 'stale');
    return { status: 200, body: { version: stored.version + 1, translations: [] } };
  }

  beforeEach(async () => {
    localStorage.clear();
    stored = unitReply({ lesson: [TEXT], plan: [activity('Circle', 15)] });
    server = new Server(answer);
    copied = '';
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => (copied = text) } });
    TestBed.configureTestingModule({ providers: [...provideTexts('curriculum'), { provide: SAVING_PAUSES, useValue: { typing: 0, offline: 1_000 } }] });
    const fixture = TestBed.createComponent(Page);
    page = fixture.componentInstance;
    screen = new Screen(fixture);
    page.draft.open(stored);
    await screen.settle();
  });

  afterEach(() => server.restore());

  const withText = (text: string): UnitContent['lesson'] => [{ ...TEXT, text: { en: words(text) } } as UnitContent['lesson'][number]];

  /** They change the text, and what else is said; then she changes the text too, and it is saved. */
  async function bothWrite(theirs: Partial<UnitContent> = {}): Promise<void> {
    stored = { ...stored, ...(theirs as object), lesson: withText('Their words.') as UnitReply['lesson'], version: 2 };
    page.draft.change({ lesson: withText('My words.') });
    await page.draft.save();
    await screen.settle();
  }

  it('shows both texts side by side where two changed the same words', async () => {
    await bothWrite();
    expect(screen.text).toContain('Somebody else changed the same words');
    expect(screen.text).toContain('Lesson, block 1');
    expect(screen.text).toMatch(/Mine.*My words\..*Theirs.*Their words\./);
  });

  it('shows facts that differ, not only words', async () => {
    stored = { ...stored, plan: [activity('Circle', 25)] as unknown as UnitReply['plan'], version: 2 };
    page.draft.change({ plan: [activity('Circle', 20)] });
    await page.draft.save();
    await screen.settle();
    expect(screen.text).toMatch(/Mine.*20 minutes.*Theirs.*25 minutes/);
  });

  it('saves what she chooses, and has the other text ready to be copied', async () => {
    await bothWrite();
    await screen.press('Mine stands');
    expect(server.asked.at(-1)?.body).toMatchObject({ blocks: withText('My words.'), version: 2 });
    expect(screen.text).toContain('Lesson, block 1: the other text does not stand.');
    await screen.press('Copy');
    expect(copied).toBe('Their words.');
    await screen.press('I have seen it');
    expect(screen.text).toBe('');
  });

  it('says what else was changed meanwhile', async () => {
    stored = { ...stored, minutes: 75, version: 2 };
    page.draft.change({ lesson: withText('My words.') });
    await page.draft.save();
    await screen.settle();
    expect(screen.text).toContain('Somebody else saved meanwhile');
    expect(screen.text).toContain('Title of the unit');
  });

  it('says in which block the server found something', async () => {
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'blocks[0].text', code: 'rich-text' }] }));
    page.draft.change({ lesson: withText('My words.') });
    await page.draft.save();
    await screen.settle();
    expect(screen.text).toContain('Lesson, block 1: This text is too long, or a link in it is not a web address.');
  });

  it('says that all is kept on this device while there is no connection', async () => {
    server.answers(() => 'offline');
    page.draft.change({ minutes: 60 });
    await page.draft.save();
    await screen.settle();
    expect(screen.text).toContain('No connection. What you type is kept on this device');
  });
});
