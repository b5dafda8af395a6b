import type { Id } from '@kurak/shared-model';
import type { Printed } from './credit';
import { guide } from './guide';
import { handouts } from './handouts';
import type { PictureFile } from './pictures';
import { printablePictures } from './printable-pictures';
import { typeset } from './typesetter';

/** What the printer is given: plain data that goes to another thread. */
export interface PrintJob extends Printed {
  readonly kind: 'guide' | 'handouts';
  readonly pictures: ReadonlyMap<Id, PictureFile>;
}

const DOCUMENTS = { guide, handouts } as const;

/** Does the whole of a job, in the thread that it is called in. */
export async function carryOut({ kind, pictures, ...printed }: PrintJob): Promise<Uint8Array> {
  return typeset(DOCUMENTS[kind](printed, await printablePictures(pictures)));
}
