import type { UnitChange, UnitContent } from '@kurak/curriculum-model';
import type { BodyOf, ReplyOf } from '@kurak/shared-web';

export type UnitReply = ReplyOf<'get', '/api/units/{id}'>;
export type UnitBody = BodyOf<'patch', '/api/units/{id}'>;
/** What saving changed besides what was sent. */
export type UnitSaved = ReplyOf<'patch', '/api/units/{id}'>;
export type UnitTranslation = UnitReply['translations'][number];
export type UsedMaterial = UnitReply['materials'][number];

// The contract cannot say which fields go with which kind of block; the model can, and the server checks it.

/** What a unit teaches, out of what the server says. */
export function contentOf({ title, objectives, minutes, lesson, plan }: UnitReply): UnitContent {
  return { title, objectives, minutes, lesson, plan } as unknown as UnitContent;
}

/** What the server is told. */
export function bodyOf(change: UnitChange, version: number): UnitBody {
  return { ...change, version } as unknown as UnitBody;
}
