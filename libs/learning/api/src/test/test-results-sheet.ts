import { type TestMoment } from '@kurak/learning-model';
import { type Language, textIn } from '@kurak/shared-model';
import type { SheetData } from 'write-excel-file/node';
import type { TestedPersonReply, TestResultsReply } from './test.dto';

const WORDS: Readonly<Record<Language, { readonly name: string; readonly before: string; readonly after: string; readonly gain: string; readonly of: string }>> = {
  en: { name: 'Name', before: 'Before', after: 'After', gain: 'Gain', of: 'questions' },
  ru: { name: 'Имя', before: 'До', after: 'После', gain: 'Прирост', of: 'вопросов' },
  ky: { name: 'Аты', before: 'Башында', after: 'Аягында', gain: 'Өсүш', of: 'суроо' },
};

const HEADING = { fontWeight: 'bold' } as const;

/**
 * The cells of a spreadsheet of results: a row a person, for each module the share of right answers before and after and the
 * difference of the two. Names and titles go in as string cells, which no spreadsheet program takes for a formula.
 */
export function resultSheet({ title, place, startsOn, endsOn, modules, people }: TestResultsReply, language: Language): SheetData {
  const words = WORDS[language];
  const string = (value: string) => ({ value, type: String, wrap: true });
  const heading = (value: string) => ({ ...string(value), ...HEADING });
  const share = (value: number | null) => (value === null ? string('') : { value, type: Number, format: '0%' });
  return [
    [{ ...heading(`${textIn(title, language, 'ru')} · ${place} · ${startsOn} – ${endsOn}`), wrap: false }],
    [string(''), ...modules.flatMap((module) => [heading(`${textIn(module.title, language, 'ru')} (${module.of} ${words.of})`), string(''), string('')])],
    [heading(words.name), ...modules.flatMap(() => [words.before, words.after, words.gain].map(heading))],
    ...people.map((person) => [
      string(person.displayName),
      ...modules.flatMap(({ moduleId }) => {
        const [before, after] = [shareOf(person, moduleId, 'before'), shareOf(person, moduleId, 'after')];
        return [before, after, before === null || after === null ? null : after - before].map(share);
      }),
    ]),
  ];
}

export function resultColumns({ modules }: TestResultsReply): { width: number }[] {
  return [{ width: 28 }, ...modules.flatMap(() => [{ width: 24 }, { width: 11 }, { width: 11 }])];
}

function shareOf({ results }: TestedPersonReply, moduleId: string, moment: TestMoment): number | null {
  const result = results.find((one) => one.moduleId === moduleId && one.moment === moment);
  return result?.right == null ? null : result.right / result.of;
}
