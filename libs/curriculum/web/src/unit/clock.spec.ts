import { clockOf, startsOf } from './clock';

describe('the clock of a session', () => {
  it('begins with the session and has two digits for minutes', () => {
    expect([0, 5, 60, 75, 600].map(clockOf)).toEqual(['0:00', '0:05', '1:00', '1:15', '10:00']);
  });

  it('has each activity begin when the one before it ends', () => {
    expect(startsOf([{ minutes: 15 }, { minutes: 45 }, { minutes: 30 }])).toEqual([0, 15, 60]);
    expect(startsOf([])).toEqual([]);
  });
});
