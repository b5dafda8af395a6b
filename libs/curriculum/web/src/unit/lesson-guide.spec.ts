import { TestBed } from '@angular/core/testing';
import type { Block, UnitContent } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { provideTexts, Screen } from '@kurak/shared-web/testing';
import { LessonGuide } from './lesson-guide';
import { PlanGuide } from './plan-guide';
import { activity, CHECK, MATCH, ORDER, PICTURE, TEXT, words, WORKSHEET } from './specimens';

const UNIT: UnitContent = { title: { en: 'Reading a plan' }, objectives: { en: ['name the pillars'] }, minutes: 60, lesson: [], plan: [] };

async function guide(component: typeof LessonGuide | typeof PlanGuide, content: Partial<UnitContent>, language: Language = 'en'): Promise<{ screen: Screen; host: HTMLElement }> {
  TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
  const fixture = TestBed.createComponent<LessonGuide | PlanGuide>(component);
  fixture.componentRef.setInput('unit', { ...UNIT, ...content });
  fixture.componentRef.setInput('language', language);
  fixture.componentRef.setInput('base', 'en');
  const screen = new Screen(fixture);
  await screen.settle();
  return { screen, host: fixture.nativeElement as HTMLElement };
}

describe('a lesson that is only read', () => {
  it('has the right answers and what is said after each', async () => {
    const { screen } = await guide(LessonGuide, { lesson: [CHECK, ORDER, MATCH] });
    expect(screen.text).toContain('Right answer: Nobody So it stays on paper.');
    expect(screen.text).toMatch(/Put in order\. In which order\? ?Goal ?Who ?When ?From why to how\./);
    expect(screen.text).toMatch(/Protection ?Shelters/);
  });

  it('shows pictures with what they show, recordings without fetching them, and their transcripts', async () => {
    const audio: Block = { id: 'a', kind: 'audio', material: { en: 'm9' }, title: { en: 'Ayday’s story' }, alternative: { en: 'I was nineteen.' } };
    const { screen, host } = await guide(LessonGuide, { lesson: [{ ...PICTURE, alternative: { en: 'A roof on four pillars' } } as Block, audio] });
    expect(host.querySelector('img')).toMatchObject({ alt: 'A roof on four pillars', src: expect.stringContaining('/api/materials/m1/content') as string });
    expect(host.querySelector('audio')?.preload).toBe('none');
    expect(screen.text).toContain('I was nineteen.');
  });

  it('shows the fields of a worksheet with their columns', async () => {
    const { screen } = await guide(LessonGuide, { lesson: [WORKSHEET] });
    expect(screen.text).toMatch(/My plan ?Main goal ?Steps \(What · Who\)/);
  });

  it('says in which language a part is that is not translated', async () => {
    const { host } = await guide(LessonGuide, { lesson: [TEXT, { ...TEXT, id: 'second', text: { en: words('One'), ky: words('Бир') } } as Block] }, 'ky');
    expect([...host.querySelectorAll('.guide > [lang]:has(kurak-block-guide)')].map((each) => each.getAttribute('lang'))).toEqual(['en', 'ky']);
  });
});

describe('a session plan that is only read', () => {
  it('has a clock that starts with the session, and what is for the facilitator alone', async () => {
    const { screen } = await guide(PlanGuide, { plan: [activity('Circle', 45), activity('Cases', 30, { notes: { en: words('Give time.') } })] });
    expect(screen.text).toContain('0:00–0:45');
    expect(screen.text).toContain('0:45–1:15');
    expect(screen.text).toMatch(/For the facilitator alone ?Give time\./);
  });
});
