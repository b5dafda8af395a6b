import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id } from '@kurak/shared-model';
import { ProblemException } from '../problems/problem.exception';
import { Database } from '../request/database';

/**
 * Creation that may be asked for twice. Who creates a thing makes its id; a phone that lost the answer asks again with
 * the same id and body and gets the same answer, and nothing is made twice. The same id with another body, or from
 * another person, is refused.
 */
@Injectable()
export class Creations {
  constructor(private readonly database: Database) {}

  /** Runs the insert unless this person has made this very thing before; returns whether it ran. */
  async once(operation: string, id: Id, body: object, insert: () => Promise<unknown>): Promise<boolean> {
    const { personId } = this.database.actor;
    const hash = createHash('sha256').update(`${operation}\n${canonical(body)}`).digest();
    const added = await this.database.query(
      `INSERT INTO creation (id, person_id, body_hash) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, personId, hash],
    );
    if (added.length > 0) {
      await insert();
      return true;
    }
    const [same] = await this.database.query(`SELECT id FROM creation WHERE id = $1 AND body_hash = $2`, [id, hash]);
    if (same === undefined) throw ProblemException.invalid({ path: 'id', code: 'id.taken' });
    return false;
  }
}

/** JSON in which the order of keys does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
