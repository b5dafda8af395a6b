import fc from 'fast-check';
import { attendanceRate, laterMark, MARK_STATUSES, type Mark, wasThere } from './attendance';

const mark = fc.record({
  id: fc.uuid({ version: 7 }),
  personId: fc.constant('01936c7e-0000-7000-8000-0000000b0001'),
  status: fc.constantFrom(...MARK_STATUSES),
  madeAt: fc.constantFrom('2022-06-14T03:00:00Z', '2022-06-14T03:00:00.000Z', '2022-06-14T03:00:00.5Z', '2022-06-14T03:00:01.000Z', '2022-06-14T03:00:01Z', '2022-06-15T03:00:00.000Z'),
});
const marks = fc.uniqueArray(mark, { selector: ({ id }) => id, minLength: 1, maxLength: 10 });

describe('The mark that counts', () => {
  it('is the same whichever of two comes first', () => {
    fc.assert(fc.property(mark, mark, (one, other) => fc.pre(one.id !== other.id) ?? expect(laterMark(one, other)).toBe(laterMark(other, one))));
  });

  it('is the same whichever of three are compared first', () => {
    fc.assert(fc.property(mark, mark, mark, (one, two, three) => expect(laterMark(laterMark(one, two), three)).toBe(laterMark(one, laterMark(two, three)))));
  });

  it('is itself when it comes twice', () => {
    fc.assert(fc.property(mark, mark, (one, other) => expect(laterMark(laterMark(one, other), other)).toBe(laterMark(one, other))));
  });

  it('is one and the same on every device, in whatever order and however often marks reach it', () => {
    fc.assert(
      fc.property(
        marks.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }))),
        ([all, arrived]) => {
          const settled = (some: readonly Mark[]) => some.reduce((one, other) => laterMark(one, other));
          expect(settled(arrived)).toBe(settled(all));
        },
      ),
    );
  });

  it('is the one made later, however its moment is written', () => {
    const early = { id: '01936c7e-0000-7000-8000-000000000009', madeAt: '2022-06-14T03:00:00Z' };
    const late = { id: '01936c7e-0000-7000-8000-000000000001', madeAt: '2022-06-14T03:00:00.500Z' };
    expect(laterMark(early, late)).toBe(late);
    expect(laterMark(late, early)).toBe(late);
  });
});

describe('The attendance rate', () => {
  it('counts present and late out of all but the excused', () => {
    expect(attendanceRate(['present', 'late', 'absent', 'excused', 'excused'])).toBeCloseTo(2 / 3, 9);
    expect(MARK_STATUSES.filter(wasThere)).toEqual(['present', 'late']);
  });

  it('is unknown when nobody was marked, or all were excused', () => {
    expect([attendanceRate([]), attendanceRate(['excused'])]).toEqual([undefined, undefined]);
  });

  it('lies between none and all, and does not change with an excused absence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARK_STATUSES)), (statuses) => {
        const rate = attendanceRate(statuses);
        expect(rate === undefined || (rate >= 0 && rate <= 1)).toBe(true);
        expect(attendanceRate([...statuses, 'excused'])).toBe(rate);
      }),
    );
  });
});
