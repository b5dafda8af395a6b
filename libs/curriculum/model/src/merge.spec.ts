import fc from 'fast-check';
import { anyActivity, anyBlock, anyEdits, anyUnitContent, placesIn } from '../testing';
import { type Merge, mergeUnits } from './merge';
import { type PartId, partsById } from './parts';
import { isSame } from './same';
import type { Activity, Block, Check, UnitContent } from './unit';

/** A unit, and what two people made of it. */
const edited = fc.tuple(anyUnitContent(), anyEdits(), anyEdits()).map(([base, edit, editOfOthers]) => ({ base, mine: edit(base), theirs: editOfOthers(base) }));

/** What somebody wrote into a unit, by place. */
function writtenBy(someone: UnitContent, base: UnitContent) {
  const before = placesIn(base);
  return [...placesIn(someone)].filter(([place, said]) => !isSame(said, before.get(place)));
}

function partOf(place: string): PartId {
  const [face, id] = place.split('/');
  return face === 'lesson' || face === 'plan' ? `${face}/${id ?? ''}` : (face as PartId);
}

function idsIn(unit: UnitContent): string[][] {
  const nested = unit.lesson.map((block) => ('choices' in block ? block.choices : 'items' in block ? block.items : 'pairs' in block ? block.pairs : 'fields' in block ? block.fields : []));
  return [unit.lesson, unit.plan, ...nested].map((list) => list.map(({ id }) => id));
}

