import { isRichText, plainText } from '@kurak/shared-model';

/** Whether two values say the same. What is empty is the same as what is not there: a text that was begun and left. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (isEmpty(one) && isEmpty(other))) return true;
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (isRichText(value)) return plainText(value).trim() === '';
  return isRecord(value) && Object.values(value).every(isEmpty);
}

/** True for an object, and for an array by its places. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
