import type { Method } from '@kurak/curriculum-model';

interface MethodMinutes {
  readonly method: Method;
  readonly minutes: number;
}

/** From this share of the time on, people mostly listen; a good plan has them do more than that. */
export const MOST_THEORY = 0.6;

/** Part of the planned minutes in which somebody speaks and the others listen, 0 to 1. */
export function theoryShare(mix: readonly MethodMinutes[]): number {
  const minutes = sumOf(mix);
  return minutes === 0 ? 0 : sumOf(mix.filter(({ method }) => method === 'theory')) / minutes;
}

/** The share of theory when it is more than it should be, else 0. */
export function tooMuchTheory(mix: readonly MethodMinutes[]): number {
  const share = theoryShare(mix);
  return share > MOST_THEORY ? share : 0;
}

/** Minutes by which a plan is longer than its unit may be; 0 when it fits. */
export function minutesOver({ planned, minutes }: { readonly planned: number; readonly minutes: number }): number {
  return Math.max(0, planned - minutes);
}

function sumOf(mix: readonly MethodMinutes[]): number {
  return mix.reduce((sum, { minutes }) => sum + minutes, 0);
}
