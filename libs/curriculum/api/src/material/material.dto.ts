import { IsId, IsLocalText, PageQuery } from '@kurak/shared-api';
import { IsIn, IsInt, IsOptional } from 'class-validator';
import { LocalTextDto } from '../text.dto';
import { MATERIAL_KINDS, type MaterialKind } from './material.entity';

export class MaterialQuery extends PageQuery {
  /** Only materials of this kind. */
  @IsOptional() @IsIn(MATERIAL_KINDS) kind?: MaterialKind;
}

class MaterialTextsRequest {
  @IsLocalText(160, { mayBeEmpty: true }) title!: LocalTextDto;
  /** What it shows, for who cannot see it. */
  @IsLocalText(1000, { mayBeEmpty: true }) alternative!: LocalTextDto;
  /** What it says, word for word. */
  @IsLocalText(20_000, { mayBeEmpty: true }) transcript!: LocalTextDto;
}

export class CreateMaterialRequest extends MaterialTextsRequest {
  @IsId() id!: string;
  /** One's own upload, finished: the last part of its address. */
  @IsId() uploadId!: string;
}

export class ChangeMaterialRequest extends MaterialTextsRequest {
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

class MaterialDto {
  id!: string;
  /** Of the file, with the extension of what it is. */
  name!: string;
  kind!: MaterialKind;
  mediaType!: string;
  /** Size of the file. */
  bytes!: number;
  /** Of a picture, in pixels. */
  width!: number | null;
  height!: number | null;
  title!: LocalTextDto;
  alternative!: LocalTextDto;
  transcript!: LocalTextDto;
  /** Whether it belongs to one's own organisation and may be changed. */
  own!: boolean;
  /** Whether participants may see it, because a published version shows it. */
  published!: boolean;
  /** Whether the network may see it, because a shared version shows it. */
  shared!: boolean;
  createdAt!: string;
  version!: number;
}

export class MaterialRow extends MaterialDto {
  /** How many units of one's own organisation show it. */
  uses!: number;
}

export class MaterialPage {
  items!: MaterialRow[];
  total!: number;
  page!: number;
  size!: number;
}

/** A unit of one's own organisation that shows a material. */
export class MaterialUseDto {
  moduleId!: string;
  /** Empty for a colleague's private module. */
  moduleTitle!: LocalTextDto;
  unitId!: string;
  unitTitle!: LocalTextDto;
  /** Whether its draft shows it. */
  draft!: boolean;
  /** Whether a published version of it does. */
  published!: boolean;
}

export class MaterialReply extends MaterialDto {
  uses!: MaterialUseDto[];
}
