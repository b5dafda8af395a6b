import type { Ancestor } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import type { WholeModule } from '../module/whole-modules';
import { LANGUAGE_NAMES, type PrintWords } from './print-words';
import { textTold } from './spoken';

/** What is printed, and how: everything that the making of a PDF needs to know. */
export interface Printed {
  readonly module: WholeModule;
  readonly language: Language;
  /** The unit that is printed alone; null for the whole module. */
  readonly unitId: string | null;
  /** The day of printing, which tells one draft from another. */
  readonly day: string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', ky: 'ky' };

export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** Who made the module, which version it is, of which day, in which language. */
export function creditLine({ module, language, day }: Printed, words: PrintWords): string {
  const version = module.number === null ? words.draft : words.version(module.number);
  const date = dayText(module.publishedAt ?? day, language);
  return [module.organisation || words.library, `${version}, ${date}`, LANGUAGE_NAMES[language]].join(' · ');
}

/** What the module was made from, a line an ancestor, from the first one on. */
export function lineageLines(printed: Printed, words: PrintWords): string[] {
  return printed.module.lineage.map((ancestor) => `${ancestorLine(ancestor, printed, words)}, ${dayText(ancestor.publishedAt, printed.language)}`);
}

/** The same for the foot of every page: the work that all others were made from. */
export function originLine(printed: Printed, words: PrintWords): string | undefined {
  const [origin] = printed.module.lineage;
  return origin && ancestorLine(origin, printed, words);
}

function ancestorLine({ title, organisation, number }: Ancestor, { module, language }: Printed, words: PrintWords): string {
  return [words.adaptedFrom(textTold(title, language, module.baseLanguage).text), organisation || words.library, words.version(number)].join(', ');
}
