import fc from 'fast-check';
import { clashesOf, nextSlot, type Slot } from './schedule';

const TRAINING = { startsOn: '2022-06-14', endsOn: '2022-06-16', timeZone: 'Asia/Bishkek' };
/** Midnight in Bishkek at which the training begins. */
const FIRST_MINUTE = Date.parse('2022-06-13T18:00:00.000Z') / 60_000;
const LAST_MINUTE = FIRST_MINUTE + 3 * 24 * 60;

const instant = (minute: number) => new Date(minute * 60_000).toISOString();
const minuteOf = (at: string) => Date.parse(at) / 60_000;

function slot(id: string, from: string, to: string, more: Partial<Slot> = {}): Slot {
  return { id, startsAt: `2022-06-14T${from}:00.000Z`, endsAt: `2022-06-14T${to}:00.000Z`, room: 'Hall', facilitatorIds: [], ...more };
}

/** Slots of up to an hour in a morning, so that many meet, some of them beyond the training's days. */
const anySlot = (id: string) =>
  fc
    .record({ start: fc.oneof(fc.integer({ min: FIRST_MINUTE - 30, max: FIRST_MINUTE + 120 }), fc.integer({ min: LAST_MINUTE - 60, max: LAST_MINUTE + 30 })), minutes: fc.integer({ min: 1, max: 60 }), room: fc.constantFrom('', 'Hall', ' hall ', 'Зал', 'ЗАЛ'), facilitatorIds: fc.subarray(['aizada', 'begimai', 'cholpon']) })
    .map(({ start, minutes, ...rest }): Slot => ({ id, startsAt: instant(start), endsAt: instant(start + minutes), ...rest }));

/** Minute by minute: who and what is needed twice, and which minutes are not the training's. */
function clashesByMinutes(one: Slot, others: readonly Slot[]): string[] {
  const found = new Set<string>();
  for (let minute = minuteOf(one.startsAt); minute < minuteOf(one.endsAt); minute += 1) {
    if (minute < FIRST_MINUTE || minute >= LAST_MINUTE) found.add('session.outside-training');
    for (const other of others.filter(({ startsAt, endsAt }) => minute >= minuteOf(startsAt) && minute < minuteOf(endsAt))) {
      const rooms = [one, other].map(({ room }) => room.trim().toLowerCase());
      if (rooms[0] !== '' && rooms[0] === rooms[1]) found.add(`session.room-taken ${other.id}`);
      for (const person of ['aizada', 'begimai', 'cholpon']) {
        if (one.facilitatorIds.includes(person) && other.facilitatorIds.includes(person)) found.add(`session.facilitator-taken ${other.id}`);
      }
    }
  }
  return [...found].sort();
}

const codes = (one: Slot, others: readonly Slot[]) => clashesOf(one, others, TRAINING).map(({ code, with: other }) => (other ? `${code} ${other}` : code)).sort();

describe('Clashes of a session', () => {
  it('are those that going through it minute by minute finds', () => {
    fc.assert(
      fc.property(anySlot('one'), fc.tuple(anySlot('two'), anySlot('three'), anySlot('four')), (one, others) => {
        expect(codes(one, others)).toEqual(clashesByMinutes(one, others));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same from either side', () => {
    fc.assert(
      fc.property(anySlot('one'), anySlot('other'), (one, other) => {
        const between = (slots: string[], id: string) => slots.filter((code) => code.endsWith(` ${id}`)).map((code) => code.split(' ')[0]);
        expect(between(codes(one, [other]), 'other')).toEqual(between(codes(other, [one]), 'one'));
      }),
    );
  });

  it('are none between sessions that only touch', () => {
    expect(codes(slot('one', '03:00', '04:30'), [slot('before', '02:00', '03:00'), slot('after', '04:30', '06:00')])).toEqual([]);
  });

  it('are none with itself, nor with sessions at which another room and other people are needed', () => {
    const one = slot('one', '03:00', '04:30', { facilitatorIds: ['aizada'] });
    expect(codes(one, [one, slot('two', '03:00', '04:30', { room: 'Зал', facilitatorIds: ['begimai'] })])).toEqual([]);
  });

  it('are none for a room that nobody named', () => {
    expect(codes(slot('one', '03:00', '04:30', { room: ' ' }), [slot('two', '03:00', '04:30', { room: '  ' })])).toEqual([]);
  });

  it('are seen when a session ends before it starts or takes no time', () => {
    expect(codes(slot('one', '04:30', '03:00'), [])).toEqual(['session.ends-before-it-starts']);
    expect(codes(slot('one', '03:00', '03:00'), [])).toEqual(['session.ends-before-it-starts']);
  });

  it('are seen with the days of the training as its place counts them', () => {
    expect(codes({ ...slot('one', '00:00', '00:00'), startsAt: '2022-06-13T18:00:00.000Z', endsAt: '2022-06-13T19:00:00.000Z' }, [])).toEqual([]);
    expect(codes({ ...slot('one', '00:00', '00:00'), startsAt: '2022-06-13T17:59:00.000Z', endsAt: '2022-06-13T19:00:00.000Z' }, [])).toEqual(['session.outside-training']);
    expect(codes({ ...slot('one', '00:00', '00:00'), startsAt: '2022-06-16T17:00:00.000Z', endsAt: '2022-06-16T18:00:00.000Z' }, [])).toEqual([]);
  });
});

describe('The next session', () => {
  it('is the first that is not over', () => {
    const slots = [slot('late', '08:00', '09:00'), slot('early', '03:00', '04:30'), slot('middle', '05:00', '06:00')];
    expect(nextSlot(slots, '2022-06-14T04:29:59.000Z')?.id).toBe('early');
    expect(nextSlot(slots, '2022-06-14T04:30:00.000Z')?.id).toBe('middle');
    expect(nextSlot(slots, '2022-06-14T09:00:00.000Z')).toBeUndefined();
  });
});
