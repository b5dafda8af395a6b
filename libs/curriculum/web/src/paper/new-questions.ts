import type { FormQuestion, TestQuestion } from '@kurak/curriculum-model';
import { newId } from '@kurak/shared-web';

export const FORM_KINDS = ['scale', 'choice', 'text'] as const satisfies readonly FormQuestion['kind'][];

/** A question of a test in which nothing is written yet: one of two choices is right. */
export function emptyTestQuestion(): TestQuestion {
  const choice = (isRight: boolean) => ({ id: newId(), text: {}, isRight, explanation: {} });
  return { unitId: null, check: { id: newId(), kind: 'check', form: 'single', question: {}, choices: [choice(true), choice(false)] } };
}

/** A question of a form in which nothing is written yet. */
export function emptyFormQuestion(kind: FormQuestion['kind']): FormQuestion {
  const asked = { id: newId(), question: {} };
  if (kind === 'scale') return { ...asked, kind, low: {}, high: {} };
  if (kind === 'choice') return { ...asked, kind, several: false, choices: [{ id: newId(), text: {} }, { id: newId(), text: {} }] };
  return { ...asked, kind };
}

/** The same question under ids of its own. */
export function copyOf(question: TestQuestion | FormQuestion): TestQuestion | FormQuestion {
  const renamed = <Item extends object>(item: Item): Item => ({ ...item, id: newId() });
  if (!('check' in question)) return question.kind === 'choice' ? { ...renamed(question), choices: question.choices.map(renamed) } : renamed(question);
  const { check } = question;
  if (check.form === 'order') return { ...question, check: { ...renamed(check), items: check.items.map(renamed) } };
  if (check.form === 'match') return { ...question, check: { ...renamed(check), pairs: check.pairs.map(renamed) } };
  return { ...question, check: { ...renamed(check), choices: check.choices.map(renamed) } };
}
