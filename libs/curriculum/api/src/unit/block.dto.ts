import { BLOCK_KINDS, type BlockKind, CHECK_FORMS, type CheckForm, GROUPINGS, type Grouping, METHODS, type Method } from '@kurak/curriculum-model';
import { IsLocalText, MayBeLeftOut } from '@kurak/shared-api';
import type { FieldProblem } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsLocalId, IsLocalList, IsLocalRichText, LocalListDto, LocalRichTextDto, LocalTextDto } from '../text.dto';

export const PART_ID = /^[a-z0-9-]{1,60}$/;

export class ChoiceDto {
  /** Unique within the question; never changes. */
  @Matches(PART_ID) id!: string;
  @IsLocalText(300, { mayBeEmpty: true }) text!: LocalTextDto;
  @IsBoolean() isRight!: boolean;
  /** Shown once it has been chosen. */
  @IsLocalText(600, { mayBeEmpty: true }) explanation!: LocalTextDto;
}

export class OrderItemDto {
  @Matches(PART_ID) id!: string;
  @IsLocalText(300, { mayBeEmpty: true }) text!: LocalTextDto;
}

export class MatchPairDto {
  @Matches(PART_ID) id!: string;
  @IsLocalText(300, { mayBeEmpty: true }) left!: LocalTextDto;
  @IsLocalText(300, { mayBeEmpty: true }) right!: LocalTextDto;
}

export class WorksheetFieldDto {
  @Matches(PART_ID) id!: string;
  @IsLocalText(200, { mayBeEmpty: true }) label!: LocalTextDto;
  @IsLocalText(400, { mayBeEmpty: true }) hint!: LocalTextDto;
  /** Of a table; empty for a text. */
  @IsLocalList(6, 80) columns!: LocalListDto;
}

/**
 * A step of a lesson. `text`, `safety` and `reflection` have a text; `check` a form, a question and what is chosen from;
 * `picture`, `audio`, `video` and `download` a material, a title and an alternative; `worksheet` a title and fields.
 */
export class BlockDto {
  /** Unique within the unit; never changes: progress hangs on it. */
  @Matches(PART_ID) id!: string;
  @IsIn(BLOCK_KINDS) kind!: BlockKind;
  @MayBeLeftOut() @IsLocalRichText() text?: LocalRichTextDto;
  /** How a check question is answered. */
  @MayBeLeftOut() @IsIn(CHECK_FORMS) form?: CheckForm;
  @MayBeLeftOut() @IsLocalText(600, { mayBeEmpty: true }) question?: LocalTextDto;
  /** Of the forms `single` and `multiple`. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(8) @ValidateNested() @Type(() => ChoiceDto) choices?: ChoiceDto[];
  /** Of the form `order`, in the right order. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(8) @ValidateNested() @Type(() => OrderItemDto) items?: OrderItemDto[];
  /** Of the form `match`. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(8) @ValidateNested() @Type(() => MatchPairDto) pairs?: MatchPairDto[];
  /** Of the forms `order` and `match`: shown once it has been answered. */
  @MayBeLeftOut() @IsLocalText(600, { mayBeEmpty: true }) explanation?: LocalTextDto;
  /** Id of the material, a language each where it has words in it. */
  @MayBeLeftOut() @IsLocalId() material?: LocalTextDto;
  @MayBeLeftOut() @IsLocalText(200, { mayBeEmpty: true }) title?: LocalTextDto;
  /** A picture's alternative text, a recording's transcript. */
  @MayBeLeftOut() @IsLocalText(8_000, { mayBeEmpty: true }) alternative?: LocalTextDto;
  @MayBeLeftOut() @IsLocalText(600, { mayBeEmpty: true }) introduction?: LocalTextDto;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(20) @ValidateNested() @Type(() => WorksheetFieldDto) fields?: WorksheetFieldDto[];
}

/** A step of a session plan. */
export class ActivityDto {
  @Matches(PART_ID) id!: string;
  @IsIn(METHODS) method!: Method;
  @IsInt() @Min(1) @Max(480) minutes!: number;
  @IsIn(GROUPINGS) grouping!: Grouping;
  @IsLocalText(160, { mayBeEmpty: true }) title!: LocalTextDto;
  @IsLocalRichText() instructions!: LocalRichTextDto;
  @IsLocalList(30, 200) materials!: LocalListDto;
  @IsLocalRichText() debrief!: LocalRichTextDto;
  /** For the facilitator alone. */
  @IsLocalRichText() notes!: LocalRichTextDto;
}

type Field = Exclude<keyof BlockDto, 'id' | 'kind'>;

const OF_MEDIUM: readonly Field[] = ['material', 'title', 'alternative'];
const OF_KIND: Readonly<Record<BlockKind, readonly Field[]>> = {
  text: ['text'],
  safety: ['text'],
  reflection: ['text'],
  check: ['form', 'question'],
  picture: OF_MEDIUM,
  audio: OF_MEDIUM,
  video: OF_MEDIUM,
  download: OF_MEDIUM,
  worksheet: ['title', 'introduction', 'fields'],
};
const OF_FORM: Readonly<Record<CheckForm, readonly Field[]>> = {
  single: ['choices'],
  multiple: ['choices'],
  order: ['items', 'explanation'],
  match: ['pairs', 'explanation'],
};
const FIELDS: readonly Field[] = [
  ...['text', 'form', 'question', 'choices', 'items', 'pairs', 'explanation', 'material', 'title', 'alternative', 'introduction', 'fields'] as const,
];

/** Fields that a block of its kind needs and does not have, or has and does not need; ids that stand twice. */
export function blockProblems(block: BlockDto, path: string): FieldProblem[] {
  const wanted = [...OF_KIND[block.kind], ...(block.kind === 'check' && block.form ? OF_FORM[block.form] : [])];
  return [
    ...wanted.filter((field) => block[field] === undefined).map((field) => ({ path: `${path}.${field}`, code: 'required' })),
    ...FIELDS.filter((field) => block[field] !== undefined && !wanted.includes(field)).map((field) => ({ path: `${path}.${field}`, code: 'unknown-field' })),
    ...(['choices', 'items', 'pairs', 'fields'] as const).flatMap((field) => twice(block[field] ?? [], `${path}.${field}`)),
  ];
}

/** Parts whose id another one before them has. */
export function twice(parts: readonly { readonly id: string }[], path: string): FieldProblem[] {
  return parts.flatMap(({ id }, index) => (parts.findIndex((part) => part.id === id) < index ? [{ path: `${path}[${index}].id`, code: 'twice' }] : []));
}
