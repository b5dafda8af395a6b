import { TestBed } from '@angular/core/testing';
import { Screen, provideTexts } from '@kurak/shared-web/testing';
import { type Difference, UnitDifferences } from './unit-differences';

const of = (more: Partial<Difference>): Difference => ({
  ...{ unitId: 'a', unitTitle: { en: 'First' }, part: 'lesson/one', kind: 'changed' },
  ...{ texts: [], factsBefore: {}, factsAfter: {} },
  ...more,
});

describe('differences of a unit', () => {
  let screen: Screen;

  async function show(...items: Difference[]): Promise<void> {
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(UnitDifferences);
    fixture.componentRef.setInput('items', items);
    screen = new Screen(fixture);
    await screen.settle();
  }

  it('say methods, groupings and right answers in words', async () => {
    await show(
      of({ part: 'plan/one', factsBefore: { method: 'theory', grouping: 'everyone' }, factsAfter: { method: 'role-play', grouping: 'pairs' } }),
      of({ factsBefore: { right: ['Yes'] }, factsAfter: { right: ['No', 'Perhaps'] } }),
    );
    expect(screen.text).toContain('Method: removed: Theory input → added: Role-play');
    expect(screen.text).toContain('Grouping: removed: Everyone together → added: In pairs');
    expect(screen.text).toContain('Right answers: removed: “Yes” → added: “No”, “Perhaps”');
  });

  it('say how many parts were moved, not which', async () => {
    await show(of({ kind: 'moved' }), of({ kind: 'moved', part: 'lesson/two' }), of({ kind: 'moved', part: 'plan/one' }));
    expect(screen.text).toContain('2 blocks stand in other places now.');
    expect(screen.text).toContain('1 activity stands in another place now.');
  });

  it('say that something without words changed', async () => {
    await show(of({}));
    expect(screen.text).toContain('Not the words changed, but what goes with them');
  });

  it('show what is new as added and what went as removed', async () => {
    await show(
      of({ kind: 'added', texts: [{ language: 'en', before: '', after: 'A new step' }] }),
      of({ part: 'plan/old', kind: 'removed', texts: [{ language: 'en', before: 'An old step', after: '' }] }),
    );
    expect(screen.text).toContain('added: A new step');
    expect(screen.text).toContain('removed: An old step');
  });
});
