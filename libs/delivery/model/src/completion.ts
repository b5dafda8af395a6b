/** What a training asks of a person who is to have completed it. */
export interface CompletionRule {
  /** Least share of the sessions held at which she was present or late, 0 to 1. */
  readonly attendance: number;
}

export const USUAL_COMPLETION: CompletionRule = { attendance: 0.8 };

/** True when enough was attended. Nobody completes a training of which nothing was held. */
export function hasCompleted(rule: CompletionRule, sessionsAttended: number, sessionsHeld: number): boolean {
  return sessionsHeld > 0 && sessionsAttended / sessionsHeld >= rule.attendance;
}
