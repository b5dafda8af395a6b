import type { Language, LocalText } from '@kurak/shared-model';
import { type Reviews, type TranslatedFrom, type Translation, translationsOf } from './translation';
import { isCheck, type Method, methodMix, plannedMinutes, type UnitContent } from './unit';

/** What a list of units shows of each, so that no list reads their contents. */
export interface UnitSummary {
  readonly title: LocalText;
  /** Planned length of the session, in minutes. */
  readonly minutes: number;
  /** Minutes of all activities together. */
  readonly planned: number;
  readonly blocks: number;
  readonly checks: number;
  readonly activities: number;
  /** Minutes by method. */
  readonly mix: readonly { readonly method: Method; readonly minutes: number }[];
  readonly translations: readonly Translation[];
}

export function summaryOf(unit: UnitContent, base: Language, from: TranslatedFrom, reviews: Reviews): UnitSummary {
  const { title, minutes, lesson, plan } = unit;
  return {
    ...{ title, minutes, planned: plannedMinutes(plan) },
    ...{ blocks: lesson.length, checks: lesson.filter(isCheck).length, activities: plan.length },
    mix: methodMix(plan),
    translations: translationsOf(unit, base, from, reviews),
  };
}
