export const TRAINING_STATUSES = ['planned', 'open', 'running', 'completed', 'cancelled'] as const;
/** `open` is announced and takes applications; `running` has begun, or is about to with the people it has. */
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

/** Statuses of a training that goes on: between them it is moved freely. */
export const GOING_ON = ['planned', 'open', 'running'] as const satisfies readonly TrainingStatus[];

/** Where a training stands, and for one that is cancelled, where it stood before: there it can be taken back to. */
export interface TrainingState {
  readonly status: TrainingStatus;
  readonly before: TrainingStatus | null;
}

function goesOn(status: TrainingStatus): boolean {
  return GOING_ON.some((one) => one === status);
}

/** The state after a move; undefined where the rule allows none. To stay is no move. */
export function movedTraining(state: TrainingState, to: TrainingStatus): TrainingState | undefined {
  if (to === state.status) return undefined;
  if (state.status === 'cancelled') return to === state.before ? { status: to, before: null } : undefined;
  if (state.status === 'completed') return to === 'running' ? { status: to, before: null } : undefined;
  return { status: to, before: goesOn(to) || to === 'completed' ? null : state.status };
}

/** Where a training can be moved from where it stands. */
export function trainingMoves(state: TrainingState): TrainingStatus[] {
  return TRAINING_STATUSES.filter((to) => movedTraining(state, to) !== undefined);
}
