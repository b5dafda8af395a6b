import type { Activity, Block, BlockKind, Check, Method } from '@kurak/curriculum-model';
import { newId } from '@kurak/shared-web';

export const MOST_BLOCKS = 100;
export const MOST_ACTIVITIES = 60;

const USUAL_MINUTES = 15;

/** A block in which nothing is written yet. */
export function newBlock(kind: BlockKind): Block {
  const id = newId();
  switch (kind) {
    case 'text':
    case 'safety':
    case 'reflection':
      return { id, kind, text: {} };
    case 'check':
      return newCheck();
    case 'worksheet':
      return { id, kind, title: {}, introduction: {}, fields: [{ id: newId(), label: {}, hint: {}, columns: {} }] };
    default:
      return { id, kind, material: {}, title: {}, alternative: {} };
  }
}

/** A check question with two choices, the first of them right. */
export function newCheck(): Check {
  const choice = (isRight: boolean) => ({ id: newId(), text: {}, isRight, explanation: {} });
  return { id: newId(), kind: 'check', form: 'single', question: {}, choices: [choice(true), choice(false)] };
}

export function newActivity(method: Method): Activity {
  return { id: newId(), method, minutes: USUAL_MINUTES, grouping: 'everyone', title: {}, instructions: {}, materials: {}, debrief: {}, notes: {} };
}

/** The same again, under ids of its own: progress hangs on ids. */
export function copyOf<Part extends Block | Activity>(part: Part): Part {
  const lists = ['choices', 'items', 'pairs', 'fields'] as const;
  const renewed = lists.flatMap((name) => {
    const list = (part as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(list) ? [[name, list.map((item: object) => ({ ...item, id: newId() }))] as const] : [];
  });
  return { ...part, ...Object.fromEntries(renewed), id: newId() };
}
