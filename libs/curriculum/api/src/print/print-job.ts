import type { Id } from '@kurak/shared-model';
import type { Printed } from './credit';
import { guide } from './guide';
import { handouts } from './handouts';
import type { PictureFile } from './pictures';
import { printablePictures } from './printable-pictures';
import { type Printout, printoutDefinition } from './printout';
import { typeset } from './typesetter';

/** What the printer is given: plain data that goes to another thread. */
export type PrintJob = ModulePrint | Printout;

export interface ModulePrint extends Printed {
  readonly kind: 'guide' | 'handouts';
  readonly pictures: ReadonlyMap<Id, PictureFile>;
}

const DOCUMENTS = { guide, handouts } as const;

/** Does the whole of a job, in the thread that it is called in. */
export async function carryOut(job: PrintJob): Promise<Uint8Array> {
  if (job.kind === 'printout') return typeset(printoutDefinition(job));
  const { kind, pictures, ...printed } = job;
  return typeset(DOCUMENTS[kind](printed, await printablePictures(pictures)));
}
