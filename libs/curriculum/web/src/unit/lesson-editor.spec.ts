import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Block, ChoiceCheck } from '@kurak/curriculum-model';
import { Toasts } from '@kurak/shared-web';
import { provideTexts, Screen, Server } from '@kurak/shared-web/testing';
// Loaded before the time of the first spec runs.
import '../parts/rich-text/rich-text-editor';
import { LessonEditor } from './lesson-editor';
import { CHECK, PICTURE, TEXT, unitReply, WORKSHEET } from './specimens';
import { UnitDraft } from './unit-draft';

@Component({ imports: [LessonEditor], providers: [UnitDraft], template: `<kurak-lesson-editor language="en" base="en" />` })
class Page {
  readonly draft = inject(UnitDraft);
}

describe('the lesson while it is written', () => {
  let screen: Screen;
  let page: Page;
  let server: Server;

  beforeEach(async () => {
    localStorage.clear();
    server = new Server(() => 'offline');
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    page = fixture.componentInstance;
    screen = new Screen(fixture);
    page.draft.open(unitReply({ lesson: [TEXT, CHECK, WORKSHEET] }));
    await screen.settle();
  });

  afterEach(() => server.restore());

  const kinds = () => page.draft.content().lesson.map(({ kind }) => kind);

  /** Chooses from the menu of the block with this name. */
  async function choose(name: string, action: string): Promise<void> {
    await screen.press(`More: ${name}`);
    await screen.press(action);
  }

  it('shows texts ready to be written, and other blocks as they read until somebody edits them', async () => {
    expect(screen.role('textbox').textContent).toBe('A plan says who does what.');
    expect(screen.text).toContain('Who answers for it?');
    expect(screen.has('kurak-check-editor')).toBe(false);
    await screen.press('Edit: 2. Check question');
    expect(screen.labelled('Question').value).toBe('Who answers for it?');
    await screen.press('Done: 2. Check question');
    expect(screen.has('kurak-check-editor')).toBe(false);
  });

  it('adds a block of the kind that is chosen, and opens it', async () => {
    await screen.press('Add to the lesson');
    expect(screen.text).toContain('A question that is marked at once');
    await screen.press('Worksheet');
    expect(kinds()).toEqual(['text', 'check', 'worksheet', 'worksheet']);
    expect(screen.labelled('Title of the worksheet').value).toBe('');
    expect(document.activeElement?.textContent?.trim()).toBe('4. Worksheet');
  });

  it('adds one below another', async () => {
    await choose('1. Text', 'Add below');
    await screen.press('Safety note');
    expect(kinds()).toEqual(['text', 'safety', 'check', 'worksheet']);
  });

  it('moves a block by its menu, says where it is, and keeps the place in hand', async () => {
    await choose('1. Text', 'To the end');
    expect(kinds()).toEqual(['check', 'worksheet', 'text']);
    expect(screen.text).toContain('Now at place 3 of 3');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('More: 3. Text');
    await choose('3. Text', 'Move up');
    expect(kinds()).toEqual(['check', 'text', 'worksheet']);
  });

  it('makes a copy with ids of its own', async () => {
    await choose('2. Check question', 'Make a copy');
    const [, check, copy] = page.draft.content().lesson as [Block, ChoiceCheck, ChoiceCheck];
    expect(copy).toMatchObject({ question: check.question, choices: [{ text: { en: 'Nobody' }, isRight: true }, {}] });
    const ids = [check, copy].flatMap((each) => [each.id, ...each.choices.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('deletes a block, and brings it back where it was', async () => {
    await choose('2. Check question', 'Delete');
    expect(kinds()).toEqual(['text', 'worksheet']);
    TestBed.inject(Toasts).shown()[0]?.undo?.();
    await screen.settle();
    expect(kinds()).toEqual(['text', 'check', 'worksheet']);
  });

  it('says what a block still needs', async () => {
    page.draft.change({ lesson: [PICTURE] });
    await screen.settle();
    expect(screen.text).toContain('The alternative text is missing.');
  });

  it('invites to begin while there is nothing', async () => {
    page.draft.change({ lesson: [] });
    await screen.settle();
    expect(screen.text).toContain('The lesson is empty.');
  });
});
