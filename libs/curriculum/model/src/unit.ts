import type { LocalText } from '@kurak/shared-model';
import type { RichText } from '@kurak/shared-model';

/** How an activity is run. */
export const METHODS = ['theory', 'role-play', 'discussion', 'group-work', 'case-study', 'energiser', 'practice', 'reflection'] as const;
export type Method = (typeof METHODS)[number];

export const GROUPINGS = ['everyone', 'small-groups', 'pairs', 'alone'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type LocalRichText = Partial<Record<keyof LocalText, RichText>>;

/** One answer that a check question offers. */
export interface Choice {
  readonly id: string;
  readonly text: LocalText;
  readonly isRight: boolean;
  /** Shown once it has been chosen: why it is right or not. */
  readonly explanation: LocalText;
}

/** A step of a lesson. Its id never changes: progress hangs on it. */
export type Block =
  | { readonly id: string; readonly kind: 'text' | 'safety' | 'reflection'; readonly text: LocalRichText }
  | { readonly id: string; readonly kind: 'check'; readonly question: LocalText; readonly choices: readonly Choice[] };

/** A step of a session plan. */
export interface Activity {
  readonly id: string;
  readonly method: Method;
  readonly minutes: number;
  readonly grouping: Grouping;
  readonly title: LocalText;
  readonly instructions: LocalRichText;
  readonly materials: Partial<Record<keyof LocalText, readonly string[]>>;
  readonly debrief: LocalRichText;
}

/** What a unit teaches, in its two faces. */
export interface UnitContent {
  readonly title: LocalText;
  /** What a participant can do afterwards, so that it can be seen. */
  readonly objectives: Partial<Record<keyof LocalText, readonly string[]>>;
  /** Planned length of the session, in minutes. */
  readonly minutes: number;
  /** What a participant reads. */
  readonly lesson: readonly Block[];
  /** What a facilitator runs in a room. */
  readonly plan: readonly Activity[];
}

export function isCheck(block: Block): block is Extract<Block, { kind: 'check' }> {
  return block.kind === 'check';
}

/** Minutes of all activities together. */
export function plannedMinutes(plan: readonly Pick<Activity, 'minutes'>[]): number {
  return plan.reduce((sum, activity) => sum + activity.minutes, 0);
}

/** Minutes by method, the methods of the plan only, in the order of {@link METHODS}. */
export function methodMix(plan: readonly Pick<Activity, 'method' | 'minutes'>[]): { method: Method; minutes: number }[] {
  return METHODS.map((method) => ({
    method,
    minutes: plannedMinutes(plan.filter((activity) => activity.method === method)),
  })).filter(({ minutes }) => minutes > 0);
}
