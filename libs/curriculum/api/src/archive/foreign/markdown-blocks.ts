import { type Activity, CHECK_FORMS, GROUPINGS, METHODS } from '@kurak/curriculum-model';
import type { LocalText, RichText } from '@kurak/shared-model';
import { parse } from 'yaml';
import { PART_ID } from '../../unit/block.dto';
import { SIZES } from '../kurak/module-shape';
import { ImportProblem } from '../unpack/import-problem';
import { type Draft, plain } from './draft';
import { richTextOf } from './page';

/** A `:::kind name` block of a Markdown file. */
export interface MarkdownBlock {
  readonly kind: string;
  readonly id: string;
  readonly body: string;
  /** In the file, from 1. */
  readonly line: number;
}

const USUAL_MINUTES = 15;

/** Adds a block in the shape of the starter library's files; words of a kind that is not known are kept as text. */
export function addMarkdownBlock(draft: Draft, block: MarkdownBlock, place: string): void {
  const { kind, body, line } = block;
  const id = PART_ID.test(block.id) ? block.id : undefined;
  switch (kind) {
    case 'safety':
    case 'reflection':
      draft.addText(rich(body, line), kind, id);
      return;
    case 'check':
      addCheck(draft, new Fields(body, line), place, id);
      return;
    case 'worksheet':
      addWorksheet(draft, new Fields(body, line), place, id);
      return;
    case 'activity':
      draft.addActivity(activityOf(draft, new Fields(body, line), place, id ?? 'activity'));
      return;
    case 'picture':
    case 'audio':
    case 'video':
    case 'download':
      draft.note(kind === 'picture' ? 'picture-missing' : 'file', place, new Fields(body, line).text('file'));
      return;
    default:
      draft.addText(rich(body, line), 'text', id);
  }
}

function addCheck(draft: Draft, fields: Fields, place: string, id: string | undefined): void {
  const form = CHECK_FORMS.find((known) => known === (fields.text('kind') || 'single'));
  const [text, explanation] = [fields.text('question'), fields.text('explanation')];
  if (form === 'order') draft.addQuestion({ form, text, items: fields.texts('items'), explanation }, place, id);
  else if (form === 'match') draft.addQuestion({ form, text, pairs: fields.records('pairs').map((pair) => ({ left: pair.text('left'), right: pair.text('right') })), explanation }, place, id);
  else if (form === undefined) draft.note('not-supported', place, text);
  else {
    const choices = fields.records('choices').map((choice) => ({ text: choice.text('text'), isRight: choice.text('correct') === 'true', explanation: choice.text('explanation') }));
    draft.addQuestion({ form, text, choices }, place, id);
  }
}

function addWorksheet(draft: Draft, fields: Fields, place: string, id: string | undefined): void {
  const local = (text: string, longest: number): LocalText => draft.local(text, longest, place);
  const list = fields.records('fields').map((field, index) => {
    const columns = field.texts('columns').map(plain);
    if (columns.length > 6 || columns.some((column) => column.length > 80)) draft.note('shortened', place, columns.join(', '));
    const short = columns.slice(0, 6).map((column) => column.slice(0, 80).toWellFormed());
    const own = PART_ID.test(field.text('id')) ? field.text('id') : `field-${index + 1}`;
    return { id: own, label: local(field.text('label'), 200), hint: local(field.text('hint'), 400), columns: short.length > 0 ? { [draft.language]: short } : {} };
  });
  const kept = list.filter((field, index) => index < 20 && list.findIndex((other) => other.id === field.id) === index);
  if (kept.length < list.length) draft.note('shortened', place, fields.text('title'));
  draft.addBlock({ kind: 'worksheet', title: local(fields.text('title'), 200), introduction: local(fields.text('introduction'), 600), fields: kept, ...(id !== undefined && { id }) });
}

function activityOf(draft: Draft, fields: Fields, place: string, id: string): Activity {
  const richly = (field: string) => {
    const text = fields.text(field);
    return text.trim() === '' ? {} : { [draft.language]: rich(text, fields.line) };
  };
  const materials = fields.texts('materials').map((thing) => [...plain(thing)].slice(0, 200).join(''));
  if (materials.length > 30) draft.note('shortened', place, fields.text('materials'));
  const minutes = Math.round(Number(fields.text('minutes') || USUAL_MINUTES));
  return {
    id,
    method: METHODS.find((known) => known === fields.text('method')) ?? 'discussion',
    minutes: minutes >= 1 && minutes <= SIZES.longestUnit ? minutes : USUAL_MINUTES,
    grouping: GROUPINGS.find((known) => known === fields.text('grouping')) ?? 'everyone',
    title: draft.local(fields.text('title'), 160, place),
    instructions: richly('instructions'),
    materials: materials.length > 0 ? { [draft.language]: materials.slice(0, 30) } : {},
    debrief: richly('debrief'),
    notes: richly('notes'),
  };
}

/** @throws ImportProblem `too-deep` */
export function rich(markdown: string, line: number): RichText {
  const text = richTextOf(markdown);
  if (text === undefined) throw new ImportProblem('too-deep', `:${line}`);
  return text;
}

/** Fields of YAML, of whatever kind they are. */
export class Fields {
  private readonly fields: Readonly<Record<string, unknown>>;

  /** @throws ImportProblem `markdown` with the line for what is no YAML, or no fields */
  constructor(
    source: string | object,
    readonly line: number,
  ) {
    this.fields = (typeof source === 'string' ? parsed(source, line) : source) as Readonly<Record<string, unknown>>;
  }

  has(field: string): boolean {
    return Object.hasOwn(this.fields, field);
  }

  /** Empty for what is not there, or no text. */
  text(field: string): string {
    return textOf(this.value(field));
  }

  texts(field: string): string[] {
    const value = this.value(field);
    return Array.isArray(value) ? value.map(textOf) : [];
  }

  records(field: string): Fields[] {
    const value = this.value(field);
    return Array.isArray(value) ? value.filter((item): item is object => typeof item === 'object' && item !== null).map((item) => new Fields(item, this.line)) : [];
  }

  private value(field: string): unknown {
    return this.has(field) ? this.fields[field] : undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Keys that stand twice are let pass, and mistakes come without the lines around them: with both, reading takes for ever where there are very many. */
const QUICKLY = { logLevel: 'error', uniqueKeys: false, prettyErrors: false } as const;

function parsed(source: string, line: number): object {
  let value: unknown;
  try {
    value = parse(source, QUICKLY);
  } catch (error) {
    const [at = 0] = (error as { pos?: [number, number] }).pos ?? [];
    throw new ImportProblem('markdown', `:${line + source.slice(0, at).split('\n').length}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ImportProblem('markdown', `:${line}`);
  return value;
}
