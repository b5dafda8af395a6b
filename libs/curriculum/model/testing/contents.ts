import type { Id, Language } from '@kurak/shared-model';
import fc from 'fast-check';
import { type Activity, type Ancestor, type Block, type Check, type FormQuestion, GROUPINGS, MEDIUM_KINDS, type MediumBlock, METHODS, type ModuleContent, type Paper, type Papers, type UnitContent } from '../src';
import { anyLanguage, anyLocalList, anyLocalRichText, anyLocalText, anyWords, inLanguages, record } from './words';

/** What a made-up unit or module has to have. */
export interface Wanted {
  /** The language in which every unit has a title; any for a module and English for a unit if it is not named. */
  readonly base?: Language;
  /** Ids of the materials that its media show: without any there are no media. If it is not named, materials that nobody has. */
  readonly materials?: readonly Id[];
}

const partId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/);
const text = anyLocalText();

function listOf<T extends { readonly id: string }>(item: fc.Arbitrary<T>, minLength: number, maxLength: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(item, { selector: ({ id }) => id, minLength, maxLength });
}

function choicesOf(form: 'single' | 'multiple') {
  const choices = listOf(record({ id: partId, text, isRight: fc.boolean(), explanation: text }), 2, 4);
  return fc.tuple(choices, fc.nat(3)).map(([all, right]) => all.map((choice, place) => ({ ...choice, isRight: place === right % all.length || (form === 'multiple' && choice.isRight) })));
}

/** A check question with enough to choose from and with right answers. */
export function anyCheck(): fc.Arbitrary<Check> {
  const asked = { id: partId, kind: fc.constant('check' as const), question: text };
  return fc.oneof<fc.Arbitrary<Check>[]>(
    record({ ...asked, form: fc.constant('single' as const), choices: choicesOf('single') }),
    record({ ...asked, form: fc.constant('multiple' as const), choices: choicesOf('multiple') }),
    record({ ...asked, form: fc.constant('order' as const), items: listOf(record({ id: partId, text }), 2, 5), explanation: text }),
    record({ ...asked, form: fc.constant('match' as const), pairs: listOf(record({ id: partId, left: text, right: text }), 2, 4), explanation: text }),
  );
}

export function anyBlock({ materials }: Wanted = {}): fc.Arbitrary<Block> {
  const field = record({ id: partId, label: text, hint: text, columns: anyLocalList() });
  return fc.oneof<fc.Arbitrary<Block>[]>(
    record({ id: partId, kind: fc.constantFrom('text' as const, 'safety' as const, 'reflection' as const), text: anyLocalRichText() }),
    anyCheck(),
    record({ id: partId, kind: fc.constant('worksheet' as const), title: text, introduction: text, fields: listOf(field, 0, 3) }),
    ...(materials?.length === 0 ? [] : [anyMedium(materials)]),
  );
}

function anyMedium(materials: readonly Id[] | undefined): fc.Arbitrary<MediumBlock> {
  const material = inLanguages(() => (materials === undefined ? fc.uuid({ version: 7 }) : fc.constantFrom(...materials)), []);
  return record({ id: partId, kind: fc.constantFrom(...MEDIUM_KINDS), material, title: text, alternative: text });
}

export function anyActivity(): fc.Arbitrary<Activity> {
  return record({
    ...{ id: partId, method: fc.constantFrom(...METHODS), minutes: fc.integer({ min: 1, max: 480 }), grouping: fc.constantFrom(...GROUPINGS) },
    ...{ title: text, instructions: anyLocalRichText(), materials: anyLocalList(), debrief: anyLocalRichText(), notes: anyLocalRichText() },
  });
}

/** A unit as the API takes it, with parts of every kind, written and translated more or less. */
export function anyUnitContent({ base = 'en', materials }: Wanted = {}): fc.Arbitrary<UnitContent> {
  return record({
    ...{ title: anyLocalText(base), objectives: anyLocalList(), minutes: fc.integer({ min: 5, max: 480 }) },
    ...{ lesson: listOf(anyBlock({ materials }), 0, 5), plan: listOf(anyActivity(), 0, 3) },
  });
}

/** A module with one to three units, with papers and ancestors or without. */
export function anyModuleContent({ base, materials }: Wanted = {}): fc.Arbitrary<ModuleContent> {
  const languages = base === undefined ? anyLanguage() : fc.constant(base);
  const unitIds = fc.uniqueArray(fc.uuid({ version: 7 }), { minLength: 1, maxLength: 3 });
  return fc.tuple(languages, unitIds).chain(([baseLanguage, ids]) =>
    record({
      ...{ title: anyLocalText(baseLanguage), summary: text, audience: text, baseLanguage: fc.constant(baseLanguage), sources: fc.array(anyWords('en'), { maxLength: 3 }) },
      ...{ papers: anyPapers(baseLanguage, ids), lineage: fc.array(anyAncestor(), { maxLength: 2 }) },
      units: fc.tuple(...ids.map((id) => record({ id: fc.constant(id), content: anyUnitContent({ base: baseLanguage, materials }) }))),
    }),
  );
}

function anyAncestor(): fc.Arbitrary<Ancestor> {
  const publishedAt = fc.date({ min: new Date('2022-01-01T00:00:00Z'), max: new Date('2026-01-01T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString());
  return record({ moduleId: fc.uuid({ version: 7 }), title: anyLocalText('en'), organisation: fc.oneof(fc.constant(''), anyWords('ky')), number: fc.integer({ min: 1, max: 40 }), publishedAt });
}

function anyPapers(base: Language, unitIds: readonly Id[]): fc.Arbitrary<Papers> {
  const testQuestion = record({ unitId: fc.constantFrom(null, ...unitIds), check: anyCheck() });
  const testQuestions = fc.uniqueArray(testQuestion, { selector: ({ check }) => check.id, maxLength: 3 });
  const formQuestions = listOf(anyFormQuestion(), 0, 3);
  return record({
    test: fc.option(anyPaper(base, testQuestions)),
    evaluation: fc.option(anyPaper(base, formQuestions)),
    followUp: fc.option(anyPaper(base, formQuestions)),
  });
}

function anyPaper<Question>(base: Language, questions: fc.Arbitrary<Question[]>): fc.Arbitrary<Paper<Question>> {
  return record({ title: anyLocalText(base), introduction: text, questions });
}

function anyFormQuestion(): fc.Arbitrary<FormQuestion> {
  const asked = { id: partId, question: text };
  return fc.oneof<fc.Arbitrary<FormQuestion>[]>(
    record({ ...asked, kind: fc.constant('scale' as const), low: text, high: text }),
    record({ ...asked, kind: fc.constant('choice' as const), choices: listOf(record({ id: partId, text }), 2, 4), several: fc.boolean() }),
    record({ ...asked, kind: fc.constant('text' as const) }),
  );
}
