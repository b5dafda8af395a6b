import type { Id } from '@kurak/shared-model';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm';
import { ProblemException } from '../problems/problem.exception';
import type { Database } from './database';

interface Versioned extends ObjectLiteral {
  id: Id;
  version: number;
}

/**
 * Changes a row if it still is at the version that the edit started from, and counts the version up. A stale edit
 * throws 409 with both versions; a row that is not there, or not shown to this actor, throws 404.
 */
export async function changeVersion<Entity extends Versioned>(
  database: Database,
  entity: EntityTarget<Entity>,
  from: { readonly id: Id; readonly version: number },
  changes: QueryDeepPartialEntity<Entity>,
): Promise<void> {
  const table = database.repository(entity);
  const result = await table
    .createQueryBuilder()
    .update()
    .set({ ...changes, version: () => 'version + 1' } as QueryDeepPartialEntity<Entity>)
    // As numeric, because a version that was sent may be a number that no version can be.
    .where('id = :id AND version = CAST(:version AS numeric)', { ...from })
    .execute();
  if (result.affected === 1) return;
  const row = await table.createQueryBuilder('row').select('row.version', 'version').where('row.id = :id', from).getRawOne<{ version: number }>();
  if (row === undefined) throw ProblemException.notFound();
  if (row.version === from.version) throw ProblemException.notAllowed();
  throw ProblemException.stale(from.version, row.version);
}
