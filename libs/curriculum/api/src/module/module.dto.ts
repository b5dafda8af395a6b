import { type Method, SHARING, type Sharing } from '@kurak/curriculum-model';
import { IsId, IsLocalText, IsOptionalText, PageQuery } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional } from 'class-validator';
import { IsTextList, LocalListDto, LocalTextDto } from '../text.dto';
import { TranslationDto } from '../unit/unit.dto';

const OWNERS = ['own', 'network', 'library'] as const;
const STATUSES = ['draft', 'changed', 'published'] as const;

export class ModuleQuery extends PageQuery {
  /** Only modules whose every unit is whole in this language. */
  @IsOptional() @IsIn(LANGUAGES) language?: Language;
  /** `draft`: never published; `changed`: differs from what was published. */
  @IsOptional() @IsIn(STATUSES) status?: 'draft' | 'changed' | 'published';
  /** One's own organisation, other organisations, or the starter library. */
  @IsOptional() @IsIn(OWNERS) owner?: 'own' | 'network' | 'library';
  /** Only adaptations of this module, of whatever generation. */
  @IsOptional() @IsId() adaptationsOf?: string;
}

export class CreateModuleRequest {
  @IsId() id!: string;
  @IsLocalText(120) title!: LocalTextDto;
  @IsLocalText(600, { mayBeEmpty: true }) summary!: LocalTextDto;
  /** For whom it is meant. */
  @IsLocalText(300, { mayBeEmpty: true }) audience!: LocalTextDto;
  /** The language it is written in first; others are translations. */
  @IsIn(LANGUAGES) baseLanguage!: Language;
}

export class ChangeModuleRequest {
  @IsLocalText(120) title!: LocalTextDto;
  @IsLocalText(600, { mayBeEmpty: true }) summary!: LocalTextDto;
  @IsLocalText(300, { mayBeEmpty: true }) audience!: LocalTextDto;
  /** Where its facts come from, a work each. */
  @IsTextList(60, 300) sources!: string[];
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class ShareModuleRequest {
  /** Who sees it; the network sees published versions only. */
  @IsIn(SHARING) sharing!: Sharing;
  /** Who may make an adaptation of it, among those who see it. */
  @IsIn(SHARING) adaptableBy!: Sharing;
  /** The module's version that the edit started from. */
  @IsInt() version!: number;
}

export class UnitOrderRequest {
  /** All units of the module, in their new order. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(200) @IsId({ each: true }) unitIds!: string[];
  /** The module's version that the edit started from. */
  @IsInt() version!: number;
}

export class PublishRequest {
  /** What changed, for those who teach from it. */
  @IsOptionalText(500) note!: string;
  /** The module's version that is published. */
  @IsInt() version!: number;
}

export class ModuleRow {
  id!: string;
  title!: LocalTextDto;
  summary!: LocalTextDto;
  baseLanguage!: Language;
  /** Name of the organisation that keeps it; empty for the starter library and where it may not be known. */
  organisation!: string;
  /** Whether it belongs to one's own organisation and may be changed. */
  own!: boolean;
  sharing!: Sharing;
  status!: 'draft' | 'changed' | 'published';
  /** Number of the published version, null while there is none. */
  publishedNumber!: number | null;
  units!: number;
  /** Planned minutes of all its units. */
  minutes!: number;
  /** Languages in which every unit is whole. */
  languages!: Language[];
  /** Title of the module that it was adapted from; null for one that was made from nothing. */
  adaptedFrom!: LocalTextDto | null;
  /** For whom it was adapted. */
  targetGroup!: string;
  /** Adaptations of it, of every generation, that one may see. */
  adaptations!: number;
  /** When it was last changed, UTC. */
  updatedAt!: string;
}

export class ModulePage {
  items!: ModuleRow[];
  total!: number;
  page!: number;
  size!: number;
}

export class MethodMinutesDto {
  method!: Method;
  minutes!: number;
}

export class UnitRow {
  id!: string;
  title!: LocalTextDto;
  /** Planned length in minutes. */
  minutes!: number;
  /** Minutes of all activities together. */
  planned!: number;
  blocks!: number;
  checks!: number;
  activities!: number;
  /** Minutes by method. */
  mix!: MethodMinutesDto[];
  translations!: TranslationDto[];
}

/** A module that another was made from, as it was then. */
export class AncestorDto {
  moduleId!: string;
  title!: LocalTextDto;
  /** Empty for the starter library. */
  organisation!: string;
  /** Number of the version that was taken. */
  number!: number;
  /** When that version was published, UTC. */
  publishedAt!: string;
}

/** What the module that this one was adapted from has published since. */
export class UpstreamStateDto {
  moduleId!: string;
  /** Number of its newest version. */
  number!: number;
  /** Units that changed, came or went there since they were taken. */
  unitsBehind!: number;
}

export class ModuleReply {
  id!: string;
  title!: LocalTextDto;
  summary!: LocalTextDto;
  audience!: LocalTextDto;
  sources!: string[];
  baseLanguage!: Language;
  /** Name of the organisation that keeps it; empty for the starter library. */
  organisation!: string;
  own!: boolean;
  sharing!: Sharing;
  adaptableBy!: Sharing;
  /** Whether one may make an adaptation of it now: it is published, and one is among those it is open to. */
  mayAdapt!: boolean;
  publishedNumber!: number | null;
  publishedAt!: string | null;
  /** Whether the draft differs from the published version. */
  changedSince!: boolean;
  /** The modules that it comes from, from the first one on. */
  lineage!: AncestorDto[];
  targetGroup!: string;
  /** Why it was adapted. */
  reason!: string;
  /** Adaptations of it, of every generation, that one may see. */
  adaptations!: number;
  upstream!: UpstreamStateDto | null;
  /** Which papers it has. */
  papers!: ('test' | 'evaluation' | 'followUp')[];
  version!: number;
  units!: UnitRow[];
}

export class SupplyDto {
  unitId!: string;
  unitTitle!: LocalTextDto;
  activityTitle!: LocalTextDto;
  /** Things to bring, by language. */
  things!: LocalListDto;
}

export class SupplyList {
  items!: SupplyDto[];
}

export class ModuleVersionRow {
  id!: string;
  number!: number;
  note!: string;
  publishedAt!: string;
  /** Display name; empty for the starter library. */
  publishedBy!: string;
}

export class ModuleVersionList {
  items!: ModuleVersionRow[];
}
