import { type Language, textIn } from '@kurak/shared-model';
import type { SheetData } from 'write-excel-file/node';
import type { GroupReply, OutcomeReply } from '../outcome/outcome.dto';
import { SHEET_WORDS } from './sheet-words';

const HEADING = { fontWeight: 'bold' } as const;

/**
 * The cells of a spreadsheet of outcomes: figure, value, how it is counted. Whatever a person wrote goes in as a string
 * cell, which no spreadsheet program takes for a formula.
 */
export function resultsSheet(outcome: OutcomeReply, language: Language): SheetData {
  const words = SHEET_WORDS[language];
  const string = (value: string) => ({ value, type: String, wrap: true });
  const count = (value: number | null) => (value === null ? string(words.tooFew) : { value, type: Number, format: '0' });
  const share = (value: number | null) => (value === null ? string(words.tooFew) : { value, type: Number, format: '0%' });
  const heading = (...texts: string[]) => texts.map((value) => ({ ...string(value), ...HEADING }));
  const groups = (title: string, rows: readonly GroupReply[], name: (key: string) => string) => [
    heading(title, words.enrolled, words.completed),
    ...(rows.length === 0 ? [[string(words.tooFew)]] : []),
    ...rows.map(({ key, enrolled, completed }) => [string(key === '' ? words.unknown : name(key)), count(enrolled), count(completed)]),
    [],
  ];
  const { people, attendance, knowledge, satisfaction, testimonials } = outcome;
  return [
    [{ ...string(textIn(outcome.title, language, 'en')), ...HEADING, fontSize: 14 }],
    [string(words.dates), string(`${outcome.startsOn} – ${outcome.endsOn}`)],
    [string(words.place), string(outcome.place)],
    [],
    heading(words.figure, words.value, words.howCounted),
    [string(words.enrolled), count(people.enrolled)],
    [string(words.completed), count(people.completed)],
    [string(words.attendance), share(attendance.rate), string(words.attendanceHow)],
    [string(words.knowledge), share(knowledge.share), string(words.knowledgeHow)],
    [string(words.feedbackGiven), count(satisfaction.given)],
    [string(words.usefulness), satisfaction.usefulness === null ? string(words.tooFew) : { value: satisfaction.usefulness, type: Number, format: '0.0' }],
    [string(words.satisfied), share(satisfaction.satisfied), string(words.satisfiedHow)],
    [],
    ...groups(words.bySex, people.bySex, (key) => words.sex[key] ?? key),
    ...groups(words.byDistrict, people.byDistrict, (key) => key),
    heading(words.stories, words.value),
    ...testimonials.map(({ use, stories }) => [string(words.uses[use]), count(stories)]),
    [],
    [string(words.suppression)],
  ];
}
