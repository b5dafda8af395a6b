import { aSession, aTraining } from '../../testing/delivery';
import { DraftWishes } from './draft-wishes';

const LEADERS = [{ id: 'gulbarchyn', name: 'Gulbarchyn' }, { id: 'guest', name: 'Saltanat' }];
const GROUPS = [{ id: 'sun', name: 'Sun', memberIds: [] }, { id: 'moon', name: 'Moon', memberIds: [] }];

describe('wishes for a first draft', () => {
  function begun(groups = GROUPS.slice(0, 0), ...sessions: ReturnType<typeof aSession>[]): DraftWishes {
    const wishes = new DraftWishes();
    wishes.begin(aTraining(), { groups }, sessions);
    wishes.know(LEADERS);
    return wishes;
  }

  it('begin with every unit, one lane in the usual room, and everybody leading everything', () => {
    expect(begun([], aSession(), aSession({ id: 'second', unitId: null, room: 'Garden' }), aSession({ id: 'third', unitId: null })).request()).toEqual({
      unitIds: ['leader', 'meeting'],
      lanes: [{ room: 'Hall', groupIds: [] }],
      teach: 'once',
      leaderIds: ['gulbarchyn', 'guest'],
      leaders: [],
      lunch: { at: '13:00', minutes: 60 },
      breakMinutes: 15,
      energiserMinutes: 10,
    });
  });

  it('leave out units that stand where they are', () => {
    expect(begun([], aSession({ isPinned: true })).unitIds()).toEqual(['meeting']);
    expect(begun([], aSession({ marked: 3 })).unitIds()).toEqual(['meeting']);
  });

  it('give each group a lane in its own room, and teach each unit in all of them', () => {
    const wishes = begun(GROUPS, aSession({ groupIds: ['moon'], room: 'Library' }));
    expect(wishes.request()).toMatchObject({ lanes: [{ room: '', groupIds: ['sun'] }, { room: 'Library', groupIds: ['moon'] }], teach: 'every-lane' });
  });

  it('name who can lead a unit only where that is not everybody, and nobody who leads nothing', () => {
    const wishes = begun();
    expect(wishes.leadersOf('leader')).toEqual(['gulbarchyn', 'guest']);
    wishes.changeLeaders('leader', ['guest']);
    wishes.changeLeaders('meeting', ['gulbarchyn', 'guest']);
    wishes.leaderIds.set(['gulbarchyn']);
    wishes.unitIds.set(['leader']);
    expect(wishes.request().leaders).toEqual([{ unitId: 'leader', leaderIds: [] }]);
  });

  it('ask for nothing without a unit, a lane or somebody who leads', () => {
    const wishes = begun();
    expect(wishes.canAsk()).toBe(true);
    wishes.removeLane(0);
    expect(wishes.canAsk()).toBe(false);
    wishes.addLane();
    wishes.unitIds.set([]);
    expect(wishes.canAsk()).toBe(false);
  });
});
