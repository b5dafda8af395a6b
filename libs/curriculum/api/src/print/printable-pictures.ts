import { XMLValidator } from 'fast-xml-parser';
import type { Id } from '@kurak/shared-model';
import sharp from 'sharp';
import type { PictureFile, PrintablePicture, PrintablePictures } from './pictures';

/** Of a picture as wide as the page: 200 to the inch. */
const MOST_PIXELS = 1300;
/** Of what is unpacked: a larger picture is not printed. */
const MOST_PIXELS_READ = 50_000_000;

/** Pictures in a form that a PDF takes. One that cannot be read is left out: its description is printed instead. */
export async function printablePictures(files: ReadonlyMap<Id, PictureFile>): Promise<PrintablePictures> {
  const printable = new Map<Id, PrintablePicture>();
  for (const [id, file] of files) {
    const picture = file.mediaType === 'image/svg+xml' ? drawing(file) : await photograph(file);
    if (picture) printable.set(id, picture);
  }
  return printable;
}

function drawing({ bytes }: PictureFile): PrintablePicture | undefined {
  const svg = Buffer.from(bytes).toString('utf8');
  const isSound = XMLValidator.validate(svg) === true && /<svg\b[^>]*\bviewBox\s*=\s*["']\s*[\d.-]+[\s,]+[\d.-]+[\s,]+[\d.]+[\s,]+[\d.]+\s*["']/.test(svg);
  return isSound ? { svg } : undefined;
}

/** As a JPEG on white paper: smaller than anything else, and set in no time. */
async function photograph({ bytes }: PictureFile): Promise<PrintablePicture | undefined> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS_READ }).rotate().resize({ width: MOST_PIXELS, height: MOST_PIXELS, fit: 'inside', withoutEnlargement: true });
    const jpeg = await image.flatten({ background: '#ffffff' }).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer();
    return { jpeg: `data:image/jpeg;base64,${jpeg.toString('base64')}` };
  } catch {
    return undefined;
  }
}
