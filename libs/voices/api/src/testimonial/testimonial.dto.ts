import { IsId, IsOptionalText, IsPlainText } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { LONGEST_TESTIMONIAL, TESTIMONIAL_IDENTITIES, type TestimonialIdentity, TESTIMONIAL_USES, type TestimonialUse } from '@kurak/voices-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';

export class WordingQuery {
  @IsIn(LANGUAGES) language!: Language;
}

export class WordingReply {
  id!: string;
  use!: TestimonialUse;
  /** The words on which the decision is made. */
  text!: string;
}

export class WordingList {
  items!: WordingReply[];
}

export class DecisionDto {
  @IsIn(TESTIMONIAL_USES) use!: TestimonialUse;
  @IsBoolean() agreed!: boolean;
  /** The wording that was shown. */
  @IsId() wordingId!: string;
}

export class TestimonialRequest {
  @IsId() id!: string;
  @IsPlainText(LONGEST_TESTIMONIAL) text!: string;
  @IsIn(LANGUAGES) language!: Language;
  @IsIn(TESTIMONIAL_IDENTITIES) identity!: TestimonialIdentity;
  /** Of identity `pseudonym`. */
  @IsOptionalText(80) pseudonym!: string;
  /** One decision on each use. */
  @IsArray() @ArrayMaxSize(10) @ValidateNested() @Type(() => DecisionDto) decisions!: DecisionDto[];
}

export class ConsentRequest extends DecisionDto {
  @IsId() id!: string;
}

export class CurrentDecisionReply {
  use!: TestimonialUse;
  agreed!: boolean;
  /** When it was made. */
  decidedAt!: string;
}

export class MyTestimonialReply {
  id!: string;
  text!: string;
  identity!: TestimonialIdentity;
  pseudonym!: string;
  createdAt!: string;
  decisions!: CurrentDecisionReply[];
}

export class MyTestimonialList {
  items!: MyTestimonialReply[];
}

export class UsableTestimonialReply {
  id!: string;
  text!: string;
  language!: Language;
  /** The name she chose to stand beside it; empty when she chose none. */
  signature!: string;
  /** What it may be used for. */
  uses!: TestimonialUse[];
  /** The day on which it was written, UTC. */
  writtenOn!: string;
}

export class UsableTestimonialPage {
  items!: UsableTestimonialReply[];
  total!: number;
  page!: number;
  size!: number;
}
