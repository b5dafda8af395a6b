import { publicationProblems } from './publication';
import type { Block, Choice, UnitContent } from './unit';

const PARAGRAPH = { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'Begin with the situation.' }] }] } as const;

const choice = (id: string, isRight: boolean): Choice => ({ id, isRight, text: { en: id }, explanation: {} });

const check = (...choices: Choice[]): Block => ({ id: 'first-check', kind: 'check', question: { en: 'What comes first?' }, choices });

const UNIT: UnitContent = {
  title: { en: 'Reading the situation' },
  objectives: {},
  minutes: 90,
  lesson: [{ id: 'opening', kind: 'text', text: { en: PARAGRAPH } }, check(choice('one', true), choice('other', false))],
  plan: [{ id: 'circle', method: 'discussion', minutes: 90, grouping: 'everyone', title: {}, instructions: {}, materials: {}, debrief: {} }],
};

describe('What keeps a module from being published', () => {
  it('is nothing when each unit has a title, a lesson and a plan', () => {
    expect(publicationProblems([UNIT, { ...UNIT, lesson: UNIT.lesson.slice(0, 1) }], 'en')).toEqual([]);
  });

  it('is having no units', () => {
    expect(publicationProblems([], 'en')).toEqual([{ code: 'module.no-units' }]);
  });

  it('is named with the place of the unit', () => {
    const empty = { ...UNIT, title: { en: '  ' }, lesson: [], plan: [] };
    expect(publicationProblems([UNIT, empty], 'en')).toEqual([
      { code: 'unit.no-title', unit: 1 },
      { code: 'unit.no-lesson', unit: 1 },
      { code: 'unit.no-plan', unit: 1 },
    ]);
  });

  it('is a check question without words, with one choice, or without exactly one right choice', () => {
    const problemsOf = (block: Block) => publicationProblems([{ ...UNIT, lesson: [block] }], 'en').map(({ code }) => code);
    expect(problemsOf({ ...check(choice('one', true), choice('other', false)), question: {} } as Block)).toEqual(['check.no-question']);
    expect(problemsOf(check(choice('one', true)))).toEqual(['check.choices']);
    expect(problemsOf(check(choice('one', false), choice('other', false)))).toEqual(['check.right']);
    expect(problemsOf(check(choice('one', true), choice('other', true)))).toEqual(['check.right']);
  });
});
