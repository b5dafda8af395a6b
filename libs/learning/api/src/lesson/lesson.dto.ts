import { RichTextDto } from '@kurak/curriculum-api';
import { IsId, IsInstant } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { IsIn, Matches } from 'class-validator';

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

/** A step of a lesson: `text`, `safety` and `reflection` have a text, `check` a question and choices. */
export class LessonBlockReply {
  id!: string;
  kind!: 'text' | 'safety' | 'reflection' | 'check';
  text?: RichTextDto;
  question?: string;
  choices?: LessonChoiceReply[];
}

export class AnswerReply {
  id!: string;
  blockId!: string;
  choiceId!: string;
  isRight!: boolean;
  madeAt!: string;
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
  /** When she read it to its end; null while she has not. */
  finishedAt!: string | null;
  answers!: AnswerReply[];
}

export class AnswerRequest {
  @IsId() id!: string;
  /** The check question. */
  @Matches(/^[a-z0-9-]{1,60}$/) blockId!: string;
  @Matches(/^[a-z0-9-]{1,60}$/) choiceId!: string;
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
