import type { Check, CheckForm, Choice, MatchPair, OrderItem } from '@kurak/curriculum-model';
import type { LocalText } from '@kurak/shared-model';

/** One line of a question, whatever its form: what stands left or alone, what stands right, and what is said about it. */
interface Row {
  readonly id: string;
  readonly text: LocalText;
  readonly right: LocalText;
  readonly isRight: boolean;
  readonly explanation: LocalText;
}

/**
 * The same question in another form, with whatever has a place there: its lines, their words, what is said after the answer.
 * Of several right answers one that is to be chosen alone keeps the first.
 * @param before the question when it last offered the same things; what the form between could not hold comes back from it
 */
export function inForm(check: Check, form: CheckForm, before?: Check): Check {
  if (check.form === form) return check;
  const { id, kind, question } = check;
  const rows = withFormer(rowsOf(check), before);
  switch (form) {
    case 'order':
      return { id, kind, form, question, items: rows.map((row): OrderItem => ({ id: row.id, text: row.text })), explanation: explanationOf(check, before) };
    case 'match':
      return { id, kind, form, question, pairs: rows.map((row): MatchPair => ({ id: row.id, left: row.text, right: row.right })), explanation: explanationOf(check, before) };
    default: {
      const first = rows.findIndex((row) => row.isRight);
      const isRight = (row: Row, at: number) => (form === 'single' ? at === first : row.isRight);
      return { id, kind, form, question, choices: rows.map((row, at): Choice => ({ id: row.id, text: row.text, isRight: isRight(row, at), explanation: row.explanation })) };
    }
  }
}

function rowsOf(check: Check): Row[] {
  if ('choices' in check) return check.choices.map((choice) => ({ ...choice, right: {} }));
  // What was said about the whole is said about the right answer: the first, until somebody says which it is.
  const said = (at: number) => ({ isRight: at === 0, explanation: at === 0 ? check.explanation : {} });
  if ('items' in check) return check.items.map((item, at) => ({ ...item, right: {}, ...said(at) }));
  return check.pairs.map(({ id, left, right }, at) => ({ id, text: left, right, ...said(at) }));
}

/** The lines with what they had besides their words when the question offered the same things. */
function withFormer(rows: readonly Row[], before: Check | undefined): Row[] {
  if (before === undefined || 'items' in before) return [...rows];
  const former = new Map(rowsOf(before).map((row) => [row.id, row]));
  if ('pairs' in before) return rows.map((row) => ({ ...row, right: former.get(row.id)?.right ?? row.right }));
  return rows.map((row) => ({ ...row, isRight: former.get(row.id)?.isRight ?? false, explanation: former.get(row.id)?.explanation ?? {} }));
}

function explanationOf(check: Check, before: Check | undefined): LocalText {
  if ('explanation' in check) return check.explanation;
  return before && 'explanation' in before ? before.explanation : (check.choices.find(({ isRight }) => isRight)?.explanation ?? {});
}
