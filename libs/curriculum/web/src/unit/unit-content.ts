import type { UnitContent } from '@kurak/curriculum-model';
import type { BodyOf, ReplyOf } from '@kurak/shared-web';

export type UnitReply = ReplyOf<'get', '/api/units/{id}'>;
export type UnitBody = BodyOf<'put', '/api/units/{id}'>;

// The contract cannot say which fields go with which kind of block; the model can, and the server checks it.

/** What a unit teaches, out of what the server says. */
export function contentOf({ title, objectives, minutes, lesson, plan }: UnitReply): UnitContent {
  return { title, objectives, minutes, lesson, plan } as unknown as UnitContent;
}

/** What the server is told. */
export function bodyOf(content: UnitContent, version: number): UnitBody {
  return { ...content, version } as unknown as UnitBody;
}
