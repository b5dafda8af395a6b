import { minutesOver, theoryShare, tooMuchTheory } from './unit-warnings';

describe('what is said of a session plan', () => {
  it('counts how much of the time people only listen', () => {
    expect(theoryShare([{ method: 'theory', minutes: 45 }, { method: 'discussion', minutes: 15 }])).toBe(0.75);
  });

  it('finds no theory in a plan that is empty', () => {
    expect(theoryShare([])).toBe(0);
  });

  it('warns of more than three fifths of theory, not of three fifths', () => {
    expect(tooMuchTheory([{ method: 'theory', minutes: 60 }, { method: 'practice', minutes: 40 }])).toBe(0);
    expect(tooMuchTheory([{ method: 'theory', minutes: 61 }, { method: 'practice', minutes: 39 }])).toBe(0.61);
  });

  it('says by how many minutes a plan is too long, and nothing of one that is shorter', () => {
    expect(minutesOver({ planned: 95, minutes: 90 })).toBe(5);
    expect(minutesOver({ planned: 40, minutes: 90 })).toBe(0);
  });
});
