import { ENROLMENT_STATUSES, type EnrolmentStatus } from './enrolment';

/** What those who select decide; `applied` takes a decision back. */
export const DECISIONS = ['applied', 'accepted', 'waitlisted', 'declined'] as const satisfies readonly EnrolmentStatus[];
export type Decision = (typeof DECISIONS)[number];

/** Statuses that a person can be given by hand. */
export const SET_BY_HAND = ['invited', ...DECISIONS, 'withdrawn'] as const satisfies readonly EnrolmentStatus[];
export type SetByHand = (typeof SET_BY_HAND)[number];

/**
 * Whether a person's enrolment may go from one status to another. By hand everything can be taken back but completion:
 * completed is who took part to the end, and she becomes so, or no longer, by the completion of the training alone;
 * who has completed can still withdraw.
 */
export function mayMove(from: EnrolmentStatus, to: EnrolmentStatus): boolean {
  if (from === to) return false;
  if (to === 'completed') return from === 'accepted';
  if (from === 'completed') return to === 'accepted' || to === 'withdrawn';
  return SET_BY_HAND.some((one) => one === to);
}

/** Where an enrolment can be moved by hand. */
export function enrolmentMoves(from: EnrolmentStatus): EnrolmentStatus[] {
  return ENROLMENT_STATUSES.filter((to) => to !== 'completed' && mayMove(from, to));
}

/** Whether those who select may decide so: not against somebody who has withdrawn, nor about who takes part to the end. */
export function mayDecide(from: EnrolmentStatus, to: Decision): boolean {
  return DECISIONS.some((one) => one === from) && mayMove(from, to);
}
