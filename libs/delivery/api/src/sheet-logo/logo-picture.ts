import { madePicture, openPicture, type Picture, sizeOf, UnfitFile } from '@kurak/curriculum-api';
import { LARGEST_LOGO } from '@kurak/delivery-model';
import { ProblemException } from '@kurak/shared-api';
import sharp from 'sharp';

/** The most that is kept of a logo, in pixels: sharp on paper as large as sheets show it. */
const MOST = { width: 600, height: 240 } as const;
/** As large as it is looked at, in pixels: so much that something is left when its margin goes, so little that it takes no time. */
const LOOKED_AT = 2400;
const PAPER = '#ffffff';
/** What is hardly darker than paper is paper, in steps of 255. */
const AS_PAPER = 12;
/** What is lighter than this is not seen on paper, in steps of 255. */
const FAINT = 215;
/** So much of a logo at least is not faint. */
const LEAST_INK = 0.004;

/**
 * A logo as it is printed, made anew as PNG: laid on white, without the empty margin around it and without anything that is
 * not the picture (place, camera, time).
 *
 * @param path of a file that may come from anybody
 * @throws ProblemException `invalid`: `logo.large`, `logo.type`, `logo.faint` (white on white), or a code of {@link UnfitFile}
 */
export async function logoPicture(path: string): Promise<Picture> {
  if ((await sizeOf(path)) > LARGEST_LOGO) throw unfit('logo.large');
  try {
    const opened = (await openPicture(path)).resize({ width: LOOKED_AT, height: LOOKED_AT, fit: 'inside', withoutEnlargement: true });
    const onPaper = await madePicture(opened.flatten({ background: PAPER }).png({ compressionLevel: 1 }));
    const trimmed = sharp(onPaper.content).trim({ background: PAPER, threshold: AS_PAPER });
    const logo = await madePicture(trimmed.resize({ ...MOST, fit: 'inside', withoutEnlargement: true }).png({ compressionLevel: 9 }));
    if (await isFaint(logo)) throw unfit('logo.faint');
    return logo;
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error;
    throw unfit(error.code === 'material.type' ? 'logo.type' : error.code);
  }
}

async function isFaint({ content }: Picture): Promise<boolean> {
  const shades = await sharp(content).raw().toBuffer();
  return shades.reduce((seen, shade) => seen + Number(shade < FAINT), 0) < LEAST_INK * shades.length;
}

function unfit(code: string): ProblemException {
  return ProblemException.invalid({ path: 'uploadId', code });
}
