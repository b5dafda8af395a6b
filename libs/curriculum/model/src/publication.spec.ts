import fc from 'fast-check';
import { anyCheck } from '../testing';
import { publicationProblems } from './publication';
import type { Block, Choice, MediumBlock, UnitContent } from './unit';

const PARAGRAPH = { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'Begin with the situation.' }] }] } as const;

const choice = (id: string, isRight: boolean): Choice => ({ id, isRight, text: { en: id }, explanation: {} });

const ASKED = { id: 'first-check', kind: 'check', question: { en: 'What comes first?' } } as const;

const check = (...choices: Choice[]): Block => ({ ...ASKED, form: 'single', choices });

const UNIT: UnitContent = {
  title: { en: 'Reading the situation' },
  objectives: {},
  minutes: 90,
  lesson: [{ id: 'opening', kind: 'text', text: { en: PARAGRAPH } }, check(choice('one', true), choice('other', false))],
  plan: [{ id: 'circle', method: 'discussion', minutes: 90, grouping: 'everyone', title: {}, instructions: {}, materials: {}, debrief: {}, notes: {} }],
};

const problemsOf = (block: Block) => publicationProblems([{ ...UNIT, lesson: [block] }], 'en').map(({ code }) => code);

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

  it('is a worksheet without fields', () => {
    const worksheet: Block = { id: 'sheet', kind: 'worksheet', title: { en: 'My plan' }, introduction: {}, fields: [] };
    expect(problemsOf(worksheet)).toEqual(['worksheet.no-fields']);
    expect(problemsOf({ ...worksheet, fields: [{ id: 'who', label: { en: 'Who' }, hint: {}, columns: {} }] })).toEqual([]);
  });
});

describe('A check question keeps a module from being published', () => {
  it('without words, with one choice, or without exactly one right choice', () => {
    expect(problemsOf({ ...check(choice('one', true), choice('other', false)), question: {} } as Block)).toEqual(['check.no-question']);
    expect(problemsOf(check(choice('one', true)))).toEqual(['check.choices']);
    expect(problemsOf(check(choice('one', false), choice('other', false)))).toEqual(['check.right']);
    expect(problemsOf(check(choice('one', true), choice('other', true)))).toEqual(['check.right']);
  });

  it('for several choices, without any right one', () => {
    expect(problemsOf({ ...ASKED, form: 'multiple', choices: [choice('one', true), choice('other', true)] })).toEqual([]);
    expect(problemsOf({ ...ASKED, form: 'multiple', choices: [choice('one', false), choice('other', false)] })).toEqual(['check.right']);
  });

  it('with one thing to order or one pair to match', () => {
    expect(problemsOf({ ...ASKED, form: 'order', items: [{ id: 'one', text: {} }], explanation: {} })).toEqual(['check.choices']);
    expect(problemsOf({ ...ASKED, form: 'match', pairs: [{ id: 'one', left: {}, right: {} }], explanation: {} })).toEqual(['check.choices']);
  });

  it('only for these reasons', () => {
    fc.assert(fc.property(anyCheck(), (asked) => expect(problemsOf({ ...asked, question: { en: 'What comes first?' } })).toEqual([])));
  });
});

describe('A medium keeps a module from being published', () => {
  const picture: MediumBlock = { id: 'map', kind: 'picture', material: { en: 'some-map' }, title: {}, alternative: { en: 'Two rivers' } };

  it('without a material', () => {
    expect(problemsOf(picture)).toEqual([]);
    for (const kind of ['picture', 'audio', 'video', 'download'] as const) expect(problemsOf({ ...picture, kind, material: { en: '' } })).toEqual(['medium.no-material']);
  });

  it('when it is a picture that nobody describes in the base language', () => {
    expect(problemsOf({ ...picture, alternative: { en: ' ', ky: 'Эки дарыя' } })).toEqual(['picture.no-alternative']);
  });

  it('when it is a picture that is in another language alone and is not described in that one', () => {
    expect(problemsOf({ ...picture, material: { ky: 'some-map' } })).toEqual(['picture.no-alternative']);
    expect(problemsOf({ ...picture, title: { ky: 'Карта' } })).toEqual(['picture.no-alternative']);
    expect(problemsOf({ ...picture, material: { ky: 'some-map' }, alternative: { ky: 'Эки дарыя' } })).toEqual([]);
  });

  it('but not for want of a transcript', () => {
    for (const kind of ['audio', 'video', 'download'] as const) expect(problemsOf({ ...picture, kind, alternative: {} })).toEqual([]);
  });
});
