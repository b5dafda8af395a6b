import { Injectable } from '@nestjs/common';
import { isAttended, type MarkStatus, SESSION_KINDS } from '@kurak/delivery-model';
import { Database, offsetOf, type PageQuery, ProblemException, searchPattern } from '@kurak/shared-api';
import type { Day, Id, LocalText } from '@kurak/shared-model';
import type { MatrixPersonReply, MatrixReply, MatrixSessionReply } from './matrix.dto';

/** What stands above a sheet that is printed or exported. */
export interface TrainingHead {
  readonly title: LocalText;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly place: string;
  readonly timeZone: string;
  readonly venue: string;
  readonly grantName: string;
  readonly grantNumber: string;
  /** Name of the organisation. */
  readonly organisation: string;
}

/** The whole attendance of a training: everybody, and every session. */
export interface AttendanceMatrix {
  readonly training: TrainingHead;
  readonly sessions: readonly MatrixSessionReply[];
  readonly people: readonly MatrixPersonReply[];
}

interface PersonRow {
  readonly personId: Id;
  readonly displayName: string;
  readonly total: number;
  readonly marks: readonly (readonly [place: number, status: MarkStatus, minutesLate: number | null])[];
}

interface SessionGroups {
  readonly place: number;
  readonly personIds: readonly Id[];
}

const ATTENDED_KINDS = SESSION_KINDS.filter(isAttended);

/** Attendance as a table: people down, sessions across. */
@Injectable()
export class MatrixService {
  constructor(private readonly database: Database) {}

  async page(trainingId: Id, query: PageQuery): Promise<MatrixReply> {
    const { timeZone } = await this.head(trainingId);
    const sessions = await this.sessions(trainingId);
    const rows = await this.people(trainingId, sessions, searchPattern(query), query.size, offsetOf(query));
    const groups = await this.groups(sessions);
    return { trainingId, timeZone, sessions, items: rows.map((row) => personOf(row, groups)), total: rows[0]?.total ?? 0, page: query.page, size: query.size };
  }

  async whole(trainingId: Id): Promise<AttendanceMatrix> {
    const training = await this.head(trainingId);
    const sessions = await this.sessions(trainingId);
    const groups = await this.groups(sessions);
    return { training, sessions, people: (await this.people(trainingId, sessions)).map((row) => personOf(row, groups)) };
  }

  async head(trainingId: Id): Promise<TrainingHead> {
    const [training] = await this.database.query<TrainingHead>(
      `SELECT title, starts_on::text AS "startsOn", ends_on::text AS "endsOn", place, time_zone AS "timeZone", venue, grant_name AS "grantName", grant_number AS "grantNumber",
              (SELECT name FROM organisation WHERE organisation.id = training.organisation_id) AS organisation
       FROM training WHERE id = $1`,
      [trainingId],
    );
    if (training === undefined) throw ProblemException.notFound();
    return training;
  }

  async sessions(trainingId: Id): Promise<MatrixSessionReply[]> {
    const rows = await this.database.query<{ id: Id; title: LocalText; startsAt: Date; endsAt: Date }>(
      `SELECT id, title, starts_at AS "startsAt", ends_at AS "endsAt" FROM session WHERE training_id = $1 AND kind = ANY($2) ORDER BY starts_at, id`,
      [trainingId, ATTENDED_KINDS],
    );
    return rows.map(({ id, title, startsAt, endsAt }) => ({ id, title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }));
  }

  /** Sessions that are for some groups only, each with everybody in them. */
  private groups(sessions: readonly MatrixSessionReply[]): Promise<SessionGroups[]> {
    return this.database.query(
      `SELECT array_position($1::uuid[], session_group.session_id) - 1 AS place, array_remove(array_agg(member.person_id), NULL) AS "personIds"
       FROM session_group LEFT JOIN training_group_member member USING (group_id)
       WHERE session_group.session_id = ANY($1) GROUP BY session_group.session_id ORDER BY place`,
      [sessions.map(({ id }) => id)],
    );
  }

  /** @param size how many people at most; null for all */
  private people(trainingId: Id, sessions: readonly MatrixSessionReply[], pattern = '%', size: number | null = null, offset = 0): Promise<PersonRow[]> {
    return this.database.query(
      `WITH listed AS MATERIALIZED (
         SELECT person.id, person.display_name, count(*) OVER ()::int AS total FROM enrolment JOIN person ON person.id = enrolment.person_id
         WHERE enrolment.training_id = $1 AND enrolment.status IN ('accepted', 'completed') AND person.display_name ILIKE $3
         ORDER BY person.display_name, person.id LIMIT $4 OFFSET $5
       ), counting AS MATERIALIZED (
         SELECT person_id, jsonb_agg(jsonb_build_array(array_position($2::uuid[], session_id) - 1, status, minutes_late) ORDER BY array_position($2::uuid[], session_id)) AS marks
         FROM current_mark WHERE session_id = ANY($2) AND person_id = ANY(ARRAY(SELECT id FROM listed)) GROUP BY person_id
       )
       SELECT listed.id AS "personId", listed.display_name AS "displayName", listed.total, coalesce(counting.marks, '[]') AS marks
       FROM listed LEFT JOIN counting ON counting.person_id = listed.id ORDER BY listed.display_name, listed.id`,
      [trainingId, sessions.map(({ id }) => id), pattern, size, offset],
    );
  }
}

function personOf({ personId, displayName, marks }: PersonRow, groups: readonly SessionGroups[]): MatrixPersonReply {
  const elsewhere = groups.filter(({ personIds }) => !personIds.includes(personId)).map(({ place }) => place);
  return { personId, displayName, marks: marks.map(([session, status, minutesLate]) => ({ session, status, minutesLate })), elsewhere };
}
