import fc from 'fast-check';
import { type CountedGroup, type ShownGroup, SMALLEST_CELL, suppressed } from './suppression';

/** Who reads a report: the groups as shown, and the totals of the training, which stand beside them. */
interface Report {
  readonly shown: readonly ShownGroup[];
  readonly enrolled: number;
  readonly completed: number;
}

interface Counts {
  readonly enrolled: number;
  readonly completed: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const isSmall = (count: number) => count > 0 && count < SMALLEST_CELL;
const cellsOf = ({ enrolled, completed }: Counts) => ({ enrolled, completed, 'not completed': enrolled - completed });

function reportOf(groups: readonly CountedGroup[]): Report {
  return { shown: suppressed(groups), enrolled: sum(groups.map((group) => group.enrolled)), completed: sum(groups.map((group) => group.completed)) };
}

/**
 * What one group's counts can be in any world that fits the report. A world fits when counts are whole, nobody completed
 * who was not enrolled, a group whose size is withheld has somebody in it, and all groups add up to the totals. Groups of
 * known size can take any mix of what is left, the others any number, so that the rest fits just if its sums do.
 */
function possibleCounts({ shown, ...total }: Report, index: number): Counts[] {
  const rest = shown.filter((_, other) => other !== index);
  const open = rest.filter((group) => group.completed === null);
  const free = open.filter((group) => group.enrolled === null).length;
  const fixed = sum(open.map((group) => group.enrolled ?? 0));
  const known = rest.filter((group) => group.completed !== null);
  const fits = ({ enrolled, completed }: Counts) => {
    const people = total.enrolled - enrolled - sum(known.map((group) => group.enrolled ?? 0));
    const ofThem = total.completed - completed - sum(known.map((group) => group.completed ?? 0));
    return ofThem >= 0 && ofThem <= people && (free === 0 ? people === fixed : people >= fixed + free);
  };
  const group = shown[index] as ShownGroup;
  const possible: Counts[] = [];
  for (let enrolled = group.enrolled ?? 1; enrolled <= (group.enrolled ?? total.enrolled); enrolled += 1) {
    for (let completed = group.completed ?? 0; completed <= (group.completed ?? enrolled); completed += 1) {
      if (fits({ enrolled, completed })) possible.push({ enrolled, completed });
    }
  }
  return possible;
}

/** The same by trying every world there is: slow, and beyond doubt. */
function countsByTrying({ shown, ...total }: Report): Counts[][] {
  const found: Counts[][] = shown.map(() => []);
  const tryGroup = (world: readonly Counts[]): void => {
    const group = shown[world.length];
    if (group === undefined) {
      const fits = sum(world.map(({ enrolled }) => enrolled)) === total.enrolled && sum(world.map(({ completed }) => completed)) === total.completed;
      if (fits) world.forEach((counts, index) => found[index]?.push(counts));
      return;
    }
    for (let enrolled = group.enrolled ?? 1; enrolled <= (group.enrolled ?? total.enrolled); enrolled += 1) {
      for (let completed = group.completed ?? 0; completed <= (group.completed ?? enrolled); completed += 1) tryGroup([...world, { enrolled, completed }]);
    }
  };
  tryGroup([]);
  return found;
}

/** What an attacker finds out for certain: cells that are the same in every world that fits, and small. */
function smallCellsFound(report: Report): string[] {
  return report.shown.flatMap((group, index) => {
    const worlds = possibleCounts(report, index).map(cellsOf);
    return (['enrolled', 'completed', 'not completed'] as const).flatMap((cell) => {
      const values = [...new Set(worlds.map((world) => world[cell]))];
      return values.length === 1 && isSmall(values[0] ?? 0) ? [`${group.key}: ${values[0]} ${cell}`] : [];
    });
  });
}

function groupsUpTo(most: { readonly groups: number; readonly people: number }) {
  const counts = fc.nat(most.people).chain((enrolled) => fc.record({ enrolled: fc.constant(enrolled), completed: fc.nat(enrolled) }));
  return fc
    .array(counts, { minLength: 1, maxLength: most.groups })
    .map((all) => all.map((group, index): CountedGroup => ({ key: `district ${index + 1}`, ...group })));
}

const split = (...counts: readonly (readonly [enrolled: number, completed: number])[]) =>
  counts.map(([enrolled, completed], index) => ({ key: `district ${index + 1}`, enrolled, completed }));

const shownOf = (groups: readonly CountedGroup[]) => suppressed(groups).map(({ enrolled, completed }) => [enrolled, completed]);

describe('What is shown of small groups', () => {
  it('lets an attacker who knows the totals work out no small number', () => {
    fc.assert(
      fc.property(groupsUpTo({ groups: 8, people: 12 }), (groups) => {
        expect(smallCellsFound(reportOf(groups))).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('lets her work out none in any split of up to three groups of up to six people', () => {
    const counts = Array.from({ length: 7 }, (_, enrolled) => Array.from({ length: enrolled + 1 }, (__, completed) => [enrolled, completed] as const)).flat();
    const splits = [...counts.map((one) => [one]), ...counts.flatMap((one) => counts.map((other) => [one, other]))];
    const triples = splits.filter(({ length }) => length === 2).flatMap((pair) => counts.map((third) => [...pair, third]));
    const broken = [...splits, ...triples].filter((counted) => smallCellsFound(reportOf(split(...counted))).length > 0);
    expect(broken).toEqual([]);
  });

  it('never shows a small number, nor two whose difference is small', () => {
    fc.assert(
      fc.property(groupsUpTo({ groups: 8, people: 12 }), (groups) => {
        for (const { enrolled, completed } of suppressed(groups)) {
          expect([enrolled, completed].some((count) => count !== null && isSmall(count))).toBe(false);
          if (enrolled !== null && completed !== null) expect(isSmall(enrolled - completed)).toBe(false);
          if (enrolled === null) expect(completed).toBeNull();
        }
      }),
    );
  });

  it('changes no number that it shows and leaves no group out but all of them', () => {
    fc.assert(
      fc.property(groupsUpTo({ groups: 8, people: 12 }), (groups) => {
        const shown = suppressed(groups);
        if (shown.length > 0) expect(shown.map(({ key }) => key)).toEqual(groups.map(({ key }) => key));
        shown.forEach(({ enrolled, completed }, index) => {
          expect([groups[index]?.enrolled, null]).toContain(enrolled);
          expect([groups[index]?.completed, null]).toContain(completed);
        });
      }),
    );
  });

  it('shows the same whatever the order of the groups', () => {
    fc.assert(
      fc.property(groupsUpTo({ groups: 6, people: 12 }), (groups) => {
        expect([...suppressed([...groups].reverse())].reverse()).toEqual(suppressed(groups));
      }),
    );
  });

  it('shows everything where nothing is small', () => {
    expect(shownOf(split([19, 14], [5, 5]))).toEqual([[19, 14], [5, 5]]);
    expect(shownOf(split([12, 12], [8, 0]))).toEqual([[12, 12], [8, 0]]);
  });

  it('withholds a small group and the smallest other one with it, and still shows the rest', () => {
    expect(shownOf(split([10, 5], [6, 6], [2, 2], [6, 6]))).toEqual([[10, 5], [null, null], [null, null], [6, 6]]);
  });

  it('withholds only those who completed where only they or the others are few', () => {
    expect(shownOf(split([20, 18], [11, 5], [9, 3]))).toEqual([[20, null], [11, 5], [9, null]]);
  });

  it('shows no split of a training whose people are all in one group, if any of its numbers is small', () => {
    expect(shownOf(split([24, 22]))).toEqual([]);
    expect(shownOf(split([24, 22], [0, 0]))).toEqual([]);
    expect(shownOf(split([24, 19]))).toEqual([[24, 19]]);
  });

  it('shows no split in which each is alone in her group', () => {
    expect(shownOf(split([1, 1], [1, 0]))).toEqual([]);
  });
});

describe('The attacker of these specs', () => {
  it('finds what trying every world finds', () => {
    const canonical = (counts: readonly Counts[]) => [...new Set(counts.map(({ enrolled, completed }) => `${enrolled}/${completed}`))].sort();
    fc.assert(
      fc.property(groupsUpTo({ groups: 3, people: 4 }), fc.array(fc.constantFrom('all', 'enrolled', 'nothing'), { minLength: 3, maxLength: 3 }), (groups, hidings) => {
        const shown = groups.map((group, index): ShownGroup => {
          const hiding = group.enrolled === 0 ? 'all' : hidings[index];
          return { key: group.key, enrolled: hiding === 'nothing' ? null : group.enrolled, completed: hiding === 'all' ? group.completed : null };
        });
        const report = { ...reportOf(groups), shown };
        expect(shown.map((_, index) => canonical(possibleCounts(report, index)))).toEqual(countsByTrying(report).map(canonical));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the one group that is withheld alone', () => {
    const shown = [{ key: 'north', enrolled: 10, completed: 10 }, { key: 'south', enrolled: null, completed: null }];
    expect(smallCellsFound({ shown, enrolled: 13, completed: 11 })).toEqual(['south: 3 enrolled', 'south: 1 completed', 'south: 2 not completed']);
  });
});
