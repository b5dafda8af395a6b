import type { Language } from '@kurak/shared-model';
import { gap, whole, withNext } from './keeping';
import { BESIDE_LABEL, INK, LABEL, LABEL_GAP, LABEL_STYLE, lined, MEASURE, QUIET } from './look';
import { below, besideLabel, blockLabel, rule, tickBox, tinted, tongues } from './parts';
import type { Cell, Content } from './pdf-definition';
import type { PrintWords } from './print-words';
import { legible, richTextContent, type TextSize } from './rich-text-content';
import type { SpokenActivity } from './spoken';

const STEPS: TextSize = { body: 10.5, lineHeight: 1.32, heading: 12, subheading: 11, between: 6, width: BESIDE_LABEL };
const NOTES: TextSize = { ...STEPS, body: 10, width: BESIDE_LABEL - 25 };

/** Minutes since the beginning of the session as hours and minutes: 75 is `1:15`. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

interface Timed {
  readonly activity: SpokenActivity;
  readonly from: number;
  readonly until: number;
}

function timed(plan: readonly SpokenActivity[]): Timed[] {
  let at = 0;
  return plan.map((activity) => {
    const from = at;
    at += activity.minutes;
    return { activity, from, until: at };
  });
}

/** When what is done, how, and in what grouping. */
export function timingsTable(plan: readonly SpokenActivity[], planned: number, words: PrintWords): Content[] {
  const rows = timed(plan);
  const total = rows.at(-1)?.until ?? 0;
  const heading = (text: string): Cell => ({ text, ...LABEL_STYLE });
  const body: Cell[][] = [
    [words.time, words.minutesHeading, words.activity, words.method, words.grouping].map(heading),
    ...rows.map(({ activity, from }): Cell[] => [
      { text: clock(from), bold: true, color: INK.indigo },
      { text: String(activity.minutes) },
      { text: legible(activity.title || words.untitledActivity), bold: true },
      { text: words.methods[activity.method] },
      { text: words.groupings[activity.grouping] },
    ]),
    [{ text: clock(total), bold: true, color: INK.indigo }, { text: String(total), bold: true }, { text: words.total, bold: true }, { text: '' }, { text: '' }],
  ];
  const table: Content = whole({ table: { widths: [36, 30, '*', 92, 98], body, headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true }, layout: lined(4.5), fontSize: 9.5, lineHeight: 1.22, margin: below(6) });
  return [table, ...(total === planned ? [] : [{ text: words.planned(planned), ...QUIET, margin: below(5) } as Content])];
}

/** The steps of a session one after another, with all that a facilitator needs to run them. */
export function planContent(plan: readonly SpokenActivity[], words: PrintWords, said?: Language): Content[] {
  const told = tongues(words, said);
  return timed(plan).flatMap(({ activity, from, until }) => [
    activityHead(activity, `${clock(from)}–${clock(until)}`, words),
    ...told(activity).map((line) => beside(line)),
    ...(activity.materials.length === 0 ? [] : besideLabel(words.materials, activity.materials.map((text) => withNext(thing(text))), 8)),
    ...besideLabel(words.instructions, richTextContent(activity.instructions, STEPS), 9),
    ...besideLabel(words.debrief, richTextContent(activity.debrief, STEPS), 10),
    ...notesBox(activity, words),
  ]);
}

function activityHead({ title, method, grouping, minutes }: SpokenActivity, time: string, words: PrintWords): Content {
  const left: Content = { stack: [{ text: time, fontSize: 11, bold: true, color: INK.indigo }, { text: words.minutes(minutes), ...QUIET }], width: LABEL };
  const how = `${words.methods[method]} · ${words.groupings[grouping]}`;
  const right: Content = { stack: [{ text: legible(title || words.untitledActivity), fontSize: 13, bold: true, lineHeight: 1.15 }, { text: how, ...QUIET, margin: below(2) }], width: '*' };
  const stack: Content[] = [{ canvas: [rule(MEASURE, 0.8, INK.rule)] }, { columns: [left, right], columnGap: LABEL_GAP, margin: below(9) }];
  return withNext({ stack, margin: below(20) });
}

function beside(content: Content): Content {
  return withNext({ columns: [{ ...gap(0), width: LABEL }, { ...content, width: '*' }], columnGap: LABEL_GAP });
}

function notesBox({ notes }: SpokenActivity, words: PrintWords): Content[] {
  const [first, ...others] = richTextContent(notes, NOTES);
  if (first === undefined) return [];
  const box = tinted([blockLabel(words.notes, INK.text), { ...first, margin: below(3) }, ...others], INK.tintWarn, INK.saffron, below(0), BESIDE_LABEL);
  return besideLabel('', [box], 11);
}

/** Something to bring, with a box to tick when it is packed. */
function thing(text: string, top = 2.5): Content {
  return whole({ columns: [{ ...tickBox('square', 8), width: 15, margin: below(3) }, { text: legible(text), width: '*' }], columnGap: 0, margin: below(top) });
}

/** What the activities of a session need, each thing once. */
export function thingsOf(plan: readonly SpokenActivity[]): string[] {
  const things = plan.flatMap(({ materials }) => materials.map((text) => text.trim()));
  const asSaid = things.map((text) => text.toLocaleLowerCase());
  return things.filter((_, index) => asSaid.indexOf(asSaid[index] ?? '') === index);
}

/** A list to pack by: a label a unit, what it needs in two columns beside it. */
export function packingList(lists: readonly { readonly label: string; readonly things: readonly string[] }[]): Content[] {
  return lists.filter(({ things }) => things.length > 0).flatMap(({ label, things }) => [
    withNext({ text: legible(label), bold: true, margin: below(14) }),
    ...pairs(things).map(([one, other]): Content => whole({ columns: [thing(one, 0), other === undefined ? gap(0) : thing(other, 0)], columnGap: 16, margin: below(4) })),
  ]);
}

function pairs(things: readonly string[]): (readonly [string, string | undefined])[] {
  return things.filter((_, index) => index % 2 === 0).map((one, index) => [one, things[index * 2 + 1]] as const);
}
