import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import { isCleanText, isDay, isId, isTimeZone, LANGUAGES } from '@kurak/shared-model';

function validBy(name: string, validate: (value: unknown) => boolean, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: (value: unknown) => validate(value) } }, options);
}

/** For a field that may be left out. Unlike with IsOptional, null is a value, and mostly a wrong one. */
export const MayBeLeftOut = () => ValidateIf((_object, value) => value !== undefined);

/** A UUIDv7 in canonical form; code `id`. */
export const IsId = (options?: ValidationOptions) => validBy('id', isId, options);

/** A calendar day that exists; code `day`. */
export const IsDay = (options?: ValidationOptions) => validBy('day', isDay, options);

/** An IANA time zone; code `time-zone`. */
export const IsZone = (options?: ValidationOptions) => validBy('time-zone', isTimeZone, options);

/** An instant in UTC such as `2026-11-21T08:30:00.000Z`; code `instant`. */
export const IsInstant = (options?: ValidationOptions) =>
  validBy('instant', (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)), options);

/**
 * Text that says something: not empty, not only spaces, no control characters that PostgreSQL or a screen cannot hold,
 * at most so many characters; codes `required`, `long`, `characters`.
 */
export function IsPlainText(longest: number, options?: ValidationOptions): PropertyDecorator {
  const rules = [
    validBy('type', (value) => typeof value === 'string', options),
    validBy('required', (value) => typeof value !== 'string' || value.trim() !== '', options),
    ...longAndClean(longest, options),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}

/** As {@link IsPlainText}, but may be empty. */
export function IsOptionalText(longest: number): PropertyDecorator {
  const rules = [validBy('type', (value) => typeof value === 'string'), ...longAndClean(longest)];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}

function longAndClean(longest: number, options?: ValidationOptions): PropertyDecorator[] {
  return [
    validBy('long', (value) => typeof value !== 'string' || [...value].length <= longest, options),
    validBy('characters', (value) => typeof value !== 'string' || isCleanText(value), options),
  ];
}

/** A text in one or more languages, each at most so long; codes `type`, `language`, `required`, `long`, `characters`. */
export function IsLocalText(longest: number, options: { readonly mayBeEmpty: boolean } = { mayBeEmpty: false }): PropertyDecorator {
  const isTexts = (value: unknown): value is Record<string, string> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string');
  const rules = [
    validBy('type', isTexts),
    validBy('language', (value) => !isTexts(value) || Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key))),
    validBy('required', (value) => options.mayBeEmpty || !isTexts(value) || Object.values(value).some((text) => text.trim() !== '')),
    validBy('long', (value) => !isTexts(value) || Object.values(value).every((text) => [...text].length <= longest)),
    validBy('characters', (value) => !isTexts(value) || Object.values(value).every(isCleanText)),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}
