import { LocalTextDto } from '@kurak/curriculum-api';
import {
  AGE_BANDS,
  type AgeBand,
  type Askable,
  DISABILITY_ANSWERS,
  type DisabilityAnswer,
  type EnrolmentStatus,
  LONGEST_ANSWER,
  MOST_QUESTIONS,
  SEXES,
  type Sex,
  type TrainingMode,
} from '@kurak/delivery-model';
import { IsId, IsOptionalText, IsPlainText, MayBeLeftOut } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ApplicationQuestionDto } from './application-form.dto';

export class ApplicationCodeRequest {
  /** As it stands in the link; spaces, hyphens and case do not matter. */
  @IsPlainText(60) code!: string;
}

export class AnswerToQuestionDto {
  @IsId() questionId!: string;
  @IsPlainText(LONGEST_ANSWER) text!: string;
}

export class ApplyRequest extends ApplicationCodeRequest {
  @IsId() id!: string;
  /** As she wants to be called; may be a pseudonym. */
  @IsPlainText(80) displayName!: string;
  /** In which language she is written to. */
  @IsIn(LANGUAGES) language!: Language;
  @IsOptional() @IsIn(SEXES) sex?: Sex | null;
  @IsOptional() @IsIn(AGE_BANDS) ageBand?: AgeBand | null;
  @MayBeLeftOut() @IsOptionalText(80) district?: string;
  @IsOptional() @IsIn(DISABILITY_ANSWERS) disability?: DisabilityAnswer | null;
  @MayBeLeftOut() @IsOptionalText(60) phone?: string;
  @MayBeLeftOut() @IsOptionalText(120) email?: string;
  @MayBeLeftOut() @IsOptionalText(LONGEST_ANSWER) motivation?: string;
  @IsArray() @ArrayMaxSize(MOST_QUESTIONS) @ValidateNested({ each: true }) @Type(() => AnswerToQuestionDto) answers!: AnswerToQuestionDto[];
}

/** What a person sees before she applies. */
export class PublicApplicationFormReply {
  takesApplications!: boolean;
  closesOn!: string | null;
  /** Name of the organisation that asks. */
  organisation!: string;
  title!: LocalTextDto;
  startsOn!: string;
  endsOn!: string;
  place!: string;
  mode!: TrainingMode;
  languages!: Language[];
  intro!: LocalTextDto;
  contact!: string;
  asks!: Askable[];
  questions!: ApplicationQuestionDto[];
  keptDays!: number;
}

export class AppliedReply {
  id!: string;
  /** With which she sees what becomes of it, and withdraws; nobody else gets it. */
  code!: string;
  /** Path of her private page, with the code in its fragment, which no server sees. */
  link!: string;
}

/** Her way in, once she is accepted. */
export class WayInReply {
  code!: string;
  link!: string;
}

/** What has become of an application, for who wrote it. */
export class MyApplicationReply {
  status!: EnrolmentStatus;
  displayName!: string;
  language!: Language;
  /** What those who selected wrote to her; may be empty. */
  note!: string;
  appliedOn!: string;
  organisation!: string;
  contact!: string;
  title!: LocalTextDto;
  startsOn!: string;
  endsOn!: string;
  place!: string;
  venue!: string;
  mode!: TrainingMode;
  isCancelled!: boolean;
  cancelReason!: string;
  /** Whether she has come in and can sign in. */
  joined!: boolean;
  /** Whether she can take her withdrawal back. */
  mayReturn!: boolean;
  wayIn!: WayInReply | null;
}