describe('A merge of two edits', () => {
  it('keeps every word that I wrote in its place', () => {
    fc.assert(
      fc.property(edited, ({ base, mine, theirs }) => {
        const merged = placesIn(mergeUnits(base, mine, theirs).content);
        for (const [place, said] of writtenBy(mine, base)) expect([place, merged.get(place)]).toEqual([place, said]);
      }),
      { numRuns: 500 },
    );
  });

  it('brings every word that they wrote, but for parts that it names as conflicts', () => {
    fc.assert(
      fc.property(edited, ({ base, mine, theirs }) => {
        const { content, conflicts } = mergeUnits(base, mine, theirs);
        const merged = placesIn(content);
        for (const [place, said] of writtenBy(theirs, base).filter(([each]) => !conflicts.includes(partOf(each)))) expect([place, merged.get(place)]).toEqual([place, said]);
      }),
      { numRuns: 500 },
    );
  });

  it('brings every word that they wrote where theirs are asked for in all conflicts, and has none left', () => {
    fc.assert(
      fc.property(edited, ({ base, mine, theirs }) => {
        const asked = mergeUnits(base, mine, theirs).conflicts;
        const { content, conflicts } = mergeUnits(base, mine, theirs, asked);
        const merged = placesIn(content);
        for (const [place, said] of writtenBy(theirs, base)) expect([place, merged.get(place)]).toEqual([place, said]);
        expect(conflicts).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is mine where they changed nothing, and theirs where I changed nothing', () => {
    fc.assert(
      fc.property(edited, ({ base, mine, theirs }) => {
        expect(mergeUnits(base, mine, base)).toEqual({ content: mine, conflicts: [], taken: [] });
        expect(mergeUnits(base, base, theirs)).toMatchObject({ content: theirs, conflicts: [] });
        expect(mergeUnits(base, mine, mine)).toEqual({ content: mine, conflicts: [], taken: [] });
      }),
    );
  });

  it('has no id twice', () => {
    fc.assert(
      fc.property(edited, ({ base, mine, theirs }) => {
        for (const ids of idsIn(mergeUnits(base, mine, theirs).content)) expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });

  it('says in which parts it differs from mine', () => {
    fc.assert(
      fc.property(edited, ({ base, mine, theirs }) => {
        const { content, taken } = mergeUnits(base, mine, theirs);
        const [before, after] = [partsById(mine), partsById(content)];
        for (const id of new Set([...before.keys(), ...after.keys()])) expect([id, taken.includes(id)]).toEqual([id, !isSame(before.get(id)?.content, after.get(id)?.content)]);
      }),
    );
  });

  it('has both changes and no conflict where they are in different parts', () => {
    const owners = fc.infiniteStream(fc.constantFrom('me', 'them', 'nobody'));
    fc.assert(
      fc.property(anyUnitContent(), owners, fc.infiniteStream(anyBlock()), fc.infiniteStream(anyActivity()), (base, drawn, blocks, activities) => {
        const owner = new Map([...partsById(base).keys()].map((id) => [id, drawn.next().value]));
        const anew: UnitContent = {
          title: { ky: 'Жаңы аталыш' },
          objectives: { ky: ['Жаңы максат'] },
          minutes: base.minutes + 5,
          lesson: base.lesson.map(({ id }): Block => ({ ...blocks.next().value, id })),
          plan: base.plan.map(({ id }): Activity => ({ ...activities.next().value, id })),
        };
        const changedBy = (...people: (string | undefined)[]) => withParts(base, anew, (id) => people.includes(owner.get(id)));
        expect(mergeUnits(base, changedBy('me'), changedBy('them'))).toMatchObject({ content: changedBy('me', 'them'), conflicts: [] });
      }),
    );
  });
});

/** A unit in which some parts are as in another, that has the same ones. */
function withParts(unit: UnitContent, other: UnitContent, isTaken: (part: PartId) => boolean): UnitContent {
  const { title, minutes } = isTaken('title') ? other : unit;
  const { objectives } = isTaken('objectives') ? other : unit;
  const pick = <T extends { readonly id: string }>(face: 'lesson' | 'plan', ofUnit: readonly T[], ofOther: readonly T[]) =>
    ofUnit.map((each, index) => (isTaken(`${face}/${each.id}`) ? (ofOther[index] ?? each) : each));
  return { title, objectives, minutes, lesson: pick('lesson', unit.lesson, other.lesson), plan: pick('plan', unit.plan, other.plan) };
}

const doc = (words: string) => ({ type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ text: words }] }] });
const block = (id: string, words = id): Block => ({ id, kind: 'text', text: { en: doc(words) } });
const choice = (id: string, isRight: boolean, words = id) => ({ id, isRight, text: { en: words }, explanation: {} });
const question = (...choices: ReturnType<typeof choice>[]): Check => ({ id: 'check', kind: 'check', form: 'single', question: { en: 'Which?' }, choices });
const unit = (...lesson: Block[]): UnitContent => ({ title: { en: 'Trust' }, objectives: {}, minutes: 90, lesson, plan: [] });

function merge(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[], theirsFor: readonly PartId[] = []): Merge {
  return mergeUnits(unit(...base), unit(...mine), unit(...theirs), theirsFor);
}

const orderOf = ({ content }: Merge) => content.lesson.map(({ id }) => id).join(' ');

describe('Where both changed the same words', () => {
  const [base, mine, theirs] = [[block('a')], [block('a', 'mine')], [block('a', 'theirs')]];

  it('mine stand, and the part is a conflict', () => {
    expect(merge(base, mine, theirs)).toEqual({ content: unit(...mine), conflicts: ['lesson/a'], taken: [] });
  });

  it('theirs stand if I ask for them', () => {
    expect(merge(base, mine, theirs, ['lesson/a'])).toEqual({ content: unit(...theirs), conflicts: [], taken: ['lesson/a'] });
  });

  it('there is no conflict when both wrote the same', () => {
    expect(merge(base, mine, mine)).toEqual({ content: unit(...mine), conflicts: [], taken: [] });
  });

  it('in different languages, both stand', () => {
    const translated: Block = { id: 'a', kind: 'text', text: { en: doc('a'), ky: doc('котормо') } };
    expect(merge(base, mine, [translated])).toEqual({
      content: unit({ id: 'a', kind: 'text', text: { en: doc('mine'), ky: doc('котормо') } }),
      conflicts: [],
      taken: ['lesson/a'],
    });
  });

  it('what I only began and left empty gives way', () => {
    const begun: Block = { id: 'a', kind: 'text', text: { en: doc('a'), ky: doc('') } };
    const translated: Block = { id: 'a', kind: 'text', text: { en: doc('a'), ky: doc('котормо') } };
    expect(merge(base, [begun], [translated])).toMatchObject({ content: unit(translated), conflicts: [] });
  });

  it('the minutes of a unit belong to its title', () => {
    const long = (minutes: number) => ({ ...unit(), minutes });
    expect(mergeUnits(long(90), long(60), long(120))).toEqual({ content: long(60), conflicts: ['title'], taken: [] });
    expect(mergeUnits(long(90), long(60), long(120), ['title'])).toEqual({ content: long(120), conflicts: [], taken: ['title'] });
  });
});

describe('What one side removed', () => {
  it('goes when the other did not touch it', () => {
    expect(orderOf(merge([block('a'), block('b')], [block('a'), block('b')], [block('b')]))).toBe('b');
    expect(orderOf(merge([block('a'), block('b')], [block('b')], [block('a'), block('b')]))).toBe('b');
  });

  it('stays when they removed it and I changed it, unless I ask for theirs', () => {
    const [base, mine, theirs] = [[block('a'), block('b')], [block('a', 'mine'), block('b')], [block('b')]];
    expect(merge(base, mine, theirs)).toEqual({ content: unit(...mine), conflicts: ['lesson/a'], taken: [] });
    expect(merge(base, mine, theirs, ['lesson/a'])).toEqual({ content: unit(...theirs), conflicts: [], taken: ['lesson/a'] });
  });

  it('stays removed when I removed it and they changed it, unless I ask for theirs', () => {
    const [base, mine, theirs] = [[block('a'), block('b')], [block('b')], [block('a', 'theirs'), block('b')]];
    expect(merge(base, mine, theirs)).toEqual({ content: unit(...mine), conflicts: ['lesson/a'], taken: [] });
    expect(merge(base, mine, theirs, ['lesson/a'])).toEqual({ content: unit(...theirs), conflicts: [], taken: ['lesson/a'] });
  });

  it('may be a choice of a question', () => {
    const base = question(choice('a', true), choice('b', false), choice('c', false));
    const mine = question(choice('a', true), choice('b', false, 'mine'));
    const theirs = question(choice('a', true), choice('c', false));
    expect(merge([base], [mine], [theirs])).toEqual({ content: unit(mine), conflicts: ['lesson/check'], taken: [] });
  });
});

describe('The order of a merge', () => {
  const list = (ids: string) => ids.split(' ').map((id) => block(id));
  const merged = (base: string, mine: string, theirs: string) => orderOf(merge(list(base), list(mine), list(theirs)));

  it('is theirs where I moved nothing, with what I added after what it followed', () => {
    expect(merged('a b c', 'a x b c y', 'c b a')).toBe('c y b a x');
  });

  it('is mine where I moved something, with what they added after what it followed', () => {
    expect(merged('a b c', 'c a b', 'x a b y c')).toBe('x c a b y');
    expect(merged('a b c', 'c a b', 'b a c')).toBe('c a b');
  });

  it('keeps several additions together', () => {
    expect(merged('a b', 'a x y b', 'a p q b')).toBe('a x y p q b');
  });

  it('puts an addition where its predecessor was that is gone', () => {
    expect(merged('a b c', 'a b x c', 'a c')).toBe('a x c');
    expect(merged('a b c', 'c', 'a b x c')).toBe('x c');
  });

  it('is a conflict inside of a question that both brought into different ones', () => {
    const steps = (ids: string): Block => ({ id: 'steps', kind: 'check', form: 'order', question: {}, items: ids.split(' ').map((id) => ({ id, text: { en: id } })), explanation: {} });
    expect(merge([steps('a b c')], [steps('c a b')], [steps('b a c')])).toEqual({ content: unit(steps('c a b')), conflicts: ['lesson/steps'], taken: [] });
    expect(merge([steps('a b c')], [steps('c a b')], [steps('b a c')], ['lesson/steps']).content).toEqual(unit(steps('b a c')));
    expect(merge([steps('a b c')], [steps('c a b x')], [steps('c y a b')])).toMatchObject({ content: unit(steps('c y a b x')), conflicts: [] });
  });
});

describe('A block', () => {
  it('that is of another kind for one side is whole', () => {
    const translated: Block = { id: 'a', kind: 'text', text: { en: doc('a'), ky: doc('котормо') } };
    const safety: Block = { id: 'a', kind: 'safety', text: { en: doc('a') } };
    expect(merge([block('a')], [translated], [safety])).toEqual({ content: unit(translated), conflicts: ['lesson/a'], taken: [] });
    expect(merge([block('a')], [translated], [safety], ['lesson/a']).content).toEqual(unit(safety));
  });

  it('that both added in different languages has both', () => {
    const inKyrgyz: Block = { id: 'a', kind: 'text', text: { ky: doc('а') } };
    expect(merge([], [block('a')], [inKyrgyz])).toMatchObject({ content: unit({ id: 'a', kind: 'text', text: { en: doc('a'), ky: doc('а') } }), conflicts: [] });
  });

  it('with one right choice has one, also when each side marked another', () => {
    const base = question(choice('a', true), choice('b', false), choice('c', false));
    const mine = question(choice('a', false), choice('b', true), choice('c', false));
    const theirs = question(choice('a', false, 'theirs'), choice('b', false), choice('c', true));
    const inMine = question(choice('a', false, 'theirs'), choice('b', true), choice('c', false));
    expect(merge([base], [mine], [theirs])).toEqual({ content: unit(inMine), conflicts: ['lesson/check'], taken: ['lesson/check'] });
    expect(merge([base], [mine], [theirs], ['lesson/check']).content).toEqual(unit(theirs));
  });
});
