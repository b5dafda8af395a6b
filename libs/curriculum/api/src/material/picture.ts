import sharp, { type Metadata, type Sharp } from 'sharp';
import { type Source, UnfitFile } from './source';

/** The longest side of a picture that is kept, in pixels: sharp on a phone and on A4, small on a poor connection. */
const LONGEST_SIDE = 1600;
/** The most that is unpacked, in pixels: a bomb is small to send and huge in memory. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 80;
const SECONDS = 20;
/** What a picture has that was not made here. */
const FOREIGN = ['exif', 'xmp', 'iptc', 'icc', 'comments', 'orientation', 'pages'] as const;

export interface Picture {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
}

// Files come and go; what libvips remembers of them is of no use.
sharp.cache(false);

/** A picture made anew as WebP: upright, at most 1600 pixels a side, without anything that is not the picture (place, camera, time). */
export async function smallPicture(source: Source, extension: string): Promise<Picture> {
  const opened = await openedPicture(source, extension);
  return madePicture(opened.resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true }).webp({ quality: QUALITY }));
}

/**
 * A picture that may come from anybody, upright, to be made anew; nothing of it is unpacked yet.
 *
 * @throws UnfitFile
 */
export async function openedPicture(source: Source, extension: string): Promise<Sharp> {
  const { format, width, height } = await metadataOf(source);
  if (width * height > MOST_PIXELS) throw new UnfitFile('material.pixels');
  if (!isSame(format, extension)) throw new UnfitFile('material.broken');
  return sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient().timeout({ seconds: SECONDS });
}

/**
 * What was asked for, made.
 *
 * @throws UnfitFile
 */
export async function madePicture(asked: Sharp): Promise<Picture> {
  try {
    const { data, info } = await asked.toBuffer({ resolveWithObject: true });
    return { content: data, width: info.width, height: info.height };
  } catch {
    throw new UnfitFile('material.broken');
  }
}

/** The picture as it is, if that is how {@link smallPicture} could have made it. */
export async function keptPicture(source: Source): Promise<Picture | undefined> {
  const metadata = await metadataOf(source);
  const { format, width, height } = metadata;
  if (!Buffer.isBuffer(source) || format !== 'webp' || Math.max(width, height) > LONGEST_SIDE || FOREIGN.some((part) => metadata[part] !== undefined)) return undefined;
  if (!isOnlyPicture(source)) return undefined;
  try {
    // Reads every pixel: what only begins like a picture fails.
    await sharp(source, { failOn: 'error' }).stats();
  } catch {
    throw new UnfitFile('material.broken');
  }
  return { content: source, width, height };
}

/** Parts of a WebP file that are the picture (https://developers.google.com/speed/webp/docs/riff_container). */
const OF_PICTURE = ['VP8 ', 'VP8L', 'VP8X', 'ALPH'];

/** Whether a WebP file has no part that is anything but picture, and nothing behind its end. */
function isOnlyPicture(webp: Buffer): boolean {
  let at = 12;
  while (at + 8 <= webp.length && OF_PICTURE.includes(webp.toString('latin1', at, at + 4))) {
    const bytes = webp.readUInt32LE(at + 4);
    at += 8 + bytes + (bytes % 2);
  }
  return at === webp.length && webp.readUInt32LE(4) + 8 === webp.length;
}

async function metadataOf(source: Source): Promise<Metadata> {
  try {
    return await sharp(source, { limitInputPixels: false }).metadata();
  } catch {
    throw new UnfitFile('material.broken');
  }
}

/** Whether sharp reads the file as what it was found to be. */
function isSame(format: string, extension: string): boolean {
  return format === { jpg: 'jpeg', avif: 'heif' }[extension] || format === extension;
}
