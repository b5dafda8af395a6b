import fc from 'fast-check';
import { ENROLMENT_STATUSES, type EnrolmentStatus } from './enrolment';
import { DECISIONS, enrolmentMoves, mayDecide, mayMove } from './enrolment-status';

const statuses = fc.constantFrom(...ENROLMENT_STATUSES);

describe('An enrolment', () => {
  it('reaches every status from an application and from an invitation', () => {
    for (const start of ['applied', 'invited'] as const) {
      const seen = new Set<EnrolmentStatus>();
      const look = (from: EnrolmentStatus): void => {
        if (seen.has(from)) return;
        seen.add(from);
        ENROLMENT_STATUSES.filter((to) => mayMove(from, to)).forEach(look);
      };
      look(start);
      expect(seen.size).toBe(ENROLMENT_STATUSES.length);
    }
  });

  it('that was moved by hand can be moved back by hand', () => {
    fc.assert(
      fc.property(statuses, statuses, (from, to) => {
        if (from !== 'completed' && enrolmentMoves(from).includes(to)) expect(enrolmentMoves(to)).toContain(from);
      }),
    );
  });

  it('is completed only from taking part, and never by hand', () => {
    expect(ENROLMENT_STATUSES.filter((from) => mayMove(from, 'completed'))).toEqual(['accepted']);
    fc.assert(fc.property(statuses, (from) => expect(enrolmentMoves(from)).not.toContain('completed')));
  });

  it('is decided about freely, but not against who has withdrawn nor about who has completed', () => {
    for (const to of DECISIONS) {
      expect(ENROLMENT_STATUSES.filter((from) => mayDecide(from, to))).toEqual(ENROLMENT_STATUSES.filter((from) => from !== to && DECISIONS.some((one) => one === from)));
    }
  });
});
