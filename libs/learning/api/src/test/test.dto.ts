import { LocalTextDto } from '@kurak/curriculum-api';
import { TEST_MOMENTS, type TestMoment } from '@kurak/learning-model';
import { IsId, IsInstant } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsInt, IsObject, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { LessonBlockReply } from '../lesson/lesson.dto';

const PART_ID = /^[a-z0-9-]{1,60}$/;

export class TestQuery {
  /** The language to read in. */
  @IsIn(LANGUAGES) language!: Language;
}

export class TestAnswerDto {
  /** The question. */
  @Matches(PART_ID) questionId!: string;
  /** Ids of what was chosen; of an order, of the items as they were put; of pairs, for each in turn the one whose right side was put to it. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(8) @Matches(PART_ID, { each: true }) chosen!: string[];
}

export class OwnTestResultReply {
  moment!: TestMoment;
  right!: number;
  /** How many questions there were. */
  of!: number;
  /** Empty where somebody entered the result from paper. */
  answers!: TestAnswerDto[];
  madeAt!: string;
}

/** A module's test in one language, and how she did in it. */
export class TestReply {
  trainingId!: string;
  moduleId!: string;
  /** Days of the training in its time zone: they say which moment it is. */
  startsOn!: string;
  endsOn!: string;
  timeZone!: string;
  moduleTitle!: string;
  title!: string;
  introduction!: string;
  /** Blocks of the kind `check`. */
  questions!: LessonBlockReply[];
  /** Her results that count, at most one a moment. */
  results!: OwnTestResultReply[];
}

export class HandInTestRequest {
  @IsId() id!: string;
  @IsIn(TEST_MOMENTS) moment!: TestMoment;
  /** Questions that she left open are left out. */
  @IsArray() @ArrayMaxSize(100) @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => TestAnswerDto) answers!: TestAnswerDto[];
  /** When it was handed in, on her device, UTC. */
  @IsInstant() madeAt!: string;
}

export class TestHandedInReply {
  id!: string;
  moment!: TestMoment;
  right!: number;
  of!: number;
  madeAt!: string;
}

export class EnterTestResultRequest {
  @IsId() id!: string;
  /** A module whose test the training asks. */
  @IsId() moduleId!: string;
  /** Somebody who takes part. */
  @IsId() personId!: string;
  @IsIn(TEST_MOMENTS) moment!: TestMoment;
  /** Questions answered right; null takes an earlier result back, so that the test can be taken again. */
  @IsOptional() @IsInt() @Min(0) @Max(1000) right!: number | null;
  /** When it was entered, on the device, UTC. */
  @IsInstant() madeAt!: string;
}

export class TestResultReply {
  id!: string;
  moduleId!: string;
  personId!: string;
  moment!: TestMoment;
  right!: number | null;
  of!: number;
  /** Display name of who entered it; null where she handed it in herself. */
  enteredBy!: string | null;
  madeAt!: string;
}

export class TestedModuleReply {
  moduleId!: string;
  title!: LocalTextDto;
  /** How many questions its test has. */
  of!: number;
}

export class TestedPersonReply {
  personId!: string;
  displayName!: string;
  /** Those that count, at most one a module and moment. */
  results!: TestResultReply[];
}

/** How everybody in a training did in the tests of its modules. */
export class TestResultsReply {
  trainingId!: string;
  title!: LocalTextDto;
  startsOn!: string;
  endsOn!: string;
  place!: string;
  modules!: TestedModuleReply[];
  /** Everybody who takes part, by name. */
  people!: TestedPersonReply[];
}
