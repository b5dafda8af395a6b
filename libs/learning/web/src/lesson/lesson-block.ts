import type { LessonCheck } from '@kurak/curriculum-model';
import type { Lesson } from '../offline/kept-lessons';

export type Block = Lesson['blocks'][number];
export type { LessonCheck };

/** A block of the kind `check`. The contract has one shape for all blocks; which of its fields are there is known by kind and form. */
export function checkIn(block: Block): LessonCheck {
  return block as unknown as LessonCheck;
}
