import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { changed, type UnitChange } from '@kurak/curriculum-model';
import { Access } from '@kurak/shared-web';
import { type Answer, problem, provideTexts, Screen, Server } from '@kurak/shared-web/testing';
// Loaded before the time of the first spec runs.
import '../parts/rich-text/rich-text-editor';
import { activity, CHECK, TEXT, unitReply } from './specimens';
import { UnitPage } from './unit';
import { contentOf, type UnitReply } from './unit-content';
import { SAVING_PAUSES } from './unit-draft';

// The whole page is compiled in the first spec, which takes its time where others compile too.
jest.setTimeout(20_000);

const MODULE = {
  id: 'm', title: { en: 'Module' }, organisation: 'Ak Kayyn', targetGroup: '', reason: '', baseLanguage: 'en',
  lineage: [{ moduleId: 'l', title: { en: 'Women, peace and security' }, organisation: '', number: 2, publishedAt: '2026-01-02T00:00:00.000Z' }],
};

const translation = (language: 'en' | 'ru' | 'ky', translated: number): UnitReply['translations'][number] => ({ language, parts: 4, translated, stale: [], missing: [], review: null });

describe('the page of a unit', () => {
  let server: Server;
  let stored: UnitReply;
  let fixture: ComponentFixture<UnitPage>;
  let screen: Screen;

  function answer({ method, address, body }: { method: string; address: string; body: unknown }): Answer {
    if (address.startsWith('/api/modules')) return { status: 200, body: MODULE };
    if (method === 'PATCH') {
      stored = { ...stored, ...(changed(contentOf(stored), body as UnitChange) as object), version: stored.version + 1 };
      return { status: 200, body: { version: stored.version, translations: stored.translations } };
    }
    return { status: 200, body: stored };
  }

  /** @param rights what the person may do with modules */
  async function open(...rights: string[]): Promise<void> {
    TestBed.configureTestingModule({ providers: [...provideTexts('curriculum'), provideRouter([]), { provide: SAVING_PAUSES, useValue: { typing: 0, offline: 1_000 } }] });
    TestBed.inject(Access).use({ can: (action) => rights.includes(action) });
    fixture = TestBed.createComponent(UnitPage);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.componentRef.setInput('id', 'u');
    screen = new Screen(fixture);
    await screen.settle();
  }

  const link = () => (fixture.nativeElement as HTMLElement).querySelector('.unit-bar a')?.getAttribute('href');

  beforeEach(() => {
    localStorage.clear();
    stored = unitReply(
      { objectives: { en: ['name the pillars'] }, lesson: [TEXT, CHECK], plan: [activity('Circle', 30)] },
      { translations: [translation('en', 4), translation('ru', 3), translation('ky', 0)] },
    );
    server = new Server(answer);
  });

  afterEach(() => {
    server.restore();
    document.body.replaceChildren();
  });

  it('has objectives and length for both faces, beside each other', async () => {
    await open('change');
    expect(screen.labelled('After this unit, participants can').value).toBe('name the pillars');
    expect(screen.text).toContain('2. Check question');
    expect(screen.text).toContain('1. Circle');
    expect(screen.text).toContain('30 of 90 min');
  });

  it('saves what is typed by itself, and no more than that', async () => {
    await open('change');
    await screen.type('Title of the unit', 'How to read a plan');
    await screen.settle();
    expect(server.asked.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([{ title: { en: 'How to read a plan' }, version: 1 }]);
    expect(screen.text).toContain('Saved');
  });

  it('says how far each language is, and leads to the translation side by side', async () => {
    await open('change');
    expect(screen.text).toContain('English, complete');
    expect(screen.text).toContain('Русский3/4, 3 of 4 parts');
    expect(link()).toBeUndefined();
    await screen.press('Русский');
    expect(link()).toBe('/modules/m/units/u/translate/ru');
    expect(screen.labelled('Title of the unit').value).toBe('');
    expect(screen.text).toContain('Reading a plan');
  });

  it('has one face at a time where there is room for one', async () => {
    await open('change');
    const other = () => (fixture.nativeElement as HTMLElement).querySelector('.other-face h2')?.textContent;
    expect(other()).toBe('Session plan');
    await screen.press('Session plan');
    expect(other()).toBe('Lesson');
  });

  it('lets go once all is saved, or kept on this device', async () => {
    await open('change');
    server.answers(() => 'offline');
    await screen.type('Title of the unit', 'How to read a plan');
    expect(await fixture.componentInstance.saveBeforeLeaving()).toBe(true);
    expect(JSON.stringify({ ...localStorage })).toContain('How to read a plan');
  });

  it('is only read by whoever may not change it, with whose work it is', async () => {
    await open('read');
    expect(screen.text).toContain('For reading');
    expect(screen.text).toContain('A plan says who does what.');
    expect(screen.text).toContain('So it stays on paper.');
    expect(screen.text).toContain('Adapted from “Women, peace and security” (Library of the network, version 2)');
    expect(screen.has('kurak-lesson-editor')).toBe(false);
  });

  it('is only read where it belongs to another organisation', async () => {
    stored = { ...stored, own: false, version: 0 };
    await open('change');
    expect(screen.text).toContain('For reading');
  });

  it('shows the guide on paper, not the editor', async () => {
    await open('change');
    window.dispatchEvent(new Event('beforeprint'));
    expect(screen.has('kurak-plan-guide')).toBe(true);
    expect(screen.has('kurak-lesson-editor')).toBe(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(screen.has('kurak-lesson-editor')).toBe(true);
  });

  it('says why it cannot be shown, and tries again', async () => {
    server.answers(() => problem(404, 'not-found'));
    await open('change');
    expect(screen.text).toContain('This is not here, or no longer.');
    server.answers(answer);
    await screen.press('Try again');
    expect(screen.text).toContain('1. Circle');
  });
});
