import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { changesBetween, changesFor, freeze, type PlannedSession, type ScheduleChange, sessionOf } from '@kurak/delivery-model';
import { AuditLog } from '@kurak/identity-api';
import { Creations, Database, offsetOf, type PageQuery, ProblemException, searchPattern } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { TrainingService } from '../training/training.service';
import type { NextReleaseReply, PublishReleaseRequest, ReleasePage, ReleaseReply, ReleaseSummaryReply, ScheduleChangeReply } from './release.dto';
import { ReleaseEntity } from './release.entity';
import { ReleaseNotices } from './release-notices';
import { isOf, Schedules, sessionReply } from './schedules';

interface SummaryRow extends Omit<ReleaseSummaryReply, 'publishedAt'> {
  publishedAt: Date;
  total: number;
}

/** Published versions of a schedule. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly trainings: TrainingService,
    private readonly schedules: Schedules,
    private readonly notices: ReleaseNotices,
    private readonly audit: AuditLog,
  ) {}

  async list(trainingId: Id, query: PageQuery): Promise<ReleasePage> {
    await this.trainings.entity(trainingId);
    const rows = await this.database.query<SummaryRow>(
      `SELECT release.id, release.number, release.note, release.published_at AS "publishedAt", coalesce(person.display_name, '') AS "publishedBy",
              jsonb_array_length(release.sessions) AS sessions, count(*) OVER ()::int AS total
       FROM release LEFT JOIN person ON person.id = release.published_by
       WHERE release.training_id = $1 AND release.note ILIKE $2 ORDER BY release.number DESC LIMIT $3 OFFSET $4`,
      [trainingId, searchPattern(query), query.size, offsetOf(query)],
    );
    const items = rows.map(({ total: _total, ...row }) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
    return { items, total: rows[0]?.total ?? 0, page: query.page, size: query.size };
  }

  async find(id: Id, since?: number): Promise<ReleaseReply> {
    const release = await this.database.repository(ReleaseEntity).findOneBy({ id });
    if (release === null) throw ProblemException.notFound();
    const basis = await this.numbered(release.trainingId, since ?? release.number - 1);
    const changes = changesBetween(basis?.sessions ?? [], release.sessions);
    const names = await this.schedules.namesIn([...release.sessions, ...(basis?.sessions ?? [])]);
    const [publisher] = await this.database.query<{ name: string }>('SELECT display_name AS name FROM person WHERE id = $1', [release.publishedBy]);
    return {
      id,
      trainingId: release.trainingId,
      number: release.number,
      note: release.note,
      publishedAt: release.publishedAt.toISOString(),
      publishedBy: publisher?.name ?? '',
      sessions: release.sessions.map((session) => sessionReply(session, names)),
      since: basis?.number ?? 0,
      changes: changes.map((change) => changeReply(change, names)),
    };
  }

  async next(trainingId: Id): Promise<NextReleaseReply> {
    await this.trainings.entity(trainingId);
    const latest = await this.schedules.latest(trainingId);
    const planned = await this.schedules.planned(trainingId);
    const changes = changesBetween(latest?.sessions ?? [], planned);
    const everything = [...planned, ...(latest?.sessions ?? [])];
    const names = await this.schedules.namesIn(everything);
    const affected = (await this.schedules.attendees(trainingId, everything)).map((attendee) => {
      const hers = new Set(changesFor(changes, isOf(attendee)).map((change) => sessionOf(change).id));
      const { personId, displayName, role } = attendee;
      return { personId, displayName, role, changes: changes.flatMap((change, place) => (hers.has(sessionOf(change).id) ? [place] : [])) };
    });
    return {
      number: (latest?.number ?? 0) + 1,
      publishedAt: latest?.publishedAt.toISOString() ?? null,
      changes: changes.map((change) => changeReply(change, names)),
      affected: affected.filter((person) => person.changes.length > 0),
      state: stateOf(latest, planned),
    };
  }

  /** Freezes the schedule as it was shown and tells everybody whom a change concerns. */
  async publish(trainingId: Id, body: PublishReleaseRequest): Promise<ReleaseReply> {
    await this.trainings.entity(trainingId);
    await this.creations.once('release', body.id, { trainingId, ...body }, async () => {
      // One writer at a time: a session that is saved meanwhile waits, or was saved before and is seen.
      await this.database.query('SELECT id FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
      const latest = await this.schedules.latest(trainingId);
      const planned = await this.schedules.planned(trainingId);
      if (stateOf(latest, planned) !== body.state) throw ProblemException.conflict('release.outdated', 'The schedule changed since these changes were shown; nothing was published');
      const changes = changesBetween(latest?.sessions ?? [], planned);
      if (changes.length === 0) throw ProblemException.conflict('release.unchanged', 'Nothing has changed since the latest release; nothing was published');
      const { organisationId, personId } = this.database.actor;
      const number = (latest?.number ?? 0) + 1;
      const frozen = freeze(latest ?? undefined, planned, number);
      const release = { id: body.id, organisationId, trainingId, number, note: body.note.trim(), publishedBy: personId, sessions: [...frozen.sessions], gone: [...frozen.gone] };
      await this.database.repository(ReleaseEntity).createQueryBuilder().insert().values(release).updateEntity(false).execute();
      await this.notices.tell(release, changes, latest?.sessions ?? []);
      await this.audit.record('schedule-published', trainingId);
    });
    return this.find(body.id);
  }

  /** Before the first there is nothing. */
  private async numbered(trainingId: Id, number: number): Promise<ReleaseEntity | undefined> {
    if (number === 0) return undefined;
    const release = await this.database.repository(ReleaseEntity).findOneBy({ trainingId, number });
    if (release === null) throw ProblemException.notFound();
    return release;
  }
}

/** Stands for what publishing would do, as long as nobody publishes or edits. */
function stateOf(latest: ReleaseEntity | null, planned: readonly PlannedSession[]): string {
  return createHash('sha256').update(JSON.stringify([latest?.id ?? null, planned])).digest('hex');
}

function changeReply(change: ScheduleChange, names: ReadonlyMap<Id, string>): ScheduleChangeReply {
  return {
    kind: change.kind,
    what: change.kind === 'changed' ? [...change.what] : [],
    before: change.kind === 'new' ? null : sessionReply(change.before, names),
    after: change.kind === 'gone' ? null : sessionReply(change.after, names),
  };
}
