import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { type UnitChange, type UnitContent, changed } from '@kurak/curriculum-model';
import { Access, CurrentPerson } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import type { UnitReply, UnitTranslation } from '../unit/unit-content';
import { SAVING_PAUSES } from '../unit/unit-draft';
import { TranslationPage } from './translation';
import { TranslationField } from './translation-field';
import { TranslationMedium } from './translation-medium';

const CONTENT: UnitContent = {
  title: { en: 'Reading the situation', ky: 'Абалды окуу' },
  objectives: { en: ['Name three allies', 'Choose one'] },
  minutes: 90,
  lesson: [
    {
      ...{ id: 'check', kind: 'check', form: 'single', question: { en: 'Whom do you ask first?' } },
      choices: [
        { id: 'a', text: { en: 'The elder' }, isRight: true, explanation: { en: 'Because she knows' } },
        { id: 'b', text: { en: 'Nobody' }, isRight: false, explanation: {} },
      ],
    },
    { id: 'picture', kind: 'picture', material: { en: 'm' }, title: { en: 'A circle', ky: 'Тегерек' }, alternative: { en: 'Five women', ky: 'Беш аял' } },
    { id: 'sheet', kind: 'worksheet', title: { ru: 'Местный лист' }, introduction: {}, fields: [] },
  ],
  plan: [],
};

const STALE = [{ part: 'title', was: 'Seeing the situation', is: 'Reading the situation' }];

