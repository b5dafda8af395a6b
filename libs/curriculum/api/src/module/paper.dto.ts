import { IsId, IsLocalText, MayBeLeftOut } from '@kurak/shared-api';
import type { FieldProblem } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, Matches, ValidateIf, ValidateNested } from 'class-validator';
import { LocalTextDto } from '../text.dto';
import { BlockDto, blockProblems, OrderItemDto, PART_ID, twice } from '../unit/block.dto';

const MOST_QUESTIONS = 40;

export class TestQuestionDto {
  /** The unit whose objective it covers; null when it covers the module as a whole. */
  @ValidateIf((question: TestQuestionDto) => question.unitId !== null) @IsId() unitId!: string | null;
  /** A block of the kind `check`. */
  @IsObject() @ValidateNested() @Type(() => BlockDto) check!: BlockDto;
}

export class TestPaperDto {
  @IsLocalText(160) title!: LocalTextDto;
  @IsLocalText(600, { mayBeEmpty: true }) introduction!: LocalTextDto;
  @IsArray() @ArrayMaxSize(MOST_QUESTIONS) @ValidateNested() @Type(() => TestQuestionDto) questions!: TestQuestionDto[];
}

/** A question without a right answer: a `scale` from 1 to 5 with its ends, a `choice`, or a `text`. */
export class FormQuestionDto {
  @Matches(PART_ID) id!: string;
  @IsIn(['scale', 'choice', 'text']) kind!: 'scale' | 'choice' | 'text';
  @IsLocalText(400, { mayBeEmpty: true }) question!: LocalTextDto;
  /** Of a scale: what 1 means. */
  @MayBeLeftOut() @IsLocalText(80, { mayBeEmpty: true }) low?: LocalTextDto;
  /** Of a scale: what 5 means. */
  @MayBeLeftOut() @IsLocalText(80, { mayBeEmpty: true }) high?: LocalTextDto;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(12) @ValidateNested() @Type(() => OrderItemDto) choices?: OrderItemDto[];
  /** Of a choice: whether more than one may be ticked. */
  @MayBeLeftOut() @IsBoolean() several?: boolean;
}

export class FormPaperDto {
  @IsLocalText(160) title!: LocalTextDto;
  @IsLocalText(600, { mayBeEmpty: true }) introduction!: LocalTextDto;
  @IsArray() @ArrayMaxSize(MOST_QUESTIONS) @ValidateNested() @Type(() => FormQuestionDto) questions!: FormQuestionDto[];
}

/** What is asked of those who learn by a module; null for a paper that it does not have. */
export class PapersDto {
  /** Asked before the training and again after it. */
  @ValidateIf((papers: PapersDto) => papers.test !== null) @IsObject() @ValidateNested() @Type(() => TestPaperDto) test!: TestPaperDto | null;
  /** Asked at the end of the training. */
  @ValidateIf((papers: PapersDto) => papers.evaluation !== null) @IsObject() @ValidateNested() @Type(() => FormPaperDto) evaluation!: FormPaperDto | null;
  /** Asked months later. */
  @ValidateIf((papers: PapersDto) => papers.followUp !== null) @IsObject() @ValidateNested() @Type(() => FormPaperDto) followUp!: FormPaperDto | null;
}

export class ChangePapersRequest extends PapersDto {
  /** The module's version that the edit started from. */
  @IsInt() version!: number;
}

export class PapersReply extends PapersDto {
  /** The module's version. */
  version!: number;
}

const OF_KIND = { scale: ['low', 'high'], choice: ['choices', 'several'], text: [] } as const;

export function paperProblems({ test, evaluation, followUp }: PapersDto): FieldProblem[] {
  const inTest = (test?.questions ?? []).flatMap(({ check }, index) => [
    ...(check.kind === 'check' ? [] : [{ path: `test.questions[${index}].check.kind`, code: 'kind' }]),
    ...blockProblems(check, `test.questions[${index}].check`),
  ]);
  const inForm = (name: string, questions: readonly FormQuestionDto[]) => [
    ...questions.flatMap((question, index) => questionProblems(question, `${name}.questions[${index}]`)),
    ...twice(questions, `${name}.questions`),
  ];
  return [
    ...inTest,
    ...twice((test?.questions ?? []).map(({ check }) => check), 'test.questions'),
    ...inForm('evaluation', evaluation?.questions ?? []),
    ...inForm('followUp', followUp?.questions ?? []),
  ];
}

function questionProblems(question: FormQuestionDto, path: string): FieldProblem[] {
  const wanted: readonly string[] = OF_KIND[question.kind];
  return (['low', 'high', 'choices', 'several'] as const).flatMap((field) => {
    const isThere = question[field] !== undefined;
    if (isThere === wanted.includes(field)) return [];
    return [{ path: `${path}.${field}`, code: isThere ? 'unknown-field' : 'required' }];
  });
}
