import { Injectable } from '@nestjs/common';
import { type Arrival, type CheckInState, correctedMoment, heard, judge, MOST_CHECK_INS, MOST_WRONG_NAMES, MOST_WRONG_WORDS } from '@kurak/delivery-model';
import { Creations, Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { AttendedSessions, type AttendedSession } from '../attendance/attended-sessions';
import { asInstant, IS_EXPECTED } from '../attendance/mark-statements';
import type { CheckInReply, CheckInRequest, CheckInSessionsReply } from './check-in.dto';
import { CheckInEntity } from './check-in.entity';
import { CheckInWindows, type Judged } from './check-in-windows';

/** People saying themselves that they are there, with the code on the screen or the word that was read aloud. */
@Injectable()
export class CheckInService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly sessions: AttendedSessions,
    private readonly windows: CheckInWindows,
  ) {}

  /**
   * Takes a check-in, right or wrong: what was tried is kept and counted, so a refusal is an answer here, not an error.
   * It is judged by when it was made, not by when it came.
   */
  async checkIn(sessionId: Id, body: CheckInRequest, arrival: Arrival): Promise<CheckInReply> {
    const session = await this.sessions.find(sessionId);
    await this.creations.once('check-in', body.id, { sessionId, ...body }, () => this.take(session, body, arrival));
    const [stored] = await this.database.query<CheckInReply>('SELECT id, state FROM check_in WHERE id = $1', [body.id]);
    // Past what is kept of one person at one session, nothing is.
    return stored ?? { id: body.id, state: 'too-many' };
  }

  /** Sessions around now at which the actor can check in, and what she has sent: those that are published, and those that are about to begin. Kept on her phone, it serves without a network. */
  async list(): Promise<CheckInSessionsReply> {
    const items = await this.database.query<CheckInSessionsReply['items'][number]>(
      `SELECT session.id AS "sessionId", session.title, ${asInstant('session.starts_at')} AS "startsAt", ${asInstant('session.ends_at')} AS "endsAt",
              training.time_zone AS "timeZone", session.room, current_mark.status,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', check_in.id, 'state', check_in.state, 'isOwn', check_in.person_id IS NOT DISTINCT FROM $1,
                          'madeAt', ${asInstant('check_in.made_at')}) ORDER BY check_in.made_at DESC, check_in.id DESC)
                        FROM check_in WHERE check_in.session_id = session.id AND check_in.sent_by = $1), '[]') AS sent
       FROM enrolment JOIN training ON training.id = enrolment.training_id JOIN session ON session.training_id = training.id
       LEFT JOIN current_mark ON current_mark.session_id = session.id AND current_mark.person_id = $1
       WHERE enrolment.person_id = $1 AND enrolment.status IN ('accepted', 'completed') AND session.kind IN ('unit', 'other')
         AND ${IS_EXPECTED('session.id', '$1')}
         AND session.ends_at > now() - interval '3 hours' AND session.starts_at < now() + interval '3 days'
         AND (session.starts_at < now() + interval '1 hour' OR EXISTS (
           SELECT 1 FROM (SELECT sessions FROM release WHERE release.training_id = training.id ORDER BY number DESC LIMIT 1) AS latest
           WHERE latest.sessions @> jsonb_build_array(jsonb_build_object('id', session.id))))
       ORDER BY session.starts_at, session.id`,
      [this.database.actor.personId],
    );
    return { items };
  }

  private async take(session: AttendedSession, { id, kind, value, madeAt, displayName }: CheckInRequest, arrival: Arrival): Promise<void> {
    const { sessionId } = session;
    const { organisationId, personId: sentBy } = this.database.actor;
    await this.windows.alone(sessionId);
    const personId = displayName ? await this.called(sessionId, displayName) : sentBy;
    const checkIn: Judged = { id, sentBy, personId, kind, value: kind === 'word' ? heard(value) : value.trim(), madeAt: correctedMoment(madeAt, arrival) };
    const tried = await this.tried(sessionId, checkIn);
    if (tried.all >= MOST_CHECK_INS) return;
    const verdict = await judge(checkIn, await this.windows.of(sessionId), this.windows.secretOf(sessionId));
    const isTooMany = (kind === 'word' && tried.wrongWords >= MOST_WRONG_WORDS) || tried.wrongNames >= MOST_WRONG_NAMES;
    const judged: CheckInState = verdict.state === 'accepted' && personId === null ? 'unknown' : verdict.state;
    const state = isTooMany ? 'too-many' : judged;
    await this.database.repository(CheckInEntity).insert({ ...checkIn, organisationId, sessionId, madeAt: new Date(checkIn.madeAt), state });
    if (state === 'accepted' && verdict.state === 'accepted' && personId !== null) await this.windows.mark(session, checkIn, personId, verdict.window);
  }

  /** The one person of the session's training who is called so; null when there is none, or more than one. */
  private async called(sessionId: Id, name: string): Promise<Id | null> {
    const [found] = await this.database.query<{ id: Id | null }>('SELECT delivery_person_called($1, $2) AS id', [sessionId, name]);
    return found?.id ?? null;
  }

  /** What this person has tried at this session before. The same word for several people beside her was tried once. */
  private async tried(sessionId: Id, { sentBy, value }: Judged): Promise<{ all: number; wrongWords: number; wrongNames: number }> {
    const [tried] = await this.database.query<{ all: number; wrongWords: number; wrongNames: number }>(
      `SELECT count(*)::int AS all, (count(*) FILTER (WHERE state IN ('unknown', 'too-many') OR person_id IS NULL))::int AS "wrongNames",
              (count(DISTINCT value) FILTER (WHERE kind = 'word' AND state <> 'accepted' AND value <> $3))::int AS "wrongWords"
       FROM check_in WHERE session_id = $1 AND sent_by = $2`,
      [sessionId, sentBy, value],
    );
    return tried ?? { all: 0, wrongWords: 0, wrongNames: 0 };
  }
}
