import { Injectable } from '@nestjs/common';
import { Creations, Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { AuditLog } from '../audit/audit-log';
import { Contacts } from '../contact/contacts';
import type { MergePersonsRequest, MergeReply } from './merge.dto';

/** A merge can be taken back for so long; identity_undo_merge says the same. */
const DAYS = 30;

interface MergeRow extends Omit<MergeReply, 'mergedAt' | 'undoableUntil'> {
  readonly mergedAt: Date;
}

const MERGE = `
  SELECT person_merge.id, kept_id AS "keptId", coalesce(kept.display_name, '') AS kept, merged_id AS "mergedId", merged_name AS merged,
         coalesce(who.display_name, '') AS "mergedBy", merged_at AS "mergedAt"
  FROM person_merge LEFT JOIN person kept ON kept.id = kept_id LEFT JOIN person who ON who.id = merged_by`;

/** Persons who stand twice, and are one. */
@Injectable()
export class MergeService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly contacts: Contacts,
    private readonly audit: AuditLog,
  ) {}

  async list(): Promise<MergeReply[]> {
    const rows = await this.database.query<MergeRow>(`${MERGE} WHERE undone_at IS NULL AND merged_at > now() - make_interval(days => $1) ORDER BY merged_at DESC, person_merge.id`, [DAYS]);
    return rows.map(replyOf);
  }

  async merge(keptId: Id, body: MergePersonsRequest): Promise<MergeReply> {
    await this.creations.once('merge', body.id, { keptId, ...body }, async () => {
      const reached = await this.contacts.of([body.mergedId, keptId]);
      await this.ask('SELECT identity_merge_persons($1, $2, $3) AS refusal', [body.id, keptId, body.mergedId]);
      const [hers, its] = [reached.get(keptId), reached.get(body.mergedId)];
      await this.contacts.note([{ personId: keptId, phone: hers?.phone ?? its?.phone ?? null, email: hers?.email ?? its?.email ?? null }]);
      await this.audit.record('persons-merged', keptId);
    });
    const [row] = await this.database.query<MergeRow>(`${MERGE} WHERE person_merge.id = $1`, [body.id]);
    if (row === undefined) throw ProblemException.notFound();
    return replyOf(row);
  }

  async undo(id: Id): Promise<void> {
    const [merge] = await this.database.query<{ kept_id: Id }>('SELECT kept_id FROM person_merge WHERE id = $1', [id]);
    if (merge === undefined) throw ProblemException.notFound();
    await this.ask('SELECT identity_undo_merge($1) AS refusal', [id]);
    await this.audit.record('merge-undone', merge.kept_id);
  }

  private async ask(sql: string, parameters: readonly Id[]): Promise<void> {
    const [answer] = await this.database.query<{ refusal: string | null }>(sql, parameters);
    const refusal = answer?.refusal ?? null;
    if (refusal === 'not-found') throw ProblemException.notFound();
    if (refusal === 'not-allowed') throw ProblemException.notAllowed();
    if (refusal !== null) throw ProblemException.conflict(refusal, 'These persons cannot be merged, or no longer be parted');
  }
}

function replyOf({ mergedAt, ...row }: MergeRow): MergeReply {
  return { ...row, mergedAt: mergedAt.toISOString(), undoableUntil: new Date(mergedAt.getTime() + DAYS * 86_400_000).toISOString() };
}
