import { AncestorDto, RichTextDto } from '@kurak/curriculum-api';
import type { BlockKind, CheckForm } from '@kurak/curriculum-model';
import { IsId, IsInstant } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, Matches } from 'class-validator';

export class LessonQuery {
  /** The language to read in. */
  @IsIn(LANGUAGES) language!: Language;
}

export class LessonChoiceReply {
  id!: string;
  text!: string;
  /** Questions are marked on the phone, so that they work without a network. */
  isRight!: boolean;
  explanation!: string;
}

export class LessonItemReply {
  id!: string;
  text!: string;
}

export class LessonPairReply {
  id!: string;
  left!: string;
  right!: string;
}

export class LessonFieldReply {
  id!: string;
  label!: string;
  hint!: string;
  /** Of a table; empty for a text. */
  columns!: string[];
}

/**
 * A step of a lesson: `text`, `safety` and `reflection` have a text; `check` a form, a question and what is chosen from;
 * `picture`, `audio`, `video` and `download` a material, a title and an alternative; `worksheet` a title and fields.
 */
export class LessonBlockReply {
  id!: string;
  kind!: BlockKind;
  /** The language of its words where it is not the one asked for. */
  language?: Language;
  text?: RichTextDto;
  form?: CheckForm;
  question?: string;
  choices?: LessonChoiceReply[];
  /** Of the form `order`, in the right order. */
  items?: LessonItemReply[];
  pairs?: LessonPairReply[];
  explanation?: string;
  /** Id of the material. */
  material?: string;
  title?: string;
  /** A picture's alternative text, a recording's transcript. */
  alternative?: string;
  introduction?: string;
  fields?: LessonFieldReply[];
}

export class AnswerReply {
  id!: string;
  blockId!: string;
  /** Ids of what was chosen; of an order, of the items as they were put; of pairs, for each in turn the one whose right side was put to it. */
  chosen!: string[];
  isRight!: boolean;
  madeAt!: string;
}

/** Whose work a lesson is. */
export class LessonCredit {
  /** Empty for the starter library. */
  organisation!: string;
  /** Number of the module's version. */
  number!: number;
  /** The modules that it was adapted from, from the first one on. */
  lineage!: AncestorDto[];
}

export class LessonReply {
  trainingId!: string;
  unitId!: string;
  /** Title of the module it belongs to, in the language asked for where there is one. */
  moduleTitle!: string;
  title!: string;
  /** What she can do afterwards. */
  objectives!: string[];
  /** Planned length of the session in the room, in minutes. */
  minutes!: number;
  blocks!: LessonBlockReply[];
  /** Languages that its texts are in; more than the one asked for where a translation is missing. */
  languages!: Language[];
  /** Whether a native speaker has read the text in the language asked for. */
  translation!: 'draft' | 'reviewed' | null;
  credit!: LessonCredit;
  /** When she read it to its end; null while she has not. */
  finishedAt!: string | null;
  answers!: AnswerReply[];
}

export class AnswerRequest {
  @IsId() id!: string;
  /** The check question. */
  @Matches(/^[a-z0-9-]{1,60}$/) blockId!: string;
  /** Ids of what was chosen, as in the reply. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(8) @Matches(/^[a-z0-9-]{1,60}$/, { each: true }) chosen!: string[];
  /** When it was answered, on her device, UTC. */
  @IsInstant() madeAt!: string;
}

export class ReadingRequest {
  @IsId() id!: string;
  /** When she came to the end, on her device, UTC. */
  @IsInstant() finishedAt!: string;
}

export class ReadingReply {
  id!: string;
  finishedAt!: string;
}
