import type { Id } from '@kurak/shared-model';
import { type BodyOf, call } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import type { Edit } from './history';

type Saved = BodyOf<'put', '/api/trainings/{id}/schedule'>['save'][number];

/** All that is saved of a session. */
export function fieldsOf({ kind, unitId, title, startsAt, endsAt, room, facilitatorIds, guestIds, groupIds, isPinned, accepted }: Session): Omit<Saved, 'id' | 'version'> {
  const kept = accepted.map(({ code, with: other, note }) => ({ code, with: other, note }));
  return { kind, unitId, title, startsAt, endsAt, room: room.trim(), facilitatorIds, guestIds, groupIds, isPinned, accepted: kept };
}

/** Makes, changes and deletes sessions at once, all or none; gives the whole schedule as it is then. */
export async function writeSchedule(trainingId: Id, edit: Edit): Promise<readonly Session[]> {
  const save = edit.flatMap(({ before, after }) => (after ? [{ id: after.id, version: before?.version ?? null, ...fieldsOf(after) }] : []));
  const remove = edit.flatMap(({ before, after }) => (before && !after ? [{ id: before.id, version: before.version }] : []));
  const { items } = await call('put', '/api/trainings/{id}/schedule', { path: { id: trainingId }, body: { save, remove } });
  return items;
}
