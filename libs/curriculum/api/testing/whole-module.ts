import type { Activity, Block, Check, LocalRichText, Papers } from '@kurak/curriculum-model';
import type { LocalText, RichText } from '@kurak/shared-model';
import type { WholeModule } from '../src/module/whole-modules';

export const FIRST_UNIT = '01936c7e-0000-7000-8000-00000000a001';
export const SECOND_UNIT = '01936c7e-0000-7000-8000-00000000a002';
/** A drawing with the word “Насос” in it. */
export const DRAWING = '01936c7e-0000-7000-8000-00000000b001';
/** A material whose file is nowhere. */
export const LOST = '01936c7e-0000-7000-8000-00000000b002';

/** The same in three languages, each with its own letters. */
function said(text: string): Required<LocalText> {
  return { en: text, ru: `${text}: ёлка`, ky: `${text}: ҢӨҮңөү` };
}

function rich(text: string): LocalRichText {
  const paragraph = (line: string): RichText => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text: line }] }] });
  const { en, ru, ky } = said(text);
  return { en: paragraph(en), ru: paragraph(ru), ky: paragraph(ky) };
}

function listed(...texts: string[]) {
  return { en: texts, ru: texts.map((text) => said(text).ru), ky: texts.map((text) => said(text).ky) };
}

function activity(id: string, minutes: number, materials: string[]): Activity {
  const texts = { title: said(`Activity ${id}`), instructions: rich(`Instructions of ${id}`), debrief: rich(`Debrief of ${id}`), notes: rich(`Secret note of ${id}`) };
  return { id, method: 'role-play', minutes, grouping: 'pairs', ...texts, materials: listed(...materials) };
}

/** A question in each form; its explanations have the word “because”. */
export function checks(name: string): Check[] {
  const asked = (form: string) => ({ id: `${name}-${form}`, kind: 'check' as const, question: said(`Question ${name} ${form}`) });
  const choice = (id: string, isRight: boolean) => ({ id, isRight, text: said(`${name} choice ${id}`), explanation: said(`${isRight ? 'Right' : 'Wrong'} because ${name} ${id}`) });
  return [
    { ...asked('single'), form: 'single', choices: [choice('one', false), choice('two', true), choice('three', false)] },
    { ...asked('multiple'), form: 'multiple', choices: [choice('four', true), choice('five', false), choice('six', true)] },
    { ...asked('order'), form: 'order', items: ['first', 'second', 'third'].map((id) => ({ id, text: said(`${name} ${id} step`) })), explanation: said(`In order because ${name}`) },
    { ...asked('match'), form: 'match', pairs: ['sun', 'moon', 'rain'].map((id) => ({ id, left: said(`${name} left ${id}`), right: said(`${name} right ${id}`) })), explanation: said(`Joined because ${name}`) },
  ];
}

function lesson(): Block[] {
  const medium = (kind: 'picture' | 'audio' | 'video' | 'download', material: string): Block => ({ id: `${kind}-${material.slice(-4)}`, kind, material: { en: material }, title: said(`Title of ${kind}`), alternative: said(`Words for ${kind} ${material.slice(-4)}`) });
  const field = (id: string, columns: string[]) => ({ id, label: said(`Field ${id}`), hint: said(`Hint of ${id}`), columns: columns.length === 0 ? {} : listed(...columns) });
  return [
    { id: 'opening', kind: 'text', text: rich('Words to read') },
    ...checks('lesson'),
    { id: 'safe', kind: 'safety', text: rich('Words of safety') },
    { id: 'think', kind: 'reflection', text: rich('Words to think about') },
    medium('picture', DRAWING),
    medium('picture', LOST),
    medium('audio', LOST),
    medium('download', LOST),
    { id: 'sheet', kind: 'worksheet', title: said('A plan of ours'), introduction: said('Fill it in'), fields: [field('goal', []), field('calendar', ['When', 'Who'])] },
    { id: 'english', kind: 'text', text: { en: rich('Words in English alone').en } },
  ];
}

function papers(): Papers {
  const scale = { id: 'useful', kind: 'scale' as const, question: said('How useful?'), low: said('not at all'), high: said('very') };
  const choice = { id: 'used', kind: 'choice' as const, several: true, question: said('What will you use?'), choices: [{ id: 'map', text: said('The map') }] };
  const text = { id: 'step', kind: 'text' as const, question: said('Your first step?') };
  return {
    test: { title: said('Title of the test'), introduction: said('No marks are given'), questions: checks('test').map((check) => ({ unitId: FIRST_UNIT, check })) },
    evaluation: { title: said('Title of the evaluation'), introduction: {}, questions: [scale, choice] },
    followUp: { title: said('Title of the follow-up'), introduction: {}, questions: [text] },
  };
}

/** A module with everything that a module can have: two units, all kinds of blocks, papers, an ancestor. */
export function wholeModule(changes: Partial<WholeModule> = {}): WholeModule {
  const plan = [activity('circle', 15, ['chalk', 'a rope']), activity('scenes', 75, ['Chalk', 'scene cards'])];
  const unit = { title: said('The first unit'), objectives: listed('Name three strengths'), minutes: 90, lesson: lesson(), plan };
  const second = { ...unit, title: said('The second unit'), minutes: 60, lesson: [], plan: [activity('walk', 60, ['good shoes'])] };
  return {
    id: '01936c7e-0000-7000-8000-00000000c001',
    organisation: 'Ак Кайың',
    number: 3,
    publishedAt: '2026-06-14T10:00:00.000Z',
    versionId: '01936c7e-0000-7000-8000-00000000c002',
    title: said('A whole module'),
    summary: said('In short'),
    audience: said('For everybody'),
    baseLanguage: 'en',
    sources: ['CEDAW, 1979'],
    papers: papers(),
    lineage: [{ moduleId: '01936c7e-0000-7000-8000-00000000c003', title: said('The origin'), organisation: 'Көк Жал', number: 2, publishedAt: '2025-11-02T00:00:00.000Z' }],
    units: [
      { id: FIRST_UNIT, content: unit },
      { id: SECOND_UNIT, content: second },
    ],
    ...changes,
  };
}
