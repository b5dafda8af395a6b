import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Arrival, checkedInAs, type CheckInWindow, closingTime, correctedMoment, judge } from '@kurak/delivery-model';
import { API_SETTINGS, type ApiSettings, Creations, Database, derivedKey, ProblemException } from '@kurak/shared-api';
import type { Id, Instant } from '@kurak/shared-model';
import type { CheckInStateReply } from '../attendance/attendance.dto';
import { AttendedSessions, type AttendedSession } from '../attendance/attended-sessions';
import { asInstant } from '../attendance/mark-statements';
import type { CloseCheckInRequest, OpenCheckInRequest, WindowReply } from './check-in.dto';
import { CheckInWindowEntity } from './check-in.entity';

/** A check-in as far as it is judged. */
export interface Judged {
  readonly id: Id;
  readonly sentBy: Id;
  readonly personId: Id | null;
  readonly kind: 'code' | 'word';
  readonly value: string;
  readonly madeAt: Instant;
}

/** When people may check in at a session. A facilitator's device that has no network opens and closes as well, and tells later. */
@Injectable()
export class CheckInWindows {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly sessions: AttendedSessions,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.key = derivedKey(settings.secretKey, 'check-in');
  }

  /** What a session's codes and words are computed from: derived, so that no dump or backup holds it. */
  secretOf(sessionId: Id): string {
    return createHmac('sha256', this.key).update(sessionId).digest('base64url');
  }

  async state(sessionId: Id): Promise<CheckInStateReply> {
    const [{ waiting } = { waiting: 0 }] = await this.database.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM check_in WHERE session_id = $1 AND state = 'waiting'`,
      [sessionId],
    );
    return { secret: this.secretOf(sessionId), windows: await this.of(sessionId), waiting };
  }

  of(sessionId: Id): Promise<CheckInWindow[]> {
    return this.database.query<CheckInWindow>(
      `SELECT id, ${asInstant('opened_at')} AS "openedAt", ${asInstant('closes_at')} AS "closesAt" FROM check_in_window WHERE session_id = $1 ORDER BY opened_at, id`,
      [sessionId],
    );
  }

  async open(sessionId: Id, { id, openedAt }: OpenCheckInRequest, arrival: Arrival): Promise<WindowReply> {
    const session = await this.sessions.find(sessionId);
    await this.creations.once('check-in-window', id, { sessionId, openedAt }, async () => {
      await this.alone(sessionId);
      const opened = correctedMoment(openedAt, arrival);
      const { organisationId, personId: openedBy } = this.database.actor;
      const window = { id, organisationId, sessionId, openedBy, openedAt: new Date(opened), closesAt: new Date(closingTime(opened, { endsAt: session.endsAt.toISOString() })) };
      await this.database.repository(CheckInWindowEntity).insert(window);
      await this.settle(session);
    });
    return this.reply(id, id);
  }

  /** Closes a window. Who closes again, or earlier on another device, changes nothing but to the earlier. */
  async close(windowId: Id, { id, closedAt }: CloseCheckInRequest, arrival: Arrival): Promise<WindowReply> {
    const [window] = await this.database.query<{ session_id: Id }>('SELECT session_id FROM check_in_window WHERE id = $1', [windowId]);
    if (window === undefined) throw ProblemException.notFound();
    await this.creations.once('check-in-closing', id, { windowId, closedAt }, async () => {
      await this.alone(window.session_id);
      await this.database.query(`UPDATE check_in_window SET closes_at = greatest(opened_at, least(closes_at, $2::timestamptz)) WHERE id = $1`, [windowId, correctedMoment(closedAt, arrival)]);
    });
    return this.reply(id, windowId);
  }

  /** Makes a check-in that holds a mark, of the same id, that came when it came. */
  async mark(session: AttendedSession, checkIn: Judged, personId: Id, window: CheckInWindow): Promise<void> {
    const { status, minutesLate } = checkedInAs(checkIn.madeAt, { startsAt: session.startsAt.toISOString() }, window);
    await this.database.query(
      `INSERT INTO mark (id, organisation_id, session_id, person_id, status, minutes_late, recorded_by, way, made_at, via_person_id, received_at)
       SELECT id, $2, $3, $4, $5, $6, $7, 'check-in', $8, $9, received_at FROM check_in WHERE id = $1`,
      [checkIn.id, this.database.actor.organisationId, session.sessionId, personId, status, minutesLate, checkIn.sentBy, checkIn.madeAt, personId === checkIn.sentBy ? null : checkIn.sentBy],
    );
  }

  /** Holds windows and check-ins of a session apart for the rest of the transaction: neither must miss the other. */
  async alone(sessionId: Id): Promise<void> {
    await this.database.alone(`check-in ${sessionId}`);
  }

  /** Judges again what came before its window. */
  private async settle(session: AttendedSession): Promise<void> {
    const windows = await this.of(session.sessionId);
    const open = await this.database.query<Judged>(
      `SELECT id, sent_by AS "sentBy", person_id AS "personId", kind, value, ${asInstant('made_at')} AS "madeAt"
       FROM check_in WHERE session_id = $1 AND state IN ('waiting', 'not-valid', 'closed') ORDER BY made_at, id`,
      [session.sessionId],
    );
    for (const checkIn of open) {
      const verdict = await judge(checkIn, windows, this.secretOf(session.sessionId));
      const isNobody = verdict.state === 'accepted' && checkIn.personId === null;
      await this.database.query('UPDATE check_in SET state = $2 WHERE id = $1', [checkIn.id, isNobody ? 'unknown' : verdict.state]);
      if (verdict.state === 'accepted' && checkIn.personId !== null) await this.mark(session, checkIn, checkIn.personId, verdict.window);
    }
  }

  private async reply(id: Id, windowId: Id): Promise<WindowReply> {
    const [window] = await this.database.query<WindowReply>(
      `SELECT $2::uuid AS id, id AS "windowId", ${asInstant('opened_at')} AS "openedAt", ${asInstant('closes_at')} AS "closesAt" FROM check_in_window WHERE id = $1`,
      [windowId, id],
    );
    if (window === undefined) throw ProblemException.notFound();
    return window;
  }
}
