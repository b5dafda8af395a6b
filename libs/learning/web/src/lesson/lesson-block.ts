import type { LessonBlock } from '@kurak/curriculum-model';
import type { Lesson } from '../offline/kept-lessons';

export type Block = Lesson['blocks'][number];

/** A check question as she reads it. */
export type LessonCheck = Extract<LessonBlock, { readonly kind: 'check' }>;

/** A block of the kind `check`. The contract has one shape for all blocks; which of its fields are there is known by kind and form. */
export function checkIn(block: Block): LessonCheck {
  return block as unknown as LessonCheck;
}
