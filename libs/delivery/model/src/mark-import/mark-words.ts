import type { MarkStatus } from '../attendance';

/** A mark as a cell of a table says it. */
export interface WrittenMark {
  readonly status: MarkStatus;
  readonly minutesLate: number | null;
}

// The words of three languages, what teachers' registers write, and what our own exports say.
const WORDS: readonly (readonly [MarkStatus, RegExp])[] = [
  ['late', /^(l|late|оп|опозд\S*|кеч|кечик\S*)$/],
  ['excused', /^(e|ex|exc|excused|ув|уваж\S*|уважительная причина|по уважительной причине|жүй|жүйөлүү себеп|себептүү|б|болен|больна)$/],
  ['absent', /^(a|abs|absent|no|n|0|-|–|—|false|н|нет|не был\S*|отсутств\S*|жок|келген жок|катышкан жок|келбеди)$/],
  ['present', /^(p|pres|present|yes|y|1|\+|\++|✓|✔|v|true|да|есть|был|была|присутств\S*|бар|ооба|келди|катышты)$/],
];

/** What a cell says; null for an empty one, undefined for words that are no mark. */
export function writtenMark(cell: string): WrittenMark | null | undefined {
  const text = cell.trim().toLowerCase();
  if (text === '') return null;
  const [, words = text, number] = /^(\D+?)\.?\s*(?:на\s+)?(\d{1,3})\s*(?:min\.?|minutes?|мин\.?|минут[аы]?|мүн\.?|мүнөт)?$/.exec(text) ?? [];
  const status = WORDS.find(([, pattern]) => pattern.test(words.replace(/\.$/, '').trim()))?.[0];
  if (status === undefined) return undefined;
  if (number !== undefined && status !== 'late') return undefined;
  return { status, minutesLate: status === 'late' && number !== undefined ? Number(number) : null };
}
