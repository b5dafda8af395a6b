import type { MarkStatus } from '@kurak/delivery-model';
import type { IconName, Tone } from '@kurak/shared-web';

/** How each mark looks; the word beside it says the same. */
export const MARK_LOOK: Record<MarkStatus, { readonly icon: IconName; readonly tone: Tone }> = {
  present: { icon: 'check', tone: 'good' },
  late: { icon: 'clock', tone: 'warn' },
  excused: { icon: 'info', tone: 'info' },
  absent: { icon: 'close', tone: 'bad' },
};
