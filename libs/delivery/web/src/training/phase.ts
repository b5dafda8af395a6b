import type { TrainingStatus } from '@kurak/delivery-model';
import type { Day } from '@kurak/shared-model';
import type { Tone } from '@kurak/shared-web';

/** Where a training stands: its status, and for one that is not completed, what the calendar says. */
export type Phase = 'planned' | 'running' | 'over' | 'completed';

export const PHASE_TONES: Record<Phase, Tone> = { planned: 'info', running: 'good', over: 'warn', completed: 'plain' };

interface Dated {
  readonly status: TrainingStatus;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** `over` waits for somebody to complete it. */
export function phaseOf({ status, startsOn, endsOn }: Dated, today: Day): Phase {
  if (status === 'completed') return 'completed';
  if (today < startsOn) return 'planned';
  return today > endsOn ? 'over' : 'running';
}
