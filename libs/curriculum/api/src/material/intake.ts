import { readFile } from 'node:fs/promises';
import { isCleanText } from '@kurak/shared-model';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import type { Sharp } from 'sharp';
import { safeDrawing, sizeOfDrawing } from './drawing';
import type { MaterialKind } from './material.entity';
import { keptPicture, openedPicture, smallPicture } from './picture';
import { sizeOf, type Source, UnfitFile } from './source';

/** What is to be kept of a file: the file itself, or what was made of it. */
export interface Intake<Given extends Source> {
  readonly kind: MaterialKind;
  readonly mediaType: string;
  readonly extension: string;
  readonly content: Given | Buffer;
  /** Of a picture, in pixels. */
  readonly width: number | null;
  readonly height: number | null;
}

type Kept = Pick<Intake<Source>, 'kind' | 'mediaType' | 'extension'>;

/** Larger than any text or drawing that is not made to break something, in bytes. */
const LARGEST_TEXT = 8 * 1024 * 1024;

const kept = (kind: MaterialKind, mediaType: string, extension: string): Kept => ({ kind, mediaType, extension });
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

const PICTURES = new Set(['jpg', 'png', 'webp', 'gif', 'avif']);

/** Kept as they are, by the extension that their content asks for. Boxes with metadata in recordings stay: they cannot be removed without making the recording anew. */
const KEPT_AS_THEY_ARE: Record<string, Kept> = {
  mp3: kept('audio', 'audio/mpeg', 'mp3'),
  m4a: kept('audio', 'audio/mp4', 'm4a'),
  ogg: kept('audio', 'audio/ogg', 'ogg'),
  opus: kept('audio', 'audio/ogg', 'opus'),
  wav: kept('audio', 'audio/wav', 'wav'),
  mp4: kept('video', 'video/mp4', 'mp4'),
  m4v: kept('video', 'video/mp4', 'mp4'),
  webm: kept('video', 'video/webm', 'webm'),
  pdf: kept('document', 'application/pdf', 'pdf'),
  docx: kept('document', `${OFFICE}.wordprocessingml.document`, 'docx'),
  xlsx: kept('document', `${OFFICE}.spreadsheetml.sheet`, 'xlsx'),
  pptx: kept('document', `${OFFICE}.presentationml.presentation`, 'pptx'),
  odt: kept('document', `${OPEN}.text`, 'odt'),
  ods: kept('document', `${OPEN}.spreadsheet`, 'ods'),
  odp: kept('document', `${OPEN}.presentation`, 'odp'),
};

/**
 * Takes a file in: finds out by its content what it is, whatever it is called, and makes of it what is to be kept.
 *
 * @param name decides only whether a text is a table (.csv)
 * @param how `as it is` for what was taken in before: a picture that is as this would make it is kept byte for byte
 * @throws UnfitFile
 */
export async function takeIn<Given extends Source>(source: Given, name: string, how: 'anew' | 'as it is' = 'anew'): Promise<Intake<Given>> {
  if ((await sizeOf(source)) === 0) throw new UnfitFile('material.empty');
  const found = await typeOf(source);
  if (found === undefined || found.mime === 'application/xml') return textOrDrawing(source, name);
  if (PICTURES.has(found.ext)) {
    const picture = (how === 'as it is' && (await keptPicture(source))) || (await smallPicture(source, found.ext));
    return { kind: 'picture', mediaType: 'image/webp', extension: 'webp', ...picture };
  }
  const type = KEPT_AS_THEY_ARE[found.ext];
  if (type === undefined) throw new UnfitFile('material.type');
  return { ...type, content: source, width: null, height: null };
}

/**
 * A picture that may come from anybody, found out by its content, upright, to be made anew as something else.
 *
 * @throws UnfitFile also for a drawing: it is no picture yet
 */
export async function openPicture(source: Source): Promise<Sharp> {
  if ((await sizeOf(source)) === 0) throw new UnfitFile('material.empty');
  const found = await typeOf(source);
  if (found === undefined || !PICTURES.has(found.ext)) throw new UnfitFile('material.type');
  return openedPicture(source, found.ext);
}

function typeOf(source: Source) {
  return typeof source === 'string' ? fileTypeFromFile(source) : fileTypeFromBuffer(source);
}

async function textOrDrawing<Given extends Source>(source: Given, name: string): Promise<Intake<Given>> {
  if ((await sizeOf(source)) > LARGEST_TEXT) throw new UnfitFile('material.type');
  const text = textOf(typeof source === 'string' ? await readFile(source) : source);
  if (text === undefined) throw new UnfitFile('material.type');
  if (/^\s*</.test(text)) return drawing(text);
  const type = /\.csv$/i.test(name) ? kept('document', 'text/csv', 'csv') : kept('document', 'text/plain', 'txt');
  return { ...type, content: source, width: null, height: null };
}

/** What begins as markup is a drawing or nothing: a page renamed to .txt stays a page in the wrong hands. */
function drawing(text: string): Intake<never> {
  if (!/<svg[\s>]/.test(text)) throw new UnfitFile('material.type');
  let safe: string;
  try {
    safe = safeDrawing(text);
  } catch {
    throw new UnfitFile('material.broken');
  }
  return { ...kept('picture', 'image/svg+xml', 'svg'), content: Buffer.from(safe), ...sizeOfDrawing(safe) };
}

function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isCleanText(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
