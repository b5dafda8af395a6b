import {
  type Activity,
  type Ancestor,
  type Block,
  type Check,
  type Choice,
  type ChoiceCheck,
  type FormQuestion,
  GROUPINGS,
  type MatchCheck,
  type MatchPair,
  MEDIUM_KINDS,
  type MediumBlock,
  METHODS,
  type ModuleContent,
  type OrderCheck,
  type OrderItem,
  type Paper,
  type Papers,
  type TestQuestion,
  type UnitContent,
  type WordsBlock,
  type WorksheetBlock,
  type WorksheetField,
} from '@kurak/curriculum-model';
import { type Id, isDay, isId, LANGUAGES } from '@kurak/shared-model';
import { PART_ID } from '../../unit/block.dto';
import { either, list, local, localList, localRichText, localText, localTitle, matching, oneOf, orNull, parts, record, type Shape, text, where, wholeNumber, yesOrNo } from './shape';

/** How much a module may hold: the same as in the requests with which the studio saves it. */
export const SIZES = {
  title: 120,
  summary: 600,
  audience: 300,
  units: 200,
  unitTitle: 160,
  objectives: 10,
  objective: 300,
  blocks: 100,
  activities: 60,
  shortestUnit: 5,
  longestUnit: 480,
  question: 600,
  answers: 8,
  answer: 300,
  explanation: 600,
  mediumTitle: 200,
  alternative: 8_000,
} as const;

type Kind<Value extends object, Field extends keyof Value> = Shape<Value[Field]>;

const id = where(isId);
const partId = matching(PART_ID);
const instant = where((value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)));
const answer = localText(SIZES.answer);
const explanation = localText(SIZES.explanation);
const question = localText(SIZES.question);

const withId = ({ id: own }: { readonly id: string }) => own;

const CHOICE: Shape<Choice> = record<Choice>({ id: partId, text: answer, isRight: yesOrNo, explanation });
const ITEM: Shape<OrderItem> = record<OrderItem>({ id: partId, text: answer });
const PAIR: Shape<MatchPair> = record<MatchPair>({ id: partId, left: answer, right: answer });

const kind = oneOf('check') as Kind<ChoiceCheck, 'kind'>;
const choices = record<ChoiceCheck>({ id: partId, kind, form: oneOf('single', 'multiple'), question, choices: parts(CHOICE, SIZES.answers, withId) });
const CHECK: Shape<Check> = either<Check>('form', {
  single: choices,
  multiple: choices,
  order: record<OrderCheck>({ id: partId, kind, form: oneOf('order'), question, items: parts(ITEM, SIZES.answers, withId), explanation }),
  match: record<MatchCheck>({ id: partId, kind, form: oneOf('match'), question, pairs: parts(PAIR, SIZES.answers, withId), explanation }),
});

const WORDS: Shape<WordsBlock> = record<WordsBlock>({ id: partId, kind: oneOf('text', 'safety', 'reflection'), text: localRichText });

const MEDIUM: Shape<MediumBlock> = record<MediumBlock>({
  id: partId,
  kind: oneOf(...MEDIUM_KINDS),
  material: local(id),
  title: localText(SIZES.mediumTitle),
  alternative: localText(SIZES.alternative),
});

const FIELD: Shape<WorksheetField> = record<WorksheetField>({ id: partId, label: localText(200), hint: localText(400), columns: localList(6, 80) });

const WORKSHEET: Shape<WorksheetBlock> = record<WorksheetBlock>({
  id: partId,
  kind: oneOf('worksheet'),
  title: localText(200),
  introduction: localText(600),
  fields: parts(FIELD, 20, withId),
});

const BLOCK: Shape<Block> = either<Block>('kind', {
  ...{ text: WORDS, safety: WORDS, reflection: WORDS, check: CHECK, worksheet: WORKSHEET },
  ...Object.fromEntries(MEDIUM_KINDS.map((medium) => [medium, MEDIUM])),
});

const ACTIVITY: Shape<Activity> = record<Activity>({
  id: partId,
  method: oneOf(...METHODS),
  minutes: wholeNumber(1, 480),
  grouping: oneOf(...GROUPINGS),
  title: localText(160),
  instructions: localRichText,
  materials: localList(30, 200),
  debrief: localRichText,
  notes: localRichText,
});

const UNIT: Shape<UnitContent> = record<UnitContent>({
  title: localText(SIZES.unitTitle),
  objectives: localList(SIZES.objectives, SIZES.objective),
  minutes: wholeNumber(SIZES.shortestUnit, SIZES.longestUnit),
  lesson: parts(BLOCK, SIZES.blocks, withId),
  plan: parts(ACTIVITY, SIZES.activities, withId),
});

const SCALE = record<Extract<FormQuestion, { kind: 'scale' }>>({ id: partId, kind: oneOf('scale'), question: localText(400), low: localText(80), high: localText(80) });
const CHOOSING = record<Extract<FormQuestion, { kind: 'choice' }>>({ id: partId, kind: oneOf('choice'), question: localText(400), choices: parts(ITEM, 12, withId), several: yesOrNo });
const WRITING = record<Extract<FormQuestion, { kind: 'text' }>>({ id: partId, kind: oneOf('text'), question: localText(400) });
const FORM_QUESTION: Shape<FormQuestion> = either<FormQuestion>('kind', { scale: SCALE, choice: CHOOSING, text: WRITING });

function paper<Question>(shape: Shape<Question>, idOf: (question: Question) => string): Shape<Paper<Question> | null> {
  return orNull(record<Paper<Question>>({ title: localText(160), introduction: localText(600), questions: parts(shape, 40, idOf) }));
}

const PAPERS: Shape<Papers> = record<Papers>({
  test: paper(record<TestQuestion>({ unitId: orNull(id), check: CHECK }), ({ check }) => check.id),
  evaluation: paper(FORM_QUESTION, withId),
  followUp: paper(FORM_QUESTION, withId),
});

const ANCESTOR: Shape<Ancestor> = record<Ancestor>({
  moduleId: id,
  title: localText(SIZES.title),
  organisation: text(200),
  number: wholeNumber(1, 1_000_000),
  publishedAt: instant,
});

type Unit = ModuleContent['units'][number];

/** A module as a whole, with its id. */
export type StoredModule = ModuleContent & { readonly id: Id };

const WHOLE: Shape<StoredModule> = record<StoredModule>({
  id,
  title: localTitle(SIZES.title),
  summary: localText(SIZES.summary),
  audience: localText(SIZES.audience),
  baseLanguage: oneOf(...LANGUAGES),
  sources: list(text(300), 60),
  papers: PAPERS,
  lineage: parts(ANCESTOR, 100, ({ moduleId }) => moduleId),
  units: parts(record<Unit>({ id, content: UNIT }), SIZES.units, withId),
});

/** A module that can be stored: every field of the kind and size that the studio saves. Questions about units that it does not have cover it as a whole. */
export const MODULE: Shape<StoredModule> = (value, place) => {
  const module = WHOLE(value, place);
  const { test } = module.papers;
  if (test === null) return module;
  const known = new Set(module.units.map(withId));
  const questions = test.questions.map(({ unitId, check }) => ({ unitId: unitId !== null && known.has(unitId) ? unitId : null, check }));
  return { ...module, papers: { ...module.papers, test: { ...test, questions } } };
};
