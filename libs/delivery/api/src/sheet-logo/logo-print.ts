import type { PlainContent, Printout } from '@kurak/curriculum-api';

/** A logo for a printout. */
export interface PrintedLogo {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** A data URL. */
  readonly address: string;
}

const NAME = 'logo';
/** The box that it fits into, in points: some 46 by 20 millimetres. A pixel is at most a point: more would show the pixels. */
const BOX = { width: 130, height: 58 } as const;
const GAP = 18;

/** What stands above a sheet, with the logo beside it if there is one. */
export function headWithLogo(head: readonly PlainContent[], logo: PrintedLogo | undefined): PlainContent {
  if (logo === undefined) return { stack: head };
  const width = logo.width * Math.min(1, BOX.width / logo.width, BOX.height / logo.height);
  const picture: PlainContent = { stack: [{ image: NAME, maxWidth: BOX.width, maxHeight: BOX.height, margin: [0, 12, 0, 0] }], width };
  return { columns: [{ stack: head, width: '*' }, picture], columnGap: GAP };
}

export function imagesOf(logo: PrintedLogo | undefined): Pick<Printout, 'images'> {
  return logo === undefined ? {} : { images: { [NAME]: logo.address } };
}
