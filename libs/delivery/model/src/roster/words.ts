import type { Language } from '@kurak/shared-model';
import type { Sex } from '../enrolment';

const SEXES: Record<string, Sex> = {
  f: 'female', female: 'female', woman: 'female', ж: 'female', жен: 'female', женский: 'female', женщина: 'female', аял: 'female', а: 'female', кыз: 'female', ayol: 'female', зан: 'female',
  m: 'male', male: 'male', man: 'male', м: 'male', муж: 'male', мужской: 'male', мужчина: 'male', эркек: 'male', э: 'male', бала: 'male', erkak: 'male', мард: 'male',
  other: 'other', другое: 'other', башка: 'other',
};

const LANGUAGE_WORDS: Record<string, Language> = {
  en: 'en', eng: 'en', english: 'en', английский: 'en', англисче: 'en', 'англис тили': 'en',
  ru: 'ru', rus: 'ru', russian: 'ru', русский: 'ru', рус: 'ru', орусча: 'ru', 'орус тили': 'ru', орус: 'ru',
  ky: 'ky', kg: 'ky', kyrgyz: 'ky', кыргызский: 'ky', киргизский: 'ky', кыргызча: 'ky', 'кыргыз тили': 'ky', кыргыз: 'ky',
};

const plain = (word: string) => word.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');

/** What a cell says of a person's sex, in the words of the region. */
export function sexOfWord(word: string): Sex | undefined {
  return SEXES[plain(word)];
}

/** The first of Kurak's languages that a cell names. */
export function languageOfWord(word: string): Language | undefined {
  return plain(word).split(/[,;/]| и | жана | and /).map((part) => LANGUAGE_WORDS[part.trim()]).find((language) => language !== undefined);
}
