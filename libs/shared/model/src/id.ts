/** A UUIDv7 (RFC 9562): made by whoever creates the thing, the phone included. */
export type Id = string;

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a UUIDv7 in its canonical lower-case form. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && UUID_V7.test(value);
}
