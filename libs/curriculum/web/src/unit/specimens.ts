import type { Activity, Block, UnitContent } from '@kurak/curriculum-model';
import type { RichText } from '@kurak/shared-model';
import type { UnitReply } from './unit-content';

/** Units as specs need them. */
export const words = (text: string): RichText => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text }] }] });

export const TEXT: Block = { id: 'opening', kind: 'text', text: { en: words('A plan says who does what.') } };

export const CHECK: Block = {
  id: 'question',
  kind: 'check',
  form: 'single',
  question: { en: 'Who answers for it?' },
  choices: [
    { id: 'a', text: { en: 'Nobody' }, isRight: true, explanation: { en: 'So it stays on paper.' } },
    { id: 'b', text: { en: 'Everybody' }, isRight: false, explanation: { en: 'That is nobody.' } },
  ],
};

export const ORDER: Block = {
  id: 'order',
  kind: 'check',
  form: 'order',
  question: { en: 'In which order?' },
  items: [
    { id: 'goal', text: { en: 'Goal' } },
    { id: 'who', text: { en: 'Who' } },
    { id: 'when', text: { en: 'When' } },
  ],
  explanation: { en: 'From why to how.' },
};

export const MATCH: Block = {
  id: 'match',
  kind: 'check',
  form: 'match',
  question: { en: 'What belongs together?' },
  pairs: [
    { id: 'one', left: { en: 'Protection' }, right: { en: 'Shelters' } },
    { id: 'two', left: { en: 'Participation' }, right: { en: 'Talks' } },
  ],
  explanation: {},
};

export const PICTURE: Block = { id: 'picture', kind: 'picture', material: { en: 'm1' }, title: { en: 'Four pillars' }, alternative: {} };

export const WORKSHEET: Block = {
  id: 'sheet',
  kind: 'worksheet',
  title: { en: 'My plan' },
  introduction: {},
  fields: [
    { id: 'goal', label: { en: 'Main goal' }, hint: {}, columns: {} },
    { id: 'steps', label: { en: 'Steps' }, hint: {}, columns: { en: ['What', 'Who'] } },
  ],
};

export function activity(id: string, minutes: number, more: Partial<Activity> = {}): Activity {
  return { id, method: 'discussion', minutes, grouping: 'pairs', title: { en: id }, instructions: { en: words('Sit in a circle.') }, materials: {}, debrief: {}, notes: {}, ...more };
}

export function unitReply(content: Partial<UnitContent>, more: Partial<UnitReply> = {}): UnitReply {
  return {
    id: 'u',
    moduleId: 'm',
    moduleTitle: { en: 'Module' },
    baseLanguage: 'en',
    own: true,
    title: { en: 'Reading a plan' },
    objectives: {},
    minutes: 90,
    lesson: [],
    plan: [],
    translations: [],
    materials: [{ id: 'm1', kind: 'picture', name: 'pillars.svg', mediaType: 'image/svg+xml', bytes: 2567, width: 360, height: 330 }],
    version: 1,
    ...(content as object),
    ...more,
  };
}
