import {
  type AgeBand,
  DECISIONS,
  type Decision,
  type DisabilityAnswer,
  ENROLMENT_STATUSES,
  type EnrolmentStatus,
  HIGHEST_SCORE,
  MOST_CRITERIA,
  SEXES,
  type Sex,
} from '@kurak/delivery-model';
import { IsId, IsOptionalText, MayBeLeftOut, PageQuery } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { KnownPersonReply } from '../roster/roster.dto';

export const APPLICATION_ORDERS = ['appliedAt', '-appliedAt', 'displayName', '-displayName', 'district', '-district', 'score', '-score'] as const;

export class ApplicationQuery extends PageQuery {
  @IsOptional() @IsIn(ENROLMENT_STATUSES) status?: EnrolmentStatus;
  @IsOptional() @IsIn(SEXES) sex?: Sex;
  @IsOptional() @IsIn(LANGUAGES) language?: Language;
  /** By what the list is ordered; `-` before it turns the order round. */
  @IsOptional() @IsIn(APPLICATION_ORDERS) sort?: (typeof APPLICATION_ORDERS)[number];
}

export class ApplicationRow {
  id!: string;
  displayName!: string;
  language!: Language;
  status!: EnrolmentStatus;
  sex!: Sex | null;
  ageBand!: AgeBand | null;
  district!: string | null;
  appliedAt!: string;
  /** Mean of the criteria's means, 1 to 5; null while nobody has scored. */
  score!: number | null;
  /** How many have scored it. */
  scoredBy!: number;
  /** By how many criteria the one who asks has scored it. */
  scoredByMe!: number;
  version!: number;
}

export class ApplicationPage {
  items!: ApplicationRow[];
  total!: number;
  page!: number;
  size!: number;
}

export class ScoreReply {
  criterionId!: string;
  /** Display name of who gave it. */
  by!: string;
  isMine!: boolean;
  score!: number;
}

export class ApplicationAnswerReply {
  questionId!: string;
  text!: string;
}

export class ApplicationReply extends ApplicationRow {
  disability!: DisabilityAnswer | null;
  motivation!: string;
  answers!: ApplicationAnswerReply[];
  scores!: ScoreReply[];
  /** What was written to her with the last decision. */
  note!: string;
  hasPhone!: boolean;
  hasEmail!: boolean;
}

export class ApplicationContactReply {
  phone!: string | null;
  email!: string | null;
}

export class ScoreDto {
  @IsId() criterionId!: string;
  /** Null takes one's score back. */
  @IsOptional() @IsInt() @Min(1) @Max(HIGHEST_SCORE) score!: number | null;
}

export class ScoreRequest {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_CRITERIA) @ValidateNested({ each: true }) @Type(() => ScoreDto) scores!: ScoreDto[];
}

export class DecidedApplicationDto {
  @IsId() id!: string;
  /** The version on which the decision was made. */
  @IsInt() version!: number;
  /** Who she is, when she is accepted and known already. */
  @MayBeLeftOut() @IsId() personId?: string;
  /** Persons and applications that were said to be somebody else, though of her name or phone. */
  @MayBeLeftOut() @IsArray() @ArrayUnique() @ArrayMaxSize(20) @IsId({ each: true }) apartFrom?: string[];
}

export class DecideRequest {
  @IsId() id!: string;
  /** `applied` takes an earlier decision back. */
  @IsIn(DECISIONS) status!: Decision;
  /** Some words to each, beside those that say what was decided. */
  @MayBeLeftOut() @IsOptionalText(500) note?: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => DecidedApplicationDto) applications!: DecidedApplicationDto[];
}

export class RecogniseRequest {
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @ArrayMaxSize(200) @IsId({ each: true }) applications!: string[];
}

export class KnownApplicantReply extends KnownPersonReply {
  /** Whether her place is by another application for this training. */
  applied!: boolean;
}

export class OtherApplicationReply {
  id!: string;
  displayName!: string;
  status!: EnrolmentStatus;
  appliedAt!: string;
}

export class RecognisedApplicationReply {
  /** The application. */
  id!: string;
  /** Who she surely is; null while a person has to decide, or when she is new. */
  personId!: string | null;
  /** Who she may be, likest first. */
  known!: KnownApplicantReply[];
  /** Other applications that may be hers, nobody of whom takes part yet. */
  others!: OtherApplicationReply[];
}

export class RecognisedApplicationList {
  /** Only those who may be known or have applied more than once. */
  items!: RecognisedApplicationReply[];
}

export class ApplicationsDecidedReply {
  /** The id of the request. */
  id!: string;
  decided!: number;
}

export class BalanceShareReply {
  /** A sex, age band, district, language or answer; null for who did not say. */
  value!: string | null;
  /** Of everybody who applied and has not withdrawn. */
  applied!: number;
  /** Of those accepted so far. */
  accepted!: number;
}

export class BalancePartReply {
  by!: string;
  shares!: BalanceShareReply[];
}

export class BalanceReply {
  /** Everybody who applied and has not withdrawn. */
  applied!: number;
  /** Still to be decided about. */
  undecided!: number;
  accepted!: number;
  waitlisted!: number;
  declined!: number;
  withdrawn!: number;
  capacity!: number | null;
  /** Places left, those enrolled without an application counted too; null without a limit. */
  free!: number | null;
  /** Who waits longest, when a place is free. */
  nextWaiting!: ApplicationRow | null;
  parts!: BalancePartReply[];
}
