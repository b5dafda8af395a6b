import { IsId, IsOptionalText } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { type FeedbackScale, HIGHEST_SCORE, LOWEST_SCORE } from '@kurak/voices-model';
import { IsIn, IsInt, Max, Min } from 'class-validator';

export class FeedbackRequest {
  /** Known to her phone only; it is not kept with what she said. */
  @IsId() id!: string;
  @IsIn(LANGUAGES) language!: Language;
  @IsInt() @Min(LOWEST_SCORE) @Max(HIGHEST_SCORE) content!: number;
  @IsInt() @Min(LOWEST_SCORE) @Max(HIGHEST_SCORE) facilitation!: number;
  @IsInt() @Min(LOWEST_SCORE) @Max(HIGHEST_SCORE) safety!: number;
  @IsInt() @Min(LOWEST_SCORE) @Max(HIGHEST_SCORE) usefulness!: number;
  /** What was most useful. */
  @IsOptionalText(2000) liked!: string;
  /** What she would change. */
  @IsOptionalText(2000) change!: string;
}

export class FeedbackGivenReply {
  id!: string;
}

export class MyFeedbackReply {
  /** Whether she gave feedback on this training. What she said is not known to be hers. */
  given!: boolean;
}

export class ScaleSummaryReply {
  scale!: FeedbackScale;
  /** How many people gave each score from 1 to 5. */
  counts!: number[];
  mean!: number;
}

export class FeedbackCommentReply {
  liked!: string;
  change!: string;
}

export class FeedbackSummaryReply {
  enrolled!: number;
  given!: number;
  /** While fewer than five people answered, nothing of it is shown. */
  tooFew!: boolean;
  scales!: ScaleSummaryReply[];
  /** In random order. */
  comments!: FeedbackCommentReply[];
}
