import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { UnitContent } from '@kurak/curriculum-model';
import { provideTexts, Screen } from '@kurak/shared-web/testing';
import { CHECK, MATCH, ORDER, PICTURE, TEXT, words, WORKSHEET } from '../specimens';
import { LessonPreview } from './lesson-preview';

const UNIT: UnitContent = { title: { en: 'Reading a plan', ky: 'Планды окуу' }, objectives: { en: ['name the pillars'] }, minutes: 90, lesson: [TEXT, CHECK], plan: [] };

@Component({ imports: [LessonPreview], template: `<kurak-lesson-preview [unit]="unit()" language="en" base="en" />` })
class Page {
  readonly unit = signal(UNIT);
  readonly preview = viewChild.required(LessonPreview);
}

describe('the preview on a phone', () => {
  let screen: Screen;
  let page: Page;
  let host: HTMLElement;

  async function show(...lesson: UnitContent['lesson']): Promise<void> {
    page.unit.set({ ...UNIT, lesson });
    page.preview().open();
    await screen.settle();
  }

  /** Ticks the answer with these words. */
  async function tick(answer: string): Promise<void> {
    const label = [...host.querySelectorAll('label')].find((each) => each.textContent?.trim() === answer);
    label?.querySelector('input')?.click();
    await screen.settle();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Page);
    host = fixture.nativeElement as HTMLElement;
    page = fixture.componentInstance;
    screen = new Screen(fixture);
    await screen.settle();
  });

  it('shows the lesson as a participant reads it, without telling which answer is right', async () => {
    await show(TEXT, CHECK);
    expect(screen.text).toContain('A plan says who does what.');
    expect(screen.text).toContain('name the pillars');
    expect(screen.text).not.toContain('So it stays on paper.');
  });

  it('marks answers as the phone will', async () => {
    await show(CHECK);
    await tick('Everybody');
    await screen.press('Check');
    expect(screen.text).toContain('Not quite');
    await tick('Nobody');
    await screen.press('Check');
    expect(screen.text).toContain('So it stays on paper.');
  });

  it('wants all right answers where there are several, and no other', async () => {
    await show({ ...CHECK, form: 'multiple' } as UnitContent['lesson'][number]);
    await tick('Nobody');
    await tick('Everybody');
    await screen.press('Check');
    expect(screen.text).toContain('Not quite');
    await tick('Everybody');
    await screen.press('Check');
    expect(screen.text).toContain('Right');
  });

  it('mixes what is to be put in order, and knows the right order', async () => {
    await show(ORDER);
    const order = () => [...host.querySelectorAll('.phone-order li')].map((item) => item.textContent?.trim());
    expect(order().toSorted()).toEqual(['Goal', 'When', 'Who']);
    expect(order()).not.toEqual(['Goal', 'Who', 'When']);
    for (const step of ['Goal', 'Goal']) await screen.press(`Move up: ${step}`);
    for (const step of ['When', 'When']) await screen.press(`Move down: ${step}`);
    await screen.press('Check');
    expect(order()).toEqual(['Goal', 'Who', 'When']);
    expect(screen.text).toContain('From why to how.');
  });

  it('gives each right side to one left side only', async () => {
    await show(MATCH);
    const selects = [...host.querySelectorAll('select')];
    const choose = async (select: HTMLSelectElement | undefined, id: string) => {
      if (select) select.value = id;
      select?.dispatchEvent(new Event('change'));
      await screen.settle();
    };
    await choose(selects[0], 'one');
    await choose(selects[1], 'one');
    expect(selects[0]?.value).toBe('');
    await choose(selects[0], 'two');
    await screen.press('Check');
    expect(screen.text).toContain('Not quite');
    await choose(selects[0], 'one');
    await choose(selects[1], 'two');
    await screen.press('Check');
    expect(screen.text).toContain('Right');
  });

  it('can be read in another language, and says what of it is not translated', async () => {
    await show({ ...TEXT, text: { en: words('A plan'), ky: words('План') } } as UnitContent['lesson'][number], CHECK);
    await screen.press('Кыргызча');
    expect(screen.text).toContain('Планды окуу');
    expect(screen.text).toContain('Parts of it stand in another language: English.');
    expect(host.querySelector('kurak-preview-block:last-of-type')?.getAttribute('lang')).toBe('en');
  });

  it('has room to fill in a worksheet, and says what a picture shows when there is none', async () => {
    await show(WORKSHEET, { ...PICTURE, material: {}, alternative: { en: 'Four pillars hold a roof' } } as UnitContent['lesson'][number]);
    expect(screen.labelled('Steps: What').placeholder).toBe('What');
    expect(screen.text).toContain('Four pillars hold a roof');
  });
});
