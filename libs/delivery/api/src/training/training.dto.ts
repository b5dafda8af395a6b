import { LocalTextDto } from '@kurak/curriculum-api';
import { COUNTRIES, type Country, GOING_ON, TRAINING_MODES, TRAINING_STATUSES, type TrainingMode, type TrainingStatus } from '@kurak/delivery-model';
import { IsDay, IsId, IsLocalText, IsOptionalText, IsPlainText, IsZone, MayBeLeftOut, PageQuery } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

class TrainingFields {
  @IsLocalText(160) title!: LocalTextDto;
  /** First day, in the training's time zone. */
  @IsDay() startsOn!: string;
  @IsDay() endsOn!: string;
  /** The town or village by which people call it. */
  @IsPlainText(200) place!: string;
  @IsOptional() @IsIn(COUNTRIES) country?: Country | null;
  @MayBeLeftOut() @IsOptionalText(80) oblast?: string;
  @MayBeLeftOut() @IsOptionalText(80) district?: string;
  /** The house: hall, address, how to find it. */
  @MayBeLeftOut() @IsOptionalText(200) venue?: string;
  /** For whom it is meant. */
  @MayBeLeftOut() @IsOptionalText(300) targetGroup?: string;
  /** The grant that pays for it. */
  @MayBeLeftOut() @IsOptionalText(160) grantName?: string;
  @MayBeLeftOut() @IsOptionalText(80) grantNumber?: string;
  /** IANA time zone, e.g. `Asia/Bishkek`. */
  @IsZone() timeZone!: string;
  @IsIn(TRAINING_MODES) mode!: TrainingMode;
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(LANGUAGES, { each: true }) languages!: Language[];
  /** How many people can take part; null for no limit. */
  @IsOptional() @IsInt() @Min(1) @Max(10_000) capacity!: number | null;
  /** Published modules that are taught, in this order; each stays in the version it has now. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(20) @IsId({ each: true }) moduleIds!: string[];
}

export class CreateTrainingRequest extends TrainingFields {
  @IsId() id!: string;
}

export class ChangeTrainingRequest extends TrainingFields {
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class TrainingVersionRequest {
  /** The version that the decision was made on. */
  @IsInt() version!: number;
}

export class TrainingQuery extends PageQuery {
  @IsOptional() @IsIn(TRAINING_STATUSES) status?: TrainingStatus;
}

/** To where a training is moved; completion has a request of its own. */
export class MoveTrainingRequest extends TrainingVersionRequest {
  @IsIn([...GOING_ON, 'cancelled']) status!: 'planned' | 'open' | 'running' | 'cancelled';
  /** Why it is cancelled, as those enrolled will read it. */
  @MayBeLeftOut() @IsOptionalText(500) reason?: string;
}

export class TrainingRow {
  id!: string;
  title!: LocalTextDto;
  startsOn!: string;
  endsOn!: string;
  place!: string;
  mode!: TrainingMode;
  status!: TrainingStatus;
  /** People who take part or took part. */
  enrolled!: number;
  sessions!: number;
}

export class TrainingPage {
  items!: TrainingRow[];
  total!: number;
  page!: number;
  size!: number;
}

export class TrainingUnitReply {
  id!: string;
  title!: LocalTextDto;
  /** Planned length in minutes. */
  minutes!: number;
}

export class TrainingModuleReply {
  moduleId!: string;
  versionId!: string;
  /** Number of the version that the training stays on. */
  number!: number;
  /** Number of the module's newest version; null when the module is not to be seen any more. */
  newestNumber!: number | null;
  title!: LocalTextDto;
  /** How many questions its test has; 0 without one. */
  testQuestions!: number;
  units!: TrainingUnitReply[];
}

export class TrainingReply {
  id!: string;
  title!: LocalTextDto;
  startsOn!: string;
  endsOn!: string;
  place!: string;
  country!: Country | null;
  oblast!: string;
  district!: string;
  venue!: string;
  targetGroup!: string;
  grantName!: string;
  grantNumber!: string;
  timeZone!: string;
  mode!: TrainingMode;
  languages!: Language[];
  capacity!: number | null;
  status!: TrainingStatus;
  /** Of a cancelled training: where it stood before, and can be taken back to. */
  statusBefore!: TrainingStatus | null;
  /** Why it was cancelled; empty while it is not. */
  cancelReason!: string;
  enrolled!: number;
  completed!: number;
  modules!: TrainingModuleReply[];
  version!: number;
}

export class FacilitatorReply {
  id!: string;
  displayName!: string;
}

export class FacilitatorList {
  items!: FacilitatorReply[];
}
