import { type ReplyOf, call } from '@kurak/shared-web';

/** A person in a training. */
export type Enrolment = ReplyOf<'get', '/api/trainings/{id}/enrolments'>['items'][number];

const LONGEST_PAGE = 200;

/** Everybody in a training, however many pages that is. */
export async function allEnrolments(id: string, signal: AbortSignal): Promise<Enrolment[]> {
  const all: Enrolment[] = [];
  for (let page = 1; ; page++) {
    const list = await call('get', '/api/trainings/{id}/enrolments', { path: { id }, query: { page, size: LONGEST_PAGE }, signal });
    all.push(...list.items);
    if (all.length >= list.total || list.items.length === 0) return all;
  }
}
