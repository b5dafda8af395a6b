import { Injectable } from '@nestjs/common';
import { instantOf, isForParticipant, isMeetingOpen, meetingOpensAt, type ReleasedSession } from '@kurak/delivery-model';
import { changeVersion, Database, ProblemException, Sealing } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { GROUPS_OF } from '../release/schedules';
import { TrainingService } from '../training/training.service';
import type { ChangeMeetingsRequest, MeetingReply, MeetingsReply } from './meeting.dto';
import { MeetingEntity, type MeetingLinks } from './meeting.entity';

const LINKS = 'meeting.links';
const NONE: MeetingLinks = { training: '', sessions: {} };

interface SessionRow {
  trainingId: Id;
  sessions: ReleasedSession[];
  takesPart: boolean;
  groupIds: Id[];
}

/** Where trainings meet online, told to those who take part, and only around the session. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
    private readonly sealing: Sealing,
  ) {}

  async settings(trainingId: Id): Promise<MeetingsReply> {
    await this.trainings.entity(trainingId);
    const meeting = await this.entity(trainingId);
    const { training, sessions } = this.open(meeting);
    return { address: training, sessions: Object.entries(sessions).map(([sessionId, address]) => ({ sessionId, address })), version: meeting?.version ?? 0 };
  }

  async change(trainingId: Id, { address, sessions, version }: ChangeMeetingsRequest): Promise<MeetingsReply> {
    await this.trainings.entity(trainingId);
    await this.refuseStrangers(trainingId, sessions.map(({ sessionId }) => sessionId));
    await this.database.query('SELECT id FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
    const own = Object.fromEntries(sessions.filter((session) => session.address !== '').map((session) => [session.sessionId, session.address]));
    const told = { forAll: address !== '', sessionIds: Object.keys(own) };
    const meeting = await this.entity(trainingId);
    const id = meeting?.id ?? newId();
    const links = this.sealing.seal(JSON.stringify({ training: address, sessions: own } satisfies MeetingLinks), { column: LINKS, owner: id });
    if (meeting) await changeVersion(this.database, MeetingEntity, { id, version }, { links, ...told });
    else if (version !== 0) throw ProblemException.stale(version, 0);
    else await this.database.repository(MeetingEntity).insert({ id, organisationId: this.database.actor.organisationId, trainingId, links, ...told });
    return this.settings(trainingId);
  }

  /** The way into a session, as it was last published. */
  async join(sessionId: Id, now = Date.now()): Promise<MeetingReply> {
    const { trainingId, session } = await this.sessionOf(sessionId);
    const { training, sessions } = this.open(await this.entity(trainingId));
    const address = sessions[sessionId] ?? training;
    if (address === '') throw ProblemException.notFound();
    const [startsAt, endsAt] = [instantOf(session.begins, session.timeZone), instantOf(session.ends, session.timeZone)];
    const isOver = now >= Date.parse(endsAt);
    return { opensAt: meetingOpensAt(startsAt), closesAt: endsAt, isOver, address: isMeetingOpen({ startsAt, endsAt }, now) ? address : null };
  }

  /** Of those who take part it must be one of theirs; the team may join any of its trainings. */
  private async sessionOf(sessionId: Id): Promise<{ trainingId: Id; session: ReleasedSession }> {
    const { personId, role } = this.database.actor;
    const [row] = await this.database.query<SessionRow>(
      `SELECT session.training_id AS "trainingId", release.sessions, enrolment.id IS NOT NULL AS "takesPart", ${GROUPS_OF('$1', 'session.training_id')} AS "groupIds"
       FROM session
       JOIN LATERAL (SELECT sessions FROM release WHERE release.training_id = session.training_id ORDER BY number DESC LIMIT 1) AS release ON true
       LEFT JOIN enrolment ON enrolment.training_id = session.training_id AND enrolment.person_id = $1 AND enrolment.status IN ('accepted', 'completed')
       WHERE session.id = $2 AND ($3 IN ('facilitator', 'staff') OR enrolment.id IS NOT NULL)`,
      [personId, sessionId, role],
    );
    const session = row?.sessions.find(({ id }) => id === sessionId);
    const isTeam = role === 'facilitator' || role === 'staff';
    if (row === undefined || session === undefined || !(isTeam || isForParticipant(session, row.groupIds))) throw ProblemException.notFound();
    return { trainingId: row.trainingId, session };
  }

  private async refuseStrangers(trainingId: Id, sessionIds: readonly Id[]): Promise<void> {
    const rows = await this.database.query<{ id: Id }>('SELECT id FROM session WHERE training_id = $1', [trainingId]);
    const known = new Set(rows.map(({ id }) => id));
    const stranger = sessionIds.findIndex((id, index) => !known.has(id) || sessionIds.indexOf(id) < index);
    if (stranger >= 0) throw ProblemException.invalid({ path: `sessions[${stranger}].sessionId`, code: 'session.unknown' });
  }

  private entity(trainingId: Id): Promise<MeetingEntity | null> {
    return this.database.repository(MeetingEntity).findOneBy({ trainingId });
  }

  private open(meeting: MeetingEntity | null): MeetingLinks {
    return meeting ? (JSON.parse(this.sealing.open(meeting.links, { column: LINKS, owner: meeting.id })) as MeetingLinks) : NONE;
  }
}
