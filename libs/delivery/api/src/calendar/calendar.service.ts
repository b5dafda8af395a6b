import { Inject, Injectable } from '@nestjs/common';
import { isForParticipant, type PlannedSession, type ReleasedSession } from '@kurak/delivery-model';
import { API_SETTINGS, type ApiSettings, Creations, Database, derivedKey, ProblemException } from '@kurak/shared-api';
import type { Id, Language, LocalText } from '@kurak/shared-model';
import { calendarFile, type CalendarTraining } from './calendar-file';
import { CalendarFeedEntity } from './calendar-feed.entity';
import type { CalendarReply, MakeCalendarRequest } from './calendar.dto';
import { GROUPS_OF } from '../release/schedules';
import { secretCode, secretCodeHash } from './secret-code';

interface ReleasedTraining {
  id: Id;
  title: LocalText;
  place: string;
  status: string;
  version: number;
  publishedAt: Date;
  sessions: ReleasedSession[];
  gone: ReleasedSession[];
  takesPart: boolean;
  groupIds: Id[];
  /** How often she was put into another group. */
  moves: number;
  /** Sessions that were hers in any release. */
  onceHers: Id[];
}

/** SQL: a session of a release is one that she leads, or that she comes to, being in the group now or having been in it when that was published. */
const WAS_HERS = `(session -> 'facilitatorIds' ? $1::text OR (enrolment.id IS NOT NULL AND (session -> 'groups' = '[]' OR EXISTS (
  SELECT 1 FROM jsonb_to_recordset(session -> 'groups') AS of_group (id uuid)
  WHERE EXISTS (SELECT 1 FROM training_group_member WHERE group_id = of_group.id AND person_id = $1)
     OR EXISTS (SELECT 1 FROM group_move WHERE group_move.group_id = of_group.id AND group_move.person_id = $1 AND kind = 'left' AND moved_at > earlier.published_at)))))`;

/** The latest releases of the trainings that a person takes part in or has led a session of. Parameter: the person. */
const HERS = `
  SELECT training.id, training.title, training.place, training.status, training.version, release.published_at AS "publishedAt",
         release.sessions, release.gone, enrolment.id IS NOT NULL AS "takesPart", ${GROUPS_OF('$1', 'training.id')} AS "groupIds",
         (SELECT count(*)::int FROM group_move WHERE group_move.training_id = training.id AND group_move.person_id = $1) AS moves,
         ARRAY(SELECT DISTINCT session ->> 'id' FROM release earlier, jsonb_array_elements(earlier.sessions) AS session
               WHERE earlier.training_id = training.id AND ${WAS_HERS}) AS "onceHers"
  FROM training
  JOIN LATERAL (SELECT * FROM release WHERE release.training_id = training.id ORDER BY number DESC LIMIT 1) AS release ON true
  LEFT JOIN enrolment ON enrolment.training_id = training.id AND enrolment.person_id = $1 AND enrolment.status IN ('accepted', 'completed')
  WHERE enrolment.id IS NOT NULL OR EXISTS (
    SELECT 1 FROM release earlier WHERE earlier.training_id = training.id
      AND earlier.sessions @> jsonb_build_array(jsonb_build_object('facilitatorIds', jsonb_build_array($1::text))))
  ORDER BY training.starts_on, training.id`;

/** Personal calendars, read by a secret address; and single sessions as files. */
@Injectable()
export class CalendarService {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.key = derivedKey(settings.secretKey, 'calendar addresses');
  }

  async mine(): Promise<CalendarReply> {
    const feed = await this.database.repository(CalendarFeedEntity).findOneBy({ personId: this.database.actor.personId });
    return { address: feed && `/api/calendars/${secretCode(this.key, feed.id)}.ics` };
  }

  /** A new address; the one before no longer works. */
  async make({ feedId: id }: MakeCalendarRequest): Promise<CalendarReply> {
    await this.creations.once('calendar-feed', id, {}, async () => {
      const { organisationId, personId } = this.database.actor;
      await this.remove();
      await this.database.repository(CalendarFeedEntity).insert({ id, organisationId, personId, codeHash: secretCodeHash(secretCode(this.key, id)) as Buffer });
    });
    return this.mine();
  }

  async remove(): Promise<void> {
    await this.database.repository(CalendarFeedEntity).delete({ personId: this.database.actor.personId });
  }

  /** For a calendar program, which has nothing but the address. */
  async read(code: string): Promise<string> {
    const hash = secretCodeHash(code);
    const [owner] = hash === undefined ? [] : await this.database.query<{ person_id: Id; language: Language }>('SELECT * FROM delivery_open_calendar($1)', [hash]);
    if (owner === undefined) throw ProblemException.notFound();
    return calendarFile(await this.trainingsOf(owner.person_id), owner.language);
  }

  /** One session of hers, or of a training of her team. */
  async session(sessionId: Id): Promise<string> {
    const { personId, role } = this.database.actor;
    const [row] = await this.database.query<ReleasedTraining & { language: Language }>(
      `SELECT training.id, training.title, training.place, training.status, training.version, release.published_at AS "publishedAt",
              release.sessions, '[]'::jsonb AS gone, (SELECT language FROM person WHERE id = $1) AS language
       FROM session JOIN training ON training.id = session.training_id
       JOIN LATERAL (SELECT * FROM release WHERE release.training_id = training.id ORDER BY number DESC LIMIT 1) AS release ON true
       WHERE session.id = $2 AND ($3 IN ('facilitator', 'staff')
         OR EXISTS (SELECT 1 FROM enrolment WHERE enrolment.training_id = training.id AND person_id = $1 AND enrolment.status IN ('accepted', 'completed')))`,
      [personId, sessionId, role],
    );
    const sessions = row?.sessions.filter(({ id }) => id === sessionId) ?? [];
    if (row === undefined || sessions.length === 0) throw ProblemException.notFound();
    return calendarFile([calendarTraining({ ...row, sessions })], row.language);
  }

  private async trainingsOf(personId: Id): Promise<CalendarTraining[]> {
    const trainings = await this.database.query<ReleasedTraining>(HERS, [personId]);
    return trainings.map((training) => {
      const isHers = (session: PlannedSession) => session.facilitatorIds.includes(personId) || (training.takesPart && isForParticipant(session, training.groupIds));
      const wasHers = (session: PlannedSession) => !isHers(session) && training.onceHers.includes(session.id);
      const sessions = training.sessions.filter(isHers);
      const gone = [...training.sessions.filter(wasHers), ...training.gone.filter(({ id }) => training.onceHers.includes(id))];
      // Each move raises the sequence of all that she has, so that a session which comes back to her is newer than its cancellation.
      return calendarTraining({ ...training, version: training.version + training.moves, sessions, gone });
    });
  }
}

export function calendarTraining({ id, title, place, status, version, publishedAt, sessions, gone }: Omit<ReleasedTraining, 'takesPart' | 'groupIds' | 'moves' | 'onceHers'>): CalendarTraining {
  return { id, title, place, isCancelled: status === 'cancelled', version, publishedAt, sessions, gone };
}
