import fc from 'fast-check';
import { type AttributedMark, attendanceRate, countingMark, decidedBetween, MARK_STATUSES, MARK_WAYS, type Mark, wasThere } from './attendance';

const mark = fc.record({
  id: fc.uuid({ version: 7 }),
  personId: fc.constant('01936c7e-0000-7000-8000-0000000b0001'),
  status: fc.constantFrom(...MARK_STATUSES),
  way: fc.constantFrom(...MARK_WAYS),
  madeAt: fc.constantFrom('2022-06-14T03:00:00Z', '2022-06-14T03:00:00.000Z', '2022-06-14T03:00:00.5Z', '2022-06-14T03:00:01.000Z', '2022-06-14T03:00:01Z', '2022-06-15T03:00:00.000Z'),
});
const marks = fc.uniqueArray(mark, { selector: ({ id }) => id, minLength: 1, maxLength: 10 });

describe('The mark that counts', () => {
  it('is the same whichever of two comes first', () => {
    fc.assert(fc.property(mark, mark, (one, other) => fc.pre(one.id !== other.id) ?? expect(countingMark(one, other)).toBe(countingMark(other, one))));
  });

  it('is the same whichever of three are compared first', () => {
    fc.assert(fc.property(mark, mark, mark, (one, two, three) => expect(countingMark(countingMark(one, two), three)).toBe(countingMark(one, countingMark(two, three)))));
  });

  it('is itself when it comes twice', () => {
    fc.assert(fc.property(mark, mark, (one, other) => expect(countingMark(countingMark(one, other), other)).toBe(countingMark(one, other))));
  });

  it('is one and the same on every device, in whatever order and however often marks reach it', () => {
    fc.assert(
      fc.property(
        marks.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }))),
        ([all, arrived]) => {
          const settled = (some: readonly Mark[]) => some.reduce((one, other) => countingMark(one, other));
          expect(settled(arrived)).toBe(settled(all));
        },
      ),
    );
  });

  const early = { id: '01936c7e-0000-7000-8000-000000000009', way: 'roster', madeAt: '2022-06-14T03:00:00Z' } as const;
  const late = { id: '01936c7e-0000-7000-8000-000000000001', way: 'import', madeAt: '2022-06-14T03:00:00.500Z' } as const;
  const self = (mark: typeof early | typeof late) => ({ ...mark, way: 'check-in' as const });
  const counting = (one: Parameters<typeof countingMark>[0], other: Parameters<typeof countingMark>[0]) => [countingMark(one, other), countingMark(other, one)];

  it('is the one made later, however its moment is written', () => {
    expect(counting(early, late)).toEqual([late, late]);
  });

  it("is the team's, also when she checked in herself afterwards", () => {
    expect(counting(early, self(late))).toEqual([early, early]);
  });

  it('is her first check-in: who checks in again is not later for it', () => {
    expect(counting(self(early), self(late))).toEqual([self(early), self(early)]);
  });
});

describe('What a facilitator is told was decided', () => {
  const [aigul, bermet] = ['01936c7e-0000-7000-8000-0000000b000a', '01936c7e-0000-7000-8000-0000000b000b'];
  let made = 0;
  function by(recordedBy: string, status: Mark['status'], seen: AttributedMark | null = null): AttributedMark {
    made += 1;
    const number = String(made).padStart(4, '0');
    return { id: `01936c7e-0000-7000-8000-00000000${number}`, personId: 'x', way: 'roster', status, recordedBy, seen: seen?.id ?? null, madeAt: new Date(made * 60_000).toISOString() };
  }

  it('is the same pair to both, each with her own first', () => {
    const [hers, later] = [by(aigul, 'present'), by(bermet, 'late')];
    expect(decidedBetween([hers, later], aigul)).toEqual({ mine: hers, theirs: later, counts: 'theirs' });
    expect(decidedBetween([later, hers], bermet)).toEqual({ mine: later, theirs: hers, counts: 'mine' });
  });

  it('is nothing to who corrected what she saw, and the correction to who was corrected', () => {
    const hers = by(aigul, 'present');
    const correction = by(bermet, 'absent', hers);
    expect(decidedBetween([hers, correction], bermet)).toBeUndefined();
    expect(decidedBetween([hers, correction], aigul)).toMatchObject({ counts: 'theirs' });
  });

  it('is nothing where both say the same, or only one has marked', () => {
    const hers = by(aigul, 'present');
    expect(decidedBetween([hers, by(bermet, 'present')], aigul)).toBeUndefined();
    expect(decidedBetween([hers], aigul)).toBeUndefined();
    expect(decidedBetween([hers], bermet)).toBeUndefined();
  });

  it('is nothing about what a colleague corrected herself before', () => {
    const wrong = by(bermet, 'absent');
    expect(decidedBetween([wrong, by(bermet, 'present', wrong), by(aigul, 'present')], aigul)).toBeUndefined();
  });

  it('does not depend on the order in which the marks came, and names the one that counts', () => {
    const people = [aigul, bermet, '01936c7e-0000-7000-8000-0000000b000c'];
    const attributed = fc.record({ recordedBy: fc.constantFrom(...people), seen: fc.constant(null) }).chain((who) => mark.map((one): AttributedMark => ({ ...one, ...who })));
    const all = fc.uniqueArray(attributed, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(all.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))), fc.constantFrom(...people), ([some, shuffled], me) => {
        const decided = decidedBetween(some, me);
        expect(decidedBetween(shuffled, me)).toEqual(decided);
        const counting = some.reduce((one, other) => countingMark(one, other));
        // Nothing is silently lost: whose mark does not count and says something else is told.
        const own = some.filter(({ recordedBy }) => recordedBy === me);
        const last = own.length > 0 ? own.reduce((one, other) => countingMark(one, other)) : undefined;
        if (last && last !== counting && last.status !== counting.status) expect(decided).toEqual({ mine: last, theirs: counting, counts: 'theirs' });
        if (decided) expect(decided[decided.counts]).toBe(counting);
      }),
    );
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
