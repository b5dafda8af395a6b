import type { Activity } from '@kurak/curriculum-model';

/** Minutes from the start of a session to the start of each of its activities. */
export function startsOf(plan: readonly Pick<Activity, 'minutes'>[]): number[] {
  let now = 0;
  return plan.map(({ minutes }) => {
    const start = now;
    now += minutes;
    return start;
  });
}

/** Minutes since the start of a session as a clock that began with it: `0:00`, `1:15`. */
export function clockOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
