import type { TrainingStatus } from '@kurak/delivery-model';
import type { Day } from '@kurak/shared-model';
import type { Tone } from '@kurak/shared-web';

/** Where a training stands: its status, and for one that goes on, what the calendar says. */
export type Phase = TrainingStatus | 'over';

export const PHASE_TONES: Record<Phase, Tone> = { planned: 'info', open: 'good', running: 'good', over: 'warn', completed: 'plain', cancelled: 'bad' };

interface Dated {
  readonly status: TrainingStatus;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** `over` waits for somebody to complete it; before its first day, and when it is decided, the status says it all. */
export function phaseOf({ status, startsOn, endsOn }: Dated, today: Day): Phase {
  if (status === 'completed' || status === 'cancelled' || today < startsOn) return status;
  return today > endsOn ? 'over' : 'running';
}
