import { IsId, IsLocalText, IsOptionalText } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt } from 'class-validator';
import { LocalTextDto } from '../text.dto';

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
  /** The version that the edit started from. */
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
  /** Name of the organisation that keeps it; empty for the starter library and other organisations. */
  organisation!: string;
  /** Whether it belongs to one's own organisation and may be changed. */
  own!: boolean;
  /** Number of the published version, null while there is none. */
  publishedNumber!: number | null;
  units!: number;
  /** Planned minutes of all its units. */
  minutes!: number;
  /** When it was last changed, UTC. */
  updatedAt!: string;
}

export class ModulePage {
  items!: ModuleRow[];
  total!: number;
  page!: number;
  size!: number;
}

export class TranslationStatusDto {
  en?: 'draft' | 'reviewed';
  ru?: 'draft' | 'reviewed';
  ky?: 'draft' | 'reviewed';
}

export class UnitRow {
  id!: string;
  title!: LocalTextDto;
  /** Planned length in minutes. */
  minutes!: number;
  blocks!: number;
  checks!: number;
  activities!: number;
  /** Languages in which the lesson is complete. */
  languages!: Language[];
}

export class ModuleReply {
  id!: string;
  title!: LocalTextDto;
  summary!: LocalTextDto;
  audience!: LocalTextDto;
  baseLanguage!: Language;
  /** Whether a native speaker has read it, a language each. */
  translationStatus!: TranslationStatusDto;
  own!: boolean;
  /** Whether all organisations of the network may teach from it. */
  shared!: boolean;
  publishedNumber!: number | null;
  publishedAt!: string | null;
  /** Whether the draft differs from the published version. */
  changedSince!: boolean;
  version!: number;
  units!: UnitRow[];
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
