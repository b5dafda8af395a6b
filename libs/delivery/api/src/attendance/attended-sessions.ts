import { Injectable } from '@nestjs/common';
import { isAttended, type SessionKind } from '@kurak/delivery-model';
import { Database, ProblemException } from '@kurak/shared-api';
import type { Id, LocalText } from '@kurak/shared-model';

export interface AttendedSession {
  readonly sessionId: Id;
  readonly trainingId: Id;
  readonly title: LocalText;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly room: string;
}

/** Sessions at which attendance is taken. */
@Injectable()
export class AttendedSessions {
  constructor(private readonly database: Database) {}

  /** @throws 404 when there is none that the actor sees, 409 when no attendance is taken at it. */
  async find(id: Id): Promise<AttendedSession> {
    const [session] = await this.database.query<AttendedSession & { kind: SessionKind }>(
      `SELECT session.id AS "sessionId", session.training_id AS "trainingId", session.title, session.starts_at AS "startsAt",
              session.ends_at AS "endsAt", training.time_zone AS "timeZone", session.room, session.kind
       FROM session JOIN training ON training.id = session.training_id WHERE session.id = $1`,
      [id],
    );
    if (session === undefined) throw ProblemException.notFound();
    const { kind, ...attended } = session;
    if (!isAttended(kind)) throw ProblemException.conflict('session.is-break', 'No attendance is taken at a break');
    return attended;
  }
}
