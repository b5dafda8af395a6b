import fc from 'fast-check';
import { joinedOrder, moved, movedBetween } from './order';

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
const place = fc.integer({ min: -3, max: 13 });
const without = <T>(list: readonly T[], gone: readonly T[]) => list.filter((each) => !gone.includes(each));

describe('Moving one thing in a list', () => {
  it('loses nothing and doubles nothing', () => {
    fc.assert(fc.property(ids, place, place, (list, from, to) => expect(moved(list, from, to).sort()).toEqual([...list].sort())));
  });

  it('leaves the others in their order', () => {
    fc.assert(
      fc.property(ids, place, place, (list, from, to) => {
        const mover = list.slice(Math.max(0, Math.min(from, list.length - 1))).slice(0, 1);
        expect(without(moved(list, from, to), mover)).toEqual(without(list, mover));
      }),
    );
  });

  it('is undone by moving back', () => {
    fc.assert(fc.property(ids, place, place, (list, from, to) => expect(moved(moved(list, from, to), to, from)).toEqual(list)));
  });

  it('puts it in at its new place, and at an end where there is no such place', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 9, -1)).toEqual(['c', 'a', 'b']);
    expect(moved([], 0, 1)).toEqual([]);
  });
});

describe('Two orders joined', () => {
  it('have every id of both once, those of the leading one in its order', () => {
    fc.assert(
      fc.property(ids, ids, (leading, following) => {
        const joined = joinedOrder(leading, following);
        expect([...joined].sort()).toEqual([...new Set([...leading, ...following])].sort());
        expect(joined.filter((id) => leading.includes(id))).toEqual(leading);
      }),
    );
  });

  it('are the other one where the leading one has nothing else and keeps its order', () => {
    fc.assert(fc.property(ids.chain((list) => fc.tuple(fc.constant(list), fc.subarray(list))), ([list, part]) => expect(joinedOrder(part, list)).toEqual(list)));
  });
});

describe('What was moved', () => {
  it('is nothing where things only came and went', () => {
    fc.assert(fc.property(ids.chain((list) => fc.tuple(fc.subarray(list), fc.subarray(list))), ([before, after]) => expect(movedBetween(before, after)).toEqual([])));
  });

  it('leaves the rest in its order when it is taken away', () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const gone = movedBetween(before, after);
        const common = before.filter((id) => after.includes(id));
        expect(without(common, gone)).toEqual(without(after.filter((id) => before.includes(id)), gone));
      }),
    );
  });

  it('is no more than what was taken from its place', () => {
    fc.assert(
      fc.property(ids, fc.array(fc.tuple(place, place), { maxLength: 3 }), (list, moves) => {
        const after = moves.reduce((done, [from, to]) => moved(done, from, to), list);
        expect(movedBetween(list, after).length).toBeLessThanOrEqual(moves.length);
      }),
    );
  });

  it('is the one that went over several others', () => {
    expect(movedBetween(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d']);
    expect(movedBetween(['a', 'b', 'c', 'd'], ['b', 'x', 'c', 'a', 'd'])).toEqual(['a']);
  });
});
