import { showable } from '../unpack/import-problem';
import type { Unpacked } from '../unpack/unpacked';
import { type Draft, type Question, trueOrFalse } from './draft';
import { plainHtml } from './html';
import { parseXml, type XmlElement } from './xml';

/** Moodle's way to say that there is nothing. */
export const NOTHING = '$@NULL@$';

/** The questions of a Moodle backup, by their own ids and by the ids of their entries in the question bank (Moodle 4 and later). */
export class MoodleQuestions {
  private constructor(
    private readonly byId: ReadonlyMap<string, XmlElement>,
    private readonly byEntry: ReadonlyMap<string, readonly Version[]>,
  ) {}

  static async read(files: Unpacked): Promise<MoodleQuestions> {
    const byId = new Map<string, XmlElement>();
    const byEntry = new Map<string, Version[]>();
    if (!files.has('questions.xml')) return new MoodleQuestions(byId, byEntry);
    const bank = parseXml(await files.readMarkup('questions.xml'), 'questions.xml');
    for (const question of bank.everywhere('question')) byId.set(question.attribute('id'), question);
    for (const entry of bank.everywhere('question_bank_entry')) {
      const versions = entry.everywhere('question_versions').flatMap((version) => {
        const question = version.everywhere('question')[0];
        return question === undefined ? [] : [{ number: Number(version.textAt('version')), question }];
      });
      byEntry.set(entry.attribute('id'), versions.sort((one, other) => other.number - one.number));
    }
    return new MoodleQuestions(byId, byEntry);
  }

  /** The question in a slot of a quiz: the version that it asks for, else the newest. */
  inSlot(slot: XmlElement): XmlElement | undefined {
    const reference = slot.find('question_reference');
    if (reference === undefined) return this.byId.get(slot.textAt('questionid') || slot.textAt('question'));
    const versions = this.byEntry.get(reference.textAt('questionbankentryid')) ?? [];
    return (versions.find(({ number }) => String(number) === reference.textAt('version')) ?? versions[0])?.question;
  }
}

interface Version {
  readonly number: number;
  readonly question: XmlElement;
}

interface ReadQuestion {
  readonly question: Question | undefined;
  /** What it is, where it has no counterpart. */
  readonly name: string;
  readonly pictures: readonly string[];
  /** Answers that belong to no question, there to lead astray. */
  readonly strays: readonly string[];
}

/** Any number of quizzes may ask the same question: it is read once. */
const READ = new WeakMap<XmlElement, ReadQuestion>();

/** Adds a question of a Moodle question bank; what has no counterpart here goes to the report. */
export function addMoodleQuestion(draft: Draft, element: XmlElement, place: string): void {
  const read = READ.get(element) ?? readQuestion(element, draft);
  READ.set(element, read);
  const { question, name, pictures, strays } = read;
  if (question === undefined) draft.note('not-supported', place, name);
  else {
    for (const picture of pictures) draft.note('picture-missing', place, picture);
    for (const stray of strays) draft.note('not-supported', place, stray);
    draft.addQuestion(question, place);
  }
}

function readQuestion(element: XmlElement, draft: Draft): ReadQuestion {
  const question = questionOf(element, draft);
  const { text, pictures } = plainHtml(element.textAt('questiontext'));
  const strays = question?.form === 'match' ? pairsOf(element).flatMap(({ left, right }) => (left === '' ? [right] : [])) : [];
  return { question, name: showable(`${element.textAt('qtype')}: ${text || element.textAt('name')}`), pictures, strays };
}

function questionOf(question: XmlElement, draft: Draft): Question | undefined {
  const text = words(question.textAt('questiontext'));
  const explanation = words(question.textAt('generalfeedback'));
  switch (question.textAt('qtype')) {
    case 'multichoice': {
      const single = question.everywhere('multichoice')[0]?.textAt('single') !== '0';
      return { form: single ? 'single' : 'multiple', text, choices: answersOf(question).map((answer) => choiceOf(answer, explanation, single)) };
    }
    case 'truefalse':
      return { form: 'single', text, choices: answersOf(question).map((answer) => inWords(choiceOf(answer, explanation, true), draft)) };
    case 'match':
      return { form: 'match', text, pairs: pairsOf(question).filter(({ left, right }) => left !== '' && right !== ''), explanation };
    case 'ordering': {
      // Its answers say in place of a mark which one they are.
      const items = answersOf(question).sort((one, other) => Number(one.textAt('fraction')) - Number(other.textAt('fraction')));
      return { form: 'order', text, items: items.map((item) => words(item.textAt('answertext'))), explanation };
    }
    default:
      return undefined;
  }
}

function answersOf(question: XmlElement): XmlElement[] {
  return question.everywhere('answers').flatMap((answers) => answers.all('answer'));
}

/** Of a single choice the whole mark is right, of a multiple one every answer that brings some. */
function choiceOf(answer: XmlElement, explanation: string, single: boolean) {
  const fraction = Number(answer.textAt('fraction'));
  return { text: words(answer.textAt('answertext')), isRight: single ? fraction > 0.999 : fraction > 0, explanation: words(answer.textAt('feedback')) || explanation };
}

function inWords<Choice extends { readonly text: string }>(choice: Choice, { language }: Draft): Choice {
  return { ...choice, text: trueOrFalse(choice.text, language) };
}

function pairsOf(question: XmlElement): { left: string; right: string }[] {
  const pairs = question.everywhere('matches').flatMap((matches) => matches.all('match'));
  return pairs.map((pair) => ({ left: words(pair.textAt('questiontext')), right: words(pair.textAt('answertext')) }));
}

/** Longer than what any part of a question may have. */
const LONGEST_WORDS = 5_000;

function words(html: string): string {
  return html === NOTHING ? '' : plainHtml(html).text.slice(0, LONGEST_WORDS);
}
