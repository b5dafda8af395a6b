import type { StoredModule } from './module-shape';
import { type Id, isId, type LocalText } from '@kurak/shared-model';
import { localText, matching, oneOf, orNull, parts, record, type Shape, text, where, wholeNumber } from './shape';

export const FORMAT = 'kurak-module';
export const FORMAT_VERSION = 1;

/** What an archive says of itself; its file is `kurak.json`. */
export interface ArchiveLabel {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  /** When the version that is in it was published, UTC; null for a draft. */
  readonly publishedAt: string | null;
  /** Number of that version; null for a draft. */
  readonly number: number | null;
  /** Name of the organisation that keeps the module; empty for the starter library. */
  readonly organisation: string;
  /** Every other file in it. */
  readonly files: readonly ArchivedFile[];
}

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What is known of a material besides its bytes; in an archive its file is `media.json`. */
export interface MaterialFacts {
  readonly id: Id;
  /** As its file was called. */
  readonly name: string;
  readonly mediaType: string;
  readonly title: LocalText;
  readonly alternative: LocalText;
  readonly transcript: LocalText;
}

export interface ArchivedMaterial extends MaterialFacts {
  /** Its file in the archive. */
  readonly file: string;
}

/** A material on its way from one installation to another. */
export interface CarriedMaterial extends MaterialFacts {
  read(): Promise<Buffer>;
}

/** A module as an archive carries it. */
export interface ArchiveContent {
  readonly module: StoredModule;
  readonly organisation: string;
  readonly number: number | null;
  readonly publishedAt: string | null;
  readonly materials: readonly CarriedMaterial[];
}

export const LABEL_FILE = 'kurak.json';
export const MODULE_FILE = 'module.json';
export const MEDIA_FILE = 'media.json';

const FILE: Shape<ArchivedFile> = record<ArchivedFile>({ name: text(500), bytes: wholeNumber(0, Number.MAX_SAFE_INTEGER), sha256: matching(/^[0-9a-f]{64}$/) });

export const LABEL: Shape<ArchiveLabel> = record<ArchiveLabel>({
  format: oneOf<typeof FORMAT>(FORMAT),
  formatVersion: oneOf<typeof FORMAT_VERSION>(FORMAT_VERSION),
  publishedAt: orNull(text(40)),
  number: orNull(wholeNumber(1, 1_000_000)),
  organisation: text(200),
  files: parts(FILE, 10_000, ({ name }) => name),
});

const MATERIAL: Shape<ArchivedMaterial> = record<ArchivedMaterial>({
  id: where(isId),
  name: text(200),
  mediaType: matching(/^[a-z]+\/[a-z0-9.+-]{1,100}$/),
  title: localText(200),
  alternative: localText(8_000),
  transcript: localText(20_000),
  file: matching(/^media\/[0-9a-f-]{36}\.[a-z0-9]{1,8}$/),
});

export const MATERIALS: Shape<readonly ArchivedMaterial[]> = parts(MATERIAL, 5_000, ({ id }) => id);
