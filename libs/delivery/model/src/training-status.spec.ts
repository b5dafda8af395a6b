import fc from 'fast-check';
import { GOING_ON, movedTraining, TRAINING_STATUSES, type TrainingState, trainingMoves, type TrainingStatus } from './training-status';

const NEW: TrainingState = { status: 'planned', before: null };

/** Where a training is after moves, of which those that the rule refuses are passed over. */
const after = (moves: readonly TrainingStatus[]) => moves.reduce((state, to) => movedTraining(state, to) ?? state, NEW);
const journeys = fc.array(fc.constantFrom(...TRAINING_STATUSES), { maxLength: 12 });

describe('A training', () => {
  it('comes by way of open and running to completed', () => {
    expect(after(['open', 'running', 'completed'])).toEqual({ status: 'completed', before: null });
  });

  it('reaches every status from a new one', () => {
    const seen = new Set<TrainingStatus>();
    const look = (state: TrainingState): void => {
      if (seen.has(state.status)) return;
      seen.add(state.status);
      for (const to of trainingMoves(state)) look(movedTraining(state, to) as TrainingState);
    };
    look(NEW);
    expect([...seen].sort()).toEqual([...TRAINING_STATUSES].sort());
  });

  it('is never stuck: whatever was done to it, it can be completed', () => {
    fc.assert(
      fc.property(journeys, (moves) => {
        const state = after(moves);
        const back = state.status === 'cancelled' ? movedTraining(state, state.before as TrainingStatus) : state;
        if (back?.status !== 'completed') expect(movedTraining(back as TrainingState, 'completed')?.status).toBe('completed');
      }),
    );
  });

  it('is, after a cancellation is taken back, exactly where it was', () => {
    fc.assert(
      fc.property(journeys, (moves) => {
        const state = after(moves);
        const cancelled = movedTraining(state, 'cancelled');
        if (cancelled === undefined) return expect(['completed', 'cancelled']).toContain(state.status);
        expect(trainingMoves(cancelled)).toEqual([state.status]);
        expect(movedTraining(cancelled, state.status)).toEqual(state);
      }),
    );
  });

  it('remembers where it was exactly while it is cancelled', () => {
    fc.assert(
      fc.property(journeys, (moves) => {
        const { status, before } = after(moves);
        expect(before !== null).toBe(status === 'cancelled');
        if (before !== null) expect(GOING_ON).toContain(before);
      }),
    );
  });

  it('that is completed can only be opened again, and runs then', () => {
    expect(trainingMoves({ status: 'completed', before: null })).toEqual(['running']);
  });
});
