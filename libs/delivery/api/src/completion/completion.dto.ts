import { COMPLETION_MEASURES, type CompletionMeasure, EXCUSED_COUNTS, type ExcusedCount, type Outlook, type UnitState } from '@kurak/delivery-model';
import { IsId } from '@kurak/shared-api';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export class ChangeCompletionRuleRequest {
  /** What attendance is counted in. */
  @IsIn(COMPLETION_MEASURES) measure!: CompletionMeasure;
  /** Least share of what was held, in percent. */
  @IsInt() @Min(0) @Max(100) percent!: number;
  /** Whether a session from which somebody was excused counts as one she was not at, or not at all. */
  @IsIn(EXCUSED_COUNTS) excused!: ExcusedCount;
  /** Units that the training teaches, of each of which she must have been at a session. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(100) @IsId({ each: true }) unitIds!: string[];
  /** Least share of the questions in the lessons that she has answered right, in percent; null when they do not matter. */
  @IsOptional() @IsInt() @Min(0) @Max(100) answersPercent!: number | null;
  /** Least share of right answers in the test after the training of each module that has one, in percent; 0 when it is enough to have taken it, null when tests do not matter. */
  @IsOptional() @IsInt() @Min(0) @Max(100) testPercent!: number | null;
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class CompletionRuleReply {
  measure!: CompletionMeasure;
  percent!: number;
  excused!: ExcusedCount;
  unitIds!: string[];
  answersPercent!: number | null;
  testPercent!: number | null;
  version!: number;
}

export class AttendanceStandingReply {
  outlook!: Outlook;
  isEnough!: boolean;
  /** In sessions or minutes, as the rule measures. */
  attended!: number;
  counted!: number;
  /** Of what was held, rounded down; null while nothing counts. */
  percent!: number | null;
  /** What is still to come, in sessions or minutes. */
  left!: number;
  /** How many of the sessions to come she can miss. */
  canMiss!: number;
  /** Sessions held at which nobody marked her; they count as absent. */
  unmarked!: number;
  excused!: number;
}

export class UnitStandingReply {
  unitId!: string;
  state!: UnitState;
}

export class AnswersStandingReply {
  right!: number;
  of!: number;
  isEnough!: boolean;
}

export class TestStandingReply {
  moduleId!: string;
  /** Null while she has not taken it. */
  right!: number | null;
  of!: number;
  isEnough!: boolean;
}

export class PersonStandingReply {
  personId!: string;
  displayName!: string;
  /** What is recorded now is enough. */
  isComplete!: boolean;
  /** What can still become of it. */
  outlook!: Outlook;
  attendance!: AttendanceStandingReply;
  units!: UnitStandingReply[];
  /** Null when the rule does not ask for answers. */
  answers!: AnswersStandingReply | null;
  /** The test after the training of each module that has one; empty when the rule does not ask for tests. */
  tests!: TestStandingReply[];
}

export class CompletionReply {
  trainingId!: string;
  rule!: CompletionRuleReply;
  /** Sessions at which somebody was marked. */
  sessionsHeld!: number;
  sessionsLeft!: number;
  /** Everybody who takes part, those first whom somebody should talk to. */
  people!: PersonStandingReply[];
}
