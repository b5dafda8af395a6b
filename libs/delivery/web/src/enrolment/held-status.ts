import { SET_BY_HAND, type SetByHand } from '@kurak/delivery-model';
import type { Enrolment } from './all-enrolments';

/** What is sent to leave a status as it is: completed is nobody by hand, and stays for whoever takes part. */
export function heldStatus({ status }: Pick<Enrolment, 'status'>): SetByHand {
  return SET_BY_HAND.find((known) => known === status) ?? 'accepted';
}
