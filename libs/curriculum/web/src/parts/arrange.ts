import { moved } from '@kurak/curriculum-model';
import type { PartAction } from './part-menu';

/** The list after a part at a place was moved by its menu; the same list for what is no move. */
export function arrangedBy<T>(list: readonly T[], at: number, action: PartAction): readonly T[] {
  const to = placeAfter(action, at, list.length - 1);
  return to === at ? list : moved(list, at, to);
}

function placeAfter(action: PartAction, at: number, last: number): number {
  switch (action) {
    case 'up':
      return at - 1;
    case 'down':
      return at + 1;
    case 'top':
      return 0;
    case 'end':
      return last;
    default:
      return at;
  }
}
