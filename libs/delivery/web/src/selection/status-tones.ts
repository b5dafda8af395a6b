import type { EnrolmentStatus } from '@kurak/delivery-model';
import type { Tone } from '@kurak/shared-web';

/** How an application's status looks; its words carry the meaning. */
export const STATUS_TONES: Record<EnrolmentStatus, Tone> = {
  invited: 'info',
  applied: 'info',
  accepted: 'good',
  waitlisted: 'warn',
  declined: 'plain',
  withdrawn: 'plain',
  completed: 'good',
};