describe('the page of a translation', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<TranslationPage>;
  let content: UnitContent;
  let version: number;
  let stale: string[];
  let review: UnitTranslation['review'];
  let own: boolean;

  function translations(): UnitTranslation[] {
    return [
      { language: 'en', parts: 4, translated: 4, stale: [], missing: [], review: null },
      { language: 'ru', parts: 4, translated: 0, stale: [], missing: [], review: null },
      { language: 'ky', parts: 4, translated: 2, stale, missing: [], review },
    ];
  }

  function unit(): UnitReply {
    const about = { id: 'u', moduleId: 'm', moduleTitle: { en: 'Strategic communication' }, baseLanguage: 'en' as const, own, materials: [], version };
    return { ...about, ...(content as unknown as Pick<UnitReply, 'title' | 'objectives' | 'minutes' | 'lesson' | 'plan'>), translations: translations() };
  }

  function answer({ method, address, body }: { method: string; address: string; body: unknown }): Answer {
    if (method === 'GET') return { status: 200, body: address.includes('/translations/') ? { items: STALE.filter(({ part }) => stale.includes(part)) } : unit() };
    const { version: from, upToDate, reviewed, ...change } = body as UnitChange & { version: number; upToDate?: string[]; reviewed?: boolean };
    if (from !== version) return problem(409, 'stale', { yours: from, current: version });
    version += 1;
    if (upToDate) stale = stale.filter((part) => !upToDate.includes(part));
    if (reviewed !== undefined) review = reviewed ? { name: 'Айжамал', at: '2026-11-21T10:00:00Z' } : null;
    content = changed(content, change);
    return { status: 200, body: { version, translations: translations() } };
  }

  const saves = () => server.asked.filter(({ method, address }) => method === 'PATCH' && address === '/api/units/u').map(({ body }) => body);

  async function open(language = 'ky', may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    TestBed.inject(CurrentPerson).id.set('nurgul');
    fixture = TestBed.createComponent(TranslationPage);
    fixture.componentRef.setInput('id', 'm');
    fixture.componentRef.setInput('unitId', 'u');
    fixture.componentRef.setInput('language', language);
    screen = new Screen(fixture);
    await screen.settle();
  }

  /** Lets what was typed be saved. */
  async function save(): Promise<void> {
    window.dispatchEvent(new Event('online'));
    await screen.settle();
  }

  beforeEach(() => {
    localStorage.clear();
    [content, version, stale, review, own] = [CONTENT, 3, [], null, true];
    server = new Server(answer);
    TestBed.configureTestingModule({
      providers: [provideRouter([]), ...provideTexts('curriculum'), { provide: SAVING_PAUSES, useValue: { typing: 60_000, offline: 60_000 } }],
    });
  });

  afterEach(() => server.restore());

  it('shows what the original says beside each field, and how far the translation is', async () => {
    await open();
    expect(screen.text).toContain('Whom do you ask first?');
    expect(screen.text).toContain('Name three alliesChoose one');
    expect(screen.labelled('Title of the unit').value).toBe('Абалды окуу');
    expect(screen.role('progressbar').getAttribute('aria-valuetext')).toBe('2 / 4');
  });

  it('saves only what was changed', async () => {
    await open();
    await screen.type('Question', 'Адегенде кимден сурайсыз?');
    await save();
    const [check] = CONTENT.lesson;
    expect(saves()).toEqual([{ blocks: [{ ...check, question: { en: 'Whom do you ask first?', ky: 'Адегенде кимден сурайсыз?' } }], version: 3 }]);
  });

  it('counts a part once all its texts are there, and a list an entry a line', async () => {
    await open();
    await screen.type('After this unit, participants can', 'Үчөөнү атайт\n\nБирөөнү тандайт');
    expect(screen.role('progressbar').getAttribute('aria-valuetext')).toBe('3 / 4');
    await screen.type('Question', 'Кимден?');
    expect(screen.text).toContain('Begun');
    await save();
    expect(content.objectives).toEqual({ en: ['Name three allies', 'Choose one'], ky: ['Үчөөнү атайт', 'Бирөөнү тандайт'] });
  });

  it('asks for no text that the original does not have', async () => {
    await open();
    expect(() => screen.labelled('Explanation of choice 2')).toThrow();
    expect(screen.labelled('Explanation of choice 1')).toBeTruthy();
  });

  it('goes to the next part that is missing or out of date, and round at the end', async () => {
    stale = ['title'];
    await open();
    const at = () => (document.activeElement as HTMLInputElement).closest('section')?.querySelector('h3')?.textContent;
    document.body.append(...Array.from(document.querySelectorAll('kurak-translation')));
    await screen.press('Next to translate');
    expect(at()).toBe('Title of the unit');
    await screen.press('Next to translate');
    expect(at()).toBe('Objectives');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    await screen.settle();
    expect(at()).toBe('1. Check question');
    await screen.press('Next to translate');
    expect(at()).toBe('Title of the unit');
  });

  it('takes the words of the original over when asked', async () => {
    await open();
    await screen.press('Copy the original here: Choice 1');
    expect(screen.labelled('Choice 1').value).toBe('The elder');
  });

  it('shows how the original of a stale part has changed, and lets it be said that it is still right', async () => {
    stale = ['title'];
    await open();
    expect(screen.text).toContain('1 part was translated before its original changed');
    expect(screen.text).toContain('Seeing');
    await screen.press('Still right');
    expect(server.asked.at(-1)?.body ?? server.asked.at(-2)?.body).toEqual({ upToDate: ['title'], version: 3 });
    expect(screen.text).not.toContain('The original has changed');
  });

  it('saves what was typed before it says that a part is still right', async () => {
    stale = ['title'];
    await open();
    await screen.type('Question', 'Кимден?');
    await screen.press('Still right');
    expect(saves()).toHaveLength(1);
    expect(stale).toEqual([]);
    expect(screen.labelled('Question').value).toBe('Кимден?');
  });

  it('keeps the change of the original in sight after the translation was mended', async () => {
    stale = ['title'];
    await open();
    stale = [];
    await screen.type('Title of the unit', 'Абалды баамдоо');
    await save();
    expect(screen.text).toContain('you have changed the translation since');
    expect(screen.text).toContain('Seeing');
  });

  it('lets a whole translation be marked as read, says by whom, and takes it back', async () => {
    content = { ...CONTENT, objectives: {}, lesson: CONTENT.lesson.slice(1) };
    await open();
    await screen.press('I have read it and it is right');
    expect(screen.text).toContain('Айжамал, November 21, 2026');
    await screen.press('Take this back');
    expect(review).toBeNull();
  });

  it('keeps what is typed when another language is chosen', async () => {
    await open();
    await screen.type('Question', 'Кимден?');
    fixture.componentRef.setInput('language', 'ru');
    await screen.settle();
    expect(screen.labelled('Question').value).toBe('');
    await save();
    expect(content.lesson[0]).toMatchObject({ question: { ky: 'Кимден?' } });
  });

  it('says so when it cannot be known how an original has changed', async () => {
    stale = ['title'];
    server.answers((asked) => (asked.address.includes('/translations/') ? problem(500, 'failed') : answer(asked)));
    await open();
    expect(screen.text).toContain('Original changed');
    server.answers(answer);
    await screen.press('Try again');
    expect(screen.text).toContain('Seeing');
  });

  it('does not ask for that while something is missing', async () => {
    await open();
    expect(() => screen.button('I have read it')).toThrow();
    expect(screen.text).toContain('When every part is translated');
  });

  it('adds a text in this language alone, and takes it away again when nothing is left in it', async () => {
    await open();
    await screen.press('Add a text only in Кыргызча');
    expect(saves()).toEqual([]);
    const text = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ text: 'Ишеним телефону' }] }] };
    const field = () => fixture.debugElement.queryAll(By.directive(TranslationField)).map(({ componentInstance }) => componentInstance as TranslationField).at(-1);
    field()?.said.emit(text);
    await save();
    expect(content.lesson.at(-1)).toMatchObject({ kind: 'text', text: { ky: text } });
    expect(content.lesson).toHaveLength(4);
    expect(screen.role('progressbar').getAttribute('aria-valuetext')).toBe('2 / 4');
    field()?.said.emit(undefined);
    await save();
    expect(content.lesson).toEqual(CONTENT.lesson);
  });

  it('can show another file in this language, and takes over what is written about it', async () => {
    content = { ...CONTENT, lesson: CONTENT.lesson.map((block) => (block.kind === 'picture' ? { ...block, alternative: { en: 'Five women' } } : block)) };
    await open();
    const medium = fixture.debugElement.query(By.directive(TranslationMedium)).componentInstance as TranslationMedium;
    medium.chosen.emit({
      ...{ id: 'k', kind: 'picture', name: 'k.svg', mediaType: 'image/svg+xml', bytes: 9, width: 1, height: 1 },
      ...{ title: {}, alternative: { ky: 'Беш аял тегерете отурат' }, transcript: {} },
    });
    await save();
    expect(content.lesson[1]).toMatchObject({ material: { en: 'm', ky: 'k' }, alternative: { en: 'Five women', ky: 'Беш аял тегерете отурат' } });
    await screen.press('The same as for the others');
    await save();
    expect(content.lesson[1]).toMatchObject({ material: { en: 'm' } });
  });

  it('shows a block that stands in another language only, and asks for nothing', async () => {
    await open();
    expect(screen.text).toContain('Местный лист');
    expect(screen.text).toContain('Only in Русский');
    expect(screen.role('progressbar').getAttribute('aria-valuetext')).toBe('2 / 4');
  });

  it('says so when the same words were changed by two', async () => {
    await open();
    content = { ...content, title: { ...content.title, ky: 'Башкача' } };
    version = 9;
    await screen.type('Title of the unit', 'Меники');
    await save();
    expect(screen.text).toContain('Башкача');
    expect(screen.labelled('Title of the unit').value).toBe('Меники');
    expect(content.title.ky).toBe('Башкача');
  });

  it('is for reading to those who may not change it', async () => {
    own = false;
    await open();
    expect(screen.text).toContain('For reading');
    expect(() => screen.labelled('Question')).toThrow();
    expect(server.asked.some(({ address }) => address.includes('/translations/'))).toBe(false);
  });

  it('says so when the address names the language of the original, or none', async () => {
    await open('en');
    expect(screen.text).toContain('This is the language of the original');
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
    await open('xx');
    expect(screen.text).toContain('There is no such language here');
  });

  it('offers to try again when the unit cannot be fetched', async () => {
    server.answers(() => 'offline');
    await open();
    expect(screen.text).toContain('No connection');
    server.answers(answer);
    await screen.press('Try again');
    expect(screen.labelled('Title of the unit').value).toBe('Абалды окуу');
  });
});
