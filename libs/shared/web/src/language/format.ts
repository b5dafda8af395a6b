import { formatDate, formatNumber, formatPercent } from '@angular/common';
import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Day, Instant, Language } from '@kurak/shared-model';
import { Languages } from './languages';

/** How much of a date is said: `14 Jun 2022`, `14 June 2022`, `Tuesday, 14 June 2022`, or with the clock time. */
export type DateStyle = 'short' | 'long' | 'full' | 'time' | 'shortTime' | 'fullTime';

const FORMATS: Record<DateStyle, string> = {
  short: 'mediumDate',
  long: 'longDate',
  full: 'fullDate',
  time: 'HH:mm',
  shortTime: 'mediumDate',
  fullTime: 'fullDate',
};

/** A zone's distance from UTC at an instant, as `+0600`. Angular's formats do not know zones by name. */
export function offsetOf(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+0000' : name.replace('GMT', '').replace(':', '');
}

/** `UTC+6`, or nothing when this device's clock shows the same time as the zone. */
export function zoneNote(timeZone: string, at: Date): string {
  const offset = offsetOf(timeZone, at);
  const here = offsetOf(Intl.DateTimeFormat().resolvedOptions().timeZone, at);
  if (offset === here) return '';
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d\d)(\d\d)$/.exec(offset) ?? [];
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** An instant in words; in the zone when one is given, else on this device's clock. */
export function momentText(at: Instant | number | Date, style: DateStyle, locale: string, timeZone?: string): string {
  const date = new Date(at);
  const offset = timeZone === undefined ? undefined : offsetOf(timeZone, date);
  const day = formatDate(date, FORMATS[style], locale, offset);
  if (style !== 'shortTime' && style !== 'fullTime') return day;
  return `${day}, ${formatDate(date, 'HH:mm', locale, offset)}`;
}

/** A calendar day in words; it belongs to no zone. */
export function dayText(day: Day, style: DateStyle, locale: string): string {
  return formatDate(`${day}T00:00:00Z`, FORMATS[style], locale, '+0000');
}

/** The first and the last day in words, once when they are the same: `14–16 June 2022`. */
export function daysText(first: Day, last: Day, locale: string): string {
  if (first === last) return dayText(first, 'long', locale);
  const until = dayText(last, 'long', locale);
  if (first.slice(0, 7) !== last.slice(0, 7)) return `${dayText(first, 'long', locale)} – ${until}`;
  // The day's number stands alone in the words, in Kyrgyz behind the year: `2022-ж., 14–16-июнь`.
  return until.replace(new RegExp(`(^|\\s)${Number(last.slice(8))}\\b`), `$1${Number(first.slice(8))}–${Number(last.slice(8))}`);
}

/** Which form of a plural a number takes. Chromium knows no Kyrgyz, which has two forms. */
export function pluralForm(count: number, language: Language): Intl.LDMLPluralRule {
  return language === 'ky' ? (count === 1 ? 'one' : 'other') : new Intl.PluralRules(language).select(count);
}

// The pipes below are not pure: they read the language, and a template that uses them follows a switch of language.

/** `{{ session.startsAt | kurakMoment: 'time' : training.timeZone }}` */
@Pipe({ name: 'kurakMoment', pure: false })
export class MomentPipe implements PipeTransform {
  private readonly locale = inject(Languages).locale;

  transform(at: Instant | number | null | undefined, style: DateStyle = 'long', timeZone?: string): string {
    return at === null || at === undefined ? '' : momentText(at, style, this.locale(), timeZone);
  }
}

/** `{{ training.firstDay | kurakDay }}`, `{{ training.firstDay | kurakDay: 'long' : training.lastDay }}` */
@Pipe({ name: 'kurakDay', pure: false })
export class DayPipe implements PipeTransform {
  private readonly locale = inject(Languages).locale;

  transform(day: Day | null | undefined, style: DateStyle = 'long', last?: Day): string {
    if (!day) return '';
    return last ? daysText(day, last, this.locale()) : dayText(day, style, this.locale());
  }
}

/** `{{ 1234.5 | kurakNumber }}` */
@Pipe({ name: 'kurakNumber', pure: false })
export class NumberPipe implements PipeTransform {
  private readonly locale = inject(Languages).locale;

  transform(value: number | null | undefined, digits = '1.0-1'): string {
    return value === null || value === undefined ? '' : formatNumber(value, this.locale(), digits);
  }
}

/** `{{ 0.85 | kurakPercent }}` is `85 %` */
@Pipe({ name: 'kurakPercent', pure: false })
export class PercentPipe implements PipeTransform {
  private readonly locale = inject(Languages).locale;

  transform(value: number | null | undefined, digits = '1.0-0'): string {
    return value === null || value === undefined ? '' : formatPercent(value, this.locale(), digits);
  }
}

/** `{{ 'delivery.people.count' | kurakCount: 21 }}` takes the text `delivery.people.count.one` (few, many, other) and fills `{{count}}`. */
@Pipe({ name: 'kurakCount', pure: false })
export class CountPipe implements PipeTransform {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);

  transform(key: string, count: number, more: Record<string, unknown> = {}): string {
    const form = pluralForm(count, this.languages.current());
    const shown = formatNumber(count, this.languages.locale());
    return this.texts.translate(`${key}.${form}`, { count: shown, ...more });
  }
}
