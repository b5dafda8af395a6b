import type { Id } from '@kurak/shared-model';

/** The file of a picture, as materials are kept. */
export interface PictureFile {
  /** E.g. `image/webp`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A picture as it goes into a PDF: a drawing as SVG, anything else as the data URL of a JPEG. */
export type PrintablePicture = { readonly svg: string } | { readonly jpeg: string };

export type PrintablePictures = ReadonlyMap<Id, PrintablePicture>;
