import type { EnrolmentStatus } from '@kurak/delivery-model';
import type { ReplyOf } from '@kurak/shared-web';

/** An application as the list shows it. */
export type Row = ReplyOf<'get', '/api/trainings/{id}/applications'>['items'][number];

/** By what the list can be ordered; `-` before it turns the order round. */
export type Sort = 'appliedAt' | '-appliedAt' | 'displayName' | '-displayName' | 'district' | '-district' | 'score' | '-score';

/** Statuses that the list can be narrowed to. */
export const STATUSES: readonly EnrolmentStatus[] = ['applied', 'accepted', 'waitlisted', 'declined', 'withdrawn'];
