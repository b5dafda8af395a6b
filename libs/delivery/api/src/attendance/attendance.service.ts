import { Injectable } from '@nestjs/common';
import { isAttended, type SessionKind } from '@kurak/delivery-model';
import { Creations, Database, ProblemException } from '@kurak/shared-api';
import type { Id, LocalText } from '@kurak/shared-model';
import type { AttendanceSheetReply, AttendeeReply, CurrentMarkReply, RecordedMarksReply, RecordMarksRequest } from './attendance.dto';
import { MarkEntity } from './mark.entity';

interface SessionRow {
  sessionId: Id;
  trainingId: Id;
  title: LocalText;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  room: string;
  kind: SessionKind;
}

/** Attendance at a session: the sheet, and the marks that are put on it. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
  ) {}

  async sheet(sessionId: Id): Promise<AttendanceSheetReply> {
    const { kind: _kind, startsAt, endsAt, ...session } = await this.attendedSession(sessionId);
    const people = await this.database.query<AttendeeReply & { mark: CurrentMarkReply | null }>(
      `SELECT enrolment.person_id AS "personId", person.display_name AS "displayName", latest.mark,
              (SELECT greatest(count(*) - 1, 0)::int FROM mark WHERE mark.session_id = $1 AND mark.person_id = enrolment.person_id) AS corrected
       FROM enrolment JOIN person ON person.id = enrolment.person_id
       LEFT JOIN LATERAL (
         SELECT jsonb_build_object('id', mark.id, 'status', mark.status, 'minutesLate', mark.minutes_late, 'reason', mark.reason,
                  'madeAt', to_char(mark.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'recordedBy', coalesce(recorder.display_name, '')) AS mark
         FROM mark LEFT JOIN person recorder ON recorder.id = mark.recorded_by
         WHERE mark.session_id = $1 AND mark.person_id = enrolment.person_id
         ORDER BY mark.made_at DESC, mark.id DESC LIMIT 1
       ) AS latest ON true
       WHERE enrolment.training_id = $2 AND enrolment.status IN ('accepted', 'completed')
       ORDER BY person.display_name, enrolment.person_id`,
      [sessionId, session.trainingId],
    );
    return { ...session, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), people };
  }

  /** Adds marks. The same batch again, because its answer was lost, adds nothing and is answered like the first time. */
  async record(sessionId: Id, body: RecordMarksRequest): Promise<RecordedMarksReply> {
    const { trainingId } = await this.attendedSession(sessionId);
    await this.creations.once('marks', body.id, { sessionId, ...body }, async () => {
      await this.refuseStrangers(trainingId, body);
      const { organisationId, personId: recordedBy } = this.database.actor;
      const rows = body.marks.map(({ minutesLate = null, reason = null, ...mark }) => ({
        ...mark,
        minutesLate: mark.status === 'late' ? minutesLate : null,
        reason: mark.status === 'excused' ? reason?.trim() || null : null,
        organisationId,
        sessionId,
        recordedBy,
        way: 'roster',
      }));
      await this.database.repository(MarkEntity).createQueryBuilder().insert().values(rows).updateEntity(false).execute();
    });
    return { id: body.id, ids: body.marks.map((mark) => mark.id) };
  }

  private async refuseStrangers(trainingId: Id, { marks }: RecordMarksRequest): Promise<void> {
    // Also who has withdrawn since: the mark may come late from a phone without a connection, and she was there.
    const enrolled = await this.database.query<{ person_id: Id }>(
      `SELECT person_id FROM enrolment WHERE training_id = $1 AND person_id = ANY($2)`,
      [trainingId, marks.map((mark) => mark.personId)],
    );
    const known = new Set(enrolled.map((row) => row.person_id));
    const stranger = marks.findIndex((mark) => !known.has(mark.personId));
    if (stranger >= 0) throw ProblemException.invalid({ path: `marks[${stranger}].personId`, code: 'not-enrolled' });
  }

  private async attendedSession(id: Id): Promise<SessionRow> {
    const [session] = await this.database.query<SessionRow>(
      `SELECT session.id AS "sessionId", session.training_id AS "trainingId", session.title, session.starts_at AS "startsAt",
              session.ends_at AS "endsAt", training.time_zone AS "timeZone", session.room, session.kind
       FROM session JOIN training ON training.id = session.training_id WHERE session.id = $1`,
      [id],
    );
    if (session === undefined) throw ProblemException.notFound();
    if (!isAttended(session.kind)) throw ProblemException.conflict('session.is-break', 'No attendance is taken at a break');
    return session;
  }
}
