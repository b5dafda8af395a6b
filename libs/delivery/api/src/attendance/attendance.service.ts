import { Injectable } from '@nestjs/common';
import { type Arrival, correctedMoment } from '@kurak/delivery-model';
import { Creations, Database, Doorkeeper, ProblemException } from '@kurak/shared-api';
import type { Id, Instant } from '@kurak/shared-model';
import { CheckInWindows } from '../check-in/check-in-windows';
import { AttendedSessions } from './attended-sessions';
import type { AttendanceSheetReply, AttendeeReply, CurrentMarkReply, MarkDto, RecordedMarksReply, RecordMarksRequest } from './attendance.dto';
import { MarkHistory } from './mark-history';
import { COUNTING_FIRST, IS_EXPECTED, MARK_PEOPLE, MARK_REPLY } from './mark-statements';

/** Attendance at a session: the sheet, and the marks that are put on it. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly doorkeeper: Doorkeeper,
    private readonly sessions: AttendedSessions,
    private readonly history: MarkHistory,
    private readonly windows: CheckInWindows,
  ) {}

  async sheet(sessionId: Id): Promise<AttendanceSheetReply> {
    const asOf = new Date().toISOString();
    const { startsAt, endsAt, ...session } = await this.sessions.find(sessionId);
    const mayMark = this.doorkeeper.may(this.database.actor, 'create', 'Attendance');
    const decided = mayMark ? await this.history.decided(sessionId) : undefined;
    const marks = await this.countingMarks(sessionId);
    const people = (await this.enrolled(sessionId, session.trainingId)).map(({ isExpected, ...person }): AttendeeReply => {
      const { mark = null, corrected = 0 } = marks.get(person.personId) ?? {};
      return { ...person, isExpected: isExpected || mark !== null, mark, corrected, decided: decided?.get(person.personId) ?? null };
    });
    const checkIn = mayMark ? await this.windows.state(sessionId) : null;
    return { ...session, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), people, checkIn, asOf };
  }

  /** Adds marks. The same batch again, because its answer was lost, adds nothing and is answered like the first time. */
  async record(sessionId: Id, body: RecordMarksRequest, arrival: Arrival): Promise<RecordedMarksReply> {
    const { trainingId } = await this.sessions.find(sessionId);
    await this.creations.once('marks', body.id, { sessionId, ...body }, async () => {
      await this.refuseStrangers(trainingId, body);
      await this.add(sessionId, body.marks.map((mark) => corrected(mark, arrival)));
    });
    return { id: body.id, ids: body.marks.map((mark) => mark.id) };
  }

  /** Everybody who takes part in the training, and whether she is to be at this session. */
  private enrolled(sessionId: Id, trainingId: Id): Promise<Pick<AttendeeReply, 'personId' | 'displayName' | 'toldApartBy' | 'isExpected'>[]> {
    return this.database.query(
      `SELECT enrolment.person_id AS "personId", person.display_name AS "displayName", ${IS_EXPECTED('$1', 'enrolment.person_id')} AS "isExpected",
              CASE WHEN count(*) OVER (PARTITION BY lower(person.display_name)) > 1 THEN person.district END AS "toldApartBy"
       FROM enrolment JOIN person ON person.id = enrolment.person_id
       WHERE enrolment.training_id = $2 AND enrolment.status IN ('accepted', 'completed')
       ORDER BY person.display_name, enrolment.person_id`,
      [sessionId, trainingId],
    );
  }

  /** Of each person who was marked, the mark that counts and how many others there are. */
  private async countingMarks(sessionId: Id): Promise<Map<Id, { mark: CurrentMarkReply; corrected: number }>> {
    const rows = await this.database.query<{ personId: Id; corrected: number; mark: CurrentMarkReply }>(
      `WITH placed AS MATERIALIZED (
         SELECT DISTINCT ON (mark.person_id) mark.*, count(*) OVER (PARTITION BY mark.person_id) AS all
         FROM mark WHERE mark.session_id = $1 ORDER BY mark.person_id, ${COUNTING_FIRST}
       )
       SELECT mark.person_id AS "personId", (mark.all - 1)::int AS corrected, jsonb_build_object(${MARK_REPLY}) AS mark FROM placed mark ${MARK_PEOPLE}`,
      [sessionId],
    );
    return new Map(rows.map(({ personId, ...marked }) => [personId, marked]));
  }

  /** One statement for them all. A mark is later than the one that its maker saw, whatever her clock says. */
  private async add(sessionId: Id, marks: readonly CorrectedMark[]): Promise<void> {
    const { organisationId, personId } = this.database.actor;
    await this.database.query(
      `WITH known AS MATERIALIZED (SELECT id, session_id, person_id, made_at FROM mark WHERE id = ANY($5::uuid[]))
       INSERT INTO mark (id, organisation_id, session_id, person_id, status, minutes_late, reason, recorded_by, way, made_at, seen_id, device_at)
       SELECT given.id, $3, $2, given."personId", given.status, given."minutesLate", given.reason, $4, 'roster',
              greatest(given."madeAt", seen.made_at + interval '1 millisecond'), seen.id, given."deviceAt"
       FROM jsonb_to_recordset($1::jsonb) AS given(id uuid, "personId" uuid, status text, "minutesLate" int, reason text, "madeAt" timestamptz, seen uuid, "deviceAt" timestamptz)
       LEFT JOIN known seen ON seen.id = given.seen AND seen.session_id = $2 AND seen.person_id = given."personId"`,
      [JSON.stringify(marks), sessionId, organisationId, personId, marks.flatMap(({ seen }) => seen ?? [])],
    );
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
}

type CorrectedMark = MarkDto & { readonly deviceAt: Instant | null };

/** A mark at the moment at which it was really made, with what belongs to its status and nothing else. */
function corrected(mark: MarkDto, arrival: Arrival): CorrectedMark {
  const madeAt = correctedMoment(mark.madeAt, arrival);
  return {
    ...mark,
    minutesLate: mark.status === 'late' ? (mark.minutesLate ?? null) : null,
    reason: mark.status === 'excused' ? mark.reason?.trim() || null : null,
    madeAt,
    deviceAt: Date.parse(madeAt) === Date.parse(mark.madeAt) ? null : mark.madeAt,
  };
}
