import { type Instant, wallTime } from '@kurak/shared-model';
import type { HomeTraining } from '../offline/kept-lessons';

export type HomeSession = HomeTraining['sessions'][number];

/** The session to get ready for, of all trainings that still go on. */
export interface NextSession {
  readonly training: HomeTraining;
  readonly session: HomeSession;
  /** How far away it is, by the days of the training's zone. */
  readonly nearness: 'now' | 'today' | 'tomorrow' | 'later';
}

/** The earliest session that has not ended. */
export function nextSession(trainings: readonly HomeTraining[], now: number): NextSession | undefined {
  const coming = trainings
    .filter(goesOn)
    .flatMap((training) => training.sessions.map((session) => ({ training, session })))
    .filter(({ session }) => Date.parse(session.endsAt) > now)
    .sort((one, other) => Date.parse(one.session.startsAt) - Date.parse(other.session.startsAt));
  const [next] = coming;
  return next && { ...next, nearness: nearness(next.session.startsAt, next.training.timeZone, now) };
}

function nearness(startsAt: Instant, timeZone: string, now: number): NextSession['nearness'] {
  if (Date.parse(startsAt) <= now) return 'now';
  const day = wallTime(startsAt, timeZone).day;
  if (day === wallTime(new Date(now), timeZone).day) return 'today';
  return day === wallTime(new Date(now + 86_400_000), timeZone).day ? 'tomorrow' : 'later';
}

/** Trainings that go on; when none does, the latest one, so that its lessons stay at hand. */
export function currentTrainings(trainings: readonly HomeTraining[]): HomeTraining[] {
  const going = trainings.filter(goesOn);
  return going.length > 0 ? going : trainings.slice(0, 1);
}

function goesOn({ status }: HomeTraining): boolean {
  return status !== 'completed' && status !== 'cancelled';
}
