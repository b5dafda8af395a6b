import fc from 'fast-check';
import { type Lane, groupLanes, inLane, lanesOf, piecesOf, roomLanes } from './lanes';

const ROOMS: Lane[] = [{ key: 'hall', name: 'Hall' }, { key: 'library', name: 'Library' }];
const GROUPS = groupLanes([{ id: 'sun', name: 'Sun' }, { id: 'moon', name: 'Moon' }, { id: 'star', name: 'Star' }]);

function laned(room: string, ...groupIds: string[]) {
  return { room, groupIds };
}

function placed(start: number, minutes: number, room: string, ...groupIds: string[]) {
  return { session: laned(room, ...groupIds), place: { day: 0, lane: null, start, minutes } };
}

describe('the lanes of the schedule', () => {
  it('are its rooms, each once however it is written, and those that were added', () => {
    const sessions = [laned('Library'), laned('Hall'), laned(' hall '), laned('')];
    expect(roomLanes(sessions, ['Garden', 'HALL'])).toEqual([{ key: 'garden', name: 'Garden' }, ...ROOMS]);
  });

  it('hold a session by its room, or by its groups; without either it goes across all', () => {
    expect(lanesOf(laned('HALL'), ROOMS, 'room')).toEqual([0]);
    expect(lanesOf(laned(''), ROOMS, 'room')).toEqual([]);
    expect(lanesOf(laned('', 'star', 'sun'), GROUPS, 'group')).toEqual([0, 2]);
    expect(lanesOf(laned('Hall'), GROUPS, 'group')).toEqual([]);
  });

  it('give a session their room or group, and leave one that goes across as it is', () => {
    expect(inLane(laned('Hall', 'sun'), ROOMS[1], 'room')).toEqual(laned('Library', 'sun'));
    expect(inLane(laned('HALL'), ROOMS[0], 'room')).toEqual(laned('HALL'));
    expect(inLane(laned('Hall', 'sun', 'moon'), GROUPS[2], 'group')).toEqual(laned('Hall', 'star'));
    expect(inLane(laned('', 'sun', 'moon'), undefined, 'group')).toEqual(laned('', 'sun', 'moon'));
  });

  it('draw groups that are neighbours as one piece, others as two of which one is spoken', () => {
    const pieces = piecesOf([placed(540, 60, '', 'sun', 'moon'), placed(600, 60, '', 'sun', 'star')], GROUPS, 'group');
    expect(pieces.map(({ place, across, isFirst }) => [place.lane, across, isFirst])).toEqual(
      expect.arrayContaining([[0, 2, true], [0, 1, true], [2, 1, false]]),
    );
    expect(pieces).toHaveLength(3);
  });

  it('never draw one session over another of the same lane, and lose none', () => {
    const sessions = fc.array(
      fc.record({ start: fc.integer({ min: 480, max: 1000 }), minutes: fc.integer({ min: 5, max: 180 }), room: fc.constantFrom('Hall', 'Library', '') }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sessions, (all) => {
        const pieces = piecesOf(all.map(({ start, minutes, room }) => placed(start, minutes, room)), ROOMS, 'room');
        expect(pieces).toHaveLength(all.length);
        for (const one of pieces) {
          expect(one.beside.at).toBeLessThan(one.beside.of);
          for (const other of pieces) {
            const isSameLane = one !== other && one.place.lane === other.place.lane && one.across === other.across;
            const atOnce = one.place.start < other.place.start + other.place.minutes && other.place.start < one.place.start + one.place.minutes;
            if (isSameLane && atOnce) {
              expect(one.beside.of).toBe(other.beside.of);
              expect(one.beside.at).not.toBe(other.beside.at);
            }
          }
        }
      }),
    );
  });
});
