import type { Language } from '@kurak/shared-model';
import fc from 'fast-check';
import { type Block, moved, type UnitContent } from '../src';
import { anyActivity, anyBlock } from './contents';
import { placesIn, withWordsAt } from './places';
import { anyLanguage, anyWords } from './words';

/** What somebody does to a unit. */
export type Edit = (unit: UnitContent) => UnitContent;

interface Item {
  readonly id: string;
}
type EditOfList = <T extends Item>(list: readonly T[]) => readonly T[];

const place = fc.nat(20);

/** One or more changes, one after another: of words, facts and kinds, of what there is and in which order. */
export function anyEdits(): fc.Arbitrary<Edit> {
  const edits = fc.oneof(wordsEdit(), additions(), listEdit(), insideEdit(), factsEdit());
  return fc.array(edits, { minLength: 1, maxLength: 6 }).map((all) => (unit) => all.reduce((done, edit) => edit(done), unit));
}

/** Writes something else, translates, or takes away what is said in a language. */
function wordsEdit(): fc.Arbitrary<Edit> {
  const words = anyLanguage().chain((language) => fc.tuple(fc.constant(language), fc.option(anyWords(language), { nil: undefined, freq: 4 })));
  return fc.tuple(place, words).map(([at, [language, text]]) => (unit) => {
    const chosen = pick([...placesIn(unit).keys()], at);
    return chosen === undefined ? unit : withWordsAt(unit, inLanguage(chosen, language), text);
  });
}

function inLanguage(chosen: string, language: Language): string {
  return chosen.replace(/[^/]*$/, language);
}

function additions(): fc.Arbitrary<Edit> {
  return fc.oneof(
    fc.tuple(anyBlock(), place).map(([block, at]): Edit => (unit) => ({ ...unit, lesson: withItem(unit.lesson, block, at) })),
    fc.tuple(anyActivity(), place).map(([activity, at]): Edit => (unit) => ({ ...unit, plan: withItem(unit.plan, activity, at) })),
  );
}

function withItem<T extends Item>(list: readonly T[], item: T, at: number): readonly T[] {
  return list.some(({ id }) => id === item.id) ? list : list.toSpliced(at % (list.length + 1), 0, item);
}

/** Takes something out of a list, or moves it. */
function editOfList(): fc.Arbitrary<EditOfList> {
  return fc.oneof(
    place.map((at): EditOfList => (list) => list.filter((_, index) => index !== at % list.length)),
    fc.tuple(place, place).map(([from, to]): EditOfList => (list) => moved(list, from % list.length, to % list.length)),
  );
}

function listEdit(): fc.Arbitrary<Edit> {
  return fc.tuple(fc.constantFrom('lesson', 'plan'), editOfList()).map(([face, edit]) => (unit) => (face === 'plan' ? { ...unit, plan: edit(unit.plan) } : { ...unit, lesson: edit(unit.lesson) }));
}

/** Takes a choice, an item, a pair or a field out of a block, or moves it; changes which choice is right; makes a block one of another kind. */
function insideEdit(): fc.Arbitrary<Edit> {
  const ofBlock = fc.oneof(
    editOfList().map((edit) => (block: Block) => withPieces(block, edit)),
    place.map((at) => (block: Block) => withRight(block, at)),
    fc.constant(withOtherKind),
  );
  return fc.tuple(place, ofBlock).map(([at, edit]) => (unit) => ({ ...unit, lesson: unit.lesson.map((block, index) => (index === at % unit.lesson.length ? edit(block) : block)) }));
}

function withPieces(block: Block, edit: EditOfList): Block {
  if ('choices' in block) return { ...block, choices: edit(block.choices) };
  if ('items' in block) return { ...block, items: edit(block.items) };
  if ('pairs' in block) return { ...block, pairs: edit(block.pairs) };
  return 'fields' in block ? { ...block, fields: edit(block.fields) } : block;
}

function withRight(block: Block, at: number): Block {
  return 'choices' in block ? { ...block, choices: block.choices.map((choice, index) => ({ ...choice, isRight: index === at % block.choices.length })) } : block;
}

function withOtherKind(block: Block): Block {
  if ('choices' in block) return { ...block, form: block.form === 'single' ? 'multiple' : 'single' };
  return 'text' in block ? { ...block, kind: block.kind === 'text' ? 'safety' : 'text' } : block;
}

function factsEdit(): fc.Arbitrary<Edit> {
  const minutes = fc.integer({ min: 5, max: 480 });
  return fc.oneof(
    minutes.map((changed): Edit => (unit) => ({ ...unit, minutes: changed })),
    fc.tuple(place, minutes).map(([at, changed]): Edit => (unit) => ({ ...unit, plan: unit.plan.map((activity, index) => (index === at % unit.plan.length ? { ...activity, minutes: changed } : activity)) })),
  );
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length];
}
