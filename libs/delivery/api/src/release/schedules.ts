import { Injectable } from '@nestjs/common';
import { type Frozen, instantOf, isForParticipant, type PlannedSession, wallClockOf } from '@kurak/delivery-model';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import type { PlannedSessionReply } from './release.dto';
import { ReleaseEntity } from './release.entity';

interface PlannedRow extends Omit<PlannedSession, 'begins' | 'ends'> {
  startsAt: Date;
  endsAt: Date;
}

const PLANNED = `
  SELECT session.id, session.kind, session.unit_id AS "unitId", session.title, training.time_zone AS "timeZone",
         session.starts_at AS "startsAt", session.ends_at AS "endsAt", session.room,
         ARRAY(SELECT person_id FROM session_facilitator WHERE session_id = session.id ORDER BY person_id) AS "facilitatorIds",
         ARRAY(SELECT guest_id FROM session_guest WHERE session_id = session.id ORDER BY guest_id) AS "guestIds",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) ORDER BY name, id), '[]')
          FROM session_group JOIN training_group ON id = group_id WHERE session_id = session.id) AS groups
  FROM session JOIN training ON training.id = session.training_id
  WHERE session.training_id = $1 ORDER BY session.starts_at, session.id`;

/** SQL: the groups of a training in which a person is. */
export const GROUPS_OF = (person: string, training: string) =>
  `ARRAY(SELECT group_id FROM training_group_member JOIN training_group ON training_group.id = group_id WHERE training_group_member.person_id = ${person} AND training_group.training_id = ${training})`;

/** Who is told of a schedule. */
export interface Attendee {
  readonly personId: Id;
  readonly displayName: string;
  readonly role: 'participant' | 'facilitator';
  readonly groupIds: readonly Id[];
}

/** Names of those who stand in a schedule by id. */
type Names = ReadonlyMap<Id, string>;

/** Schedules as people are told of them: as it is planned now, and as it was last published. */
@Injectable()
export class Schedules {
  constructor(private readonly database: Database) {}

  async planned(trainingId: Id): Promise<PlannedSession[]> {
    const rows = await this.database.query<PlannedRow>(PLANNED, [trainingId]);
    return rows.map(({ startsAt, endsAt, ...row }) => ({
      ...row,
      begins: wallClockOf(startsAt.toISOString(), row.timeZone),
      ends: wallClockOf(endsAt.toISOString(), row.timeZone),
    }));
  }

  latest(trainingId: Id): Promise<(ReleaseEntity & Frozen) | null> {
    return this.database.repository(ReleaseEntity).findOne({ where: { trainingId }, order: { number: 'DESC' } });
  }

  /** Who takes part, and who leads one of these sessions; each once. */
  async attendees(trainingId: Id, sessions: readonly PlannedSession[]): Promise<Attendee[]> {
    const leaders = [...new Set(sessions.flatMap(({ facilitatorIds }) => facilitatorIds))];
    return this.database.query<Attendee>(
      `SELECT person.id AS "personId", person.display_name AS "displayName", ${GROUPS_OF('person.id', '$1')} AS "groupIds",
              CASE WHEN enrolment.id IS NULL THEN 'facilitator' ELSE 'participant' END AS role
       FROM person LEFT JOIN enrolment ON enrolment.person_id = person.id AND enrolment.training_id = $1 AND enrolment.status IN ('accepted', 'completed')
       WHERE enrolment.id IS NOT NULL OR person.id = ANY($2)
       ORDER BY enrolment.id IS NOT NULL, person.display_name, person.id`,
      [trainingId, leaders],
    );
  }

  async namesIn(sessions: readonly PlannedSession[]): Promise<Names> {
    const ids = [...new Set(sessions.flatMap(({ facilitatorIds, guestIds }) => [...facilitatorIds, ...guestIds]))];
    const rows = await this.database.query<{ id: Id; name: string }>(
      'SELECT id, display_name AS name FROM person WHERE id = ANY($1) UNION ALL SELECT id, name FROM training_guest WHERE id = ANY($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** Whether an attendee comes to a session, or leads it. */
export function isOf({ personId, role, groupIds }: Attendee): (session: PlannedSession) => boolean {
  return (session) => session.facilitatorIds.includes(personId) || (role === 'participant' && isForParticipant(session, groupIds));
}

export function sessionReply(session: PlannedSession, names: Names): PlannedSessionReply {
  const { id, kind, unitId, title, timeZone, begins, ends, room, facilitatorIds, guestIds, groups } = session;
  const named = (ids: readonly Id[]) => ids.flatMap((each) => names.get(each) ?? []).sort((one, other) => one.localeCompare(other));
  return {
    id, kind, unitId, title, timeZone, begins, ends, startsAt: instantOf(begins, timeZone), endsAt: instantOf(ends, timeZone), room,
    facilitators: named(facilitatorIds), guests: named(guestIds), groups: groups.map(({ name }) => name),
  };
}
