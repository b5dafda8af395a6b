import { Injectable } from '@nestjs/common';
import { changeVersion, Creations, Database, ProblemException } from '@kurak/shared-api';
import type { FieldProblem, Id } from '@kurak/shared-model';
import { TimetableService } from '../timetable/timetable.service';
import type { TimetableReply } from '../timetable/timetable.dto';
import { TrainingService } from '../training/training.service';
import type { ChangeScheduleRequest, ChangeSessionRequest, CreateSessionRequest, RemoveSessionDto, SaveSessionDto, SessionReply } from './session.dto';
import { SessionEntity, SessionFacilitatorEntity, SessionGroupEntity, SessionGuestEntity } from './session.entity';
import { acceptedOf, clashProblems, type NewSession, referenceProblems } from './session-rules';

const SESSION = `
  SELECT session.id, session.training_id AS "trainingId", session.kind, session.unit_id AS "unitId", session.title,
         session.starts_at AS "startsAt", session.ends_at AS "endsAt", session.room, session.is_pinned AS "isPinned", session.accepted, session.version,
         coalesce(led.ids, '{}') AS "facilitatorIds", coalesce(led.names, '{}') AS facilitators,
         coalesce(guest.ids, '{}') AS "guestIds", coalesce(guest.names, '{}') AS guests,
         ARRAY(SELECT group_id FROM session_group WHERE session_group.session_id = session.id ORDER BY group_id) AS "groupIds",
         (SELECT count(DISTINCT person_id)::int FROM mark WHERE mark.session_id = session.id) AS marked
  FROM session LEFT JOIN LATERAL (
    SELECT array_agg(person.id ORDER BY person.display_name, person.id) AS ids,
           array_agg(person.display_name ORDER BY person.display_name, person.id) AS names
    FROM session_facilitator JOIN person ON person.id = session_facilitator.person_id
    WHERE session_facilitator.session_id = session.id
  ) AS led ON true LEFT JOIN LATERAL (
    SELECT array_agg(training_guest.id ORDER BY name, training_guest.id) AS ids, array_agg(name ORDER BY name, training_guest.id) AS names
    FROM session_guest JOIN training_guest ON training_guest.id = session_guest.guest_id
    WHERE session_guest.session_id = session.id
  ) AS guest ON true`;

interface SessionRow extends Omit<SessionReply, 'startsAt' | 'endsAt'> {
  startsAt: Date;
  endsAt: Date;
}

/** The schedule of a training. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly trainings: TrainingService,
    private readonly timetables: TimetableService,
  ) {}

  async list(trainingId: Id): Promise<SessionReply[]> {
    await this.trainings.entity(trainingId);
    return this.rows('session.training_id = $1 ORDER BY session.starts_at, session.room, session.id', trainingId);
  }

  async find(id: Id): Promise<SessionReply> {
    const [session] = await this.rows('session.id = $1', id);
    if (session === undefined) throw ProblemException.notFound();
    return session;
  }

  async create(trainingId: Id, body: CreateSessionRequest): Promise<SessionReply> {
    await this.creations.once('session', body.id, { trainingId, ...body }, async () => {
      const before = await this.schedule(trainingId);
      await this.write(trainingId, before, [{ ...body, version: null }], ['']);
    });
    return this.find(body.id);
  }

  async change(id: Id, body: ChangeSessionRequest): Promise<SessionReply> {
    const { trainingId } = await this.find(id);
    const before = await this.schedule(trainingId);
    await this.write(trainingId, before, [{ ...body, id }], ['']);
    return this.find(id);
  }

  /** Many changes at once, all or none. */
  async changeAll(trainingId: Id, { save, remove }: ChangeScheduleRequest): Promise<SessionReply[]> {
    const before = await this.schedule(trainingId);
    const named = [...remove.map(({ id }, index) => ({ id, path: `remove[${index}].id` })), ...save.map(({ id }, index) => ({ id, path: `save[${index}].id` }))];
    const twice = named.filter(({ id }, index) => named.findIndex((other) => other.id === id) < index);
    if (twice.length > 0) throw ProblemException.invalid(...twice.map(({ path }) => ({ path, code: 'twice' })));
    for (const session of remove) await this.removeAt(before, session);
    const sessions: NewSession[] = [];
    const paths: string[] = [];
    for (const [index, session] of save.entries()) {
      if (!(await this.isToBeWritten(trainingId, before, session))) continue;
      sessions.push({ ...session, version: session.version ?? null });
      paths.push(`save[${index}].`);
    }
    await this.write(trainingId, before.filter(({ id }) => !remove.some((session) => session.id === id)), sessions, paths);
    return this.list(trainingId);
  }

  /** A new session is written once, however often it is sent; one to be changed must be of this training. */
  private async isToBeWritten(trainingId: Id, before: readonly SessionReply[], { version, ...fields }: SaveSessionDto): Promise<boolean> {
    if (version === null || version === undefined) return this.creations.once('session', fields.id, { trainingId, ...fields }, () => Promise.resolve());
    if (!before.some(({ id }) => id === fields.id)) throw ProblemException.notFound();
    return true;
  }

  /** A session at which attendance was taken stays. */
  async remove(id: Id): Promise<void> {
    refuseToRemoveMarked(await this.find(id));
    await this.database.repository(SessionEntity).delete({ id });
  }

  private async removeAt(before: readonly SessionReply[], { id, version }: RemoveSessionDto): Promise<void> {
    const session = before.find((one) => one.id === id);
    if (session === undefined) return;
    if (session.version !== version) throw ProblemException.stale(version, session.version);
    refuseToRemoveMarked(session);
    await this.database.repository(SessionEntity).delete({ id });
  }

  /** The schedule as it is, held so that nobody else changes it meanwhile: two sessions saved at once cannot both miss the other. */
  private async schedule(trainingId: Id): Promise<SessionReply[]> {
    await this.trainings.entity(trainingId);
    await this.database.query('SELECT id FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
    return this.list(trainingId);
  }

  /**
   * Writes sessions into a schedule, if all of them can stand in what comes of it.
   * @param paths where each stands in what was sent, for problems
   */
  private async write(trainingId: Id, before: readonly SessionReply[], sessions: readonly NewSession[], paths: readonly string[]): Promise<void> {
    if (sessions.length === 0) return;
    const timetable = await this.timetables.find(trainingId);
    const whole = sessions.map((session) => this.completed(session, before));
    const after = [...before.filter(({ id }) => !sessions.some((session) => session.id === id)), ...whole];
    const wrong: FieldProblem[] = [];
    const facilitators = new Set((await this.trainings.facilitators()).map(({ id }) => id));
    for (const [index, session] of whole.entries()) {
      const path = paths[index] ?? '';
      const references = referenceProblems(session, timetable, facilitators);
      const clashes = references.length > 0 ? [] : clashProblems(session, after, before, timetable);
      wrong.push(...[...references, ...clashes].map((problem) => ({ ...problem, path: path + problem.path })));
    }
    if (wrong.length > 0) throw ProblemException.invalid(...wrong);
    for (const session of whole) await this.save(trainingId, session, after, timetable);
  }

  /** With what was left out, as it was before. */
  private completed(session: NewSession, before: readonly SessionReply[]): Required<NewSession> & Pick<SessionReply, 'accepted'> {
    const old = before.find(({ id }) => id === session.id);
    const { guestIds = [], groupIds = [], isPinned = false, accepted = [] } = old ?? {};
    const now = new Date().toISOString();
    const by = this.database.actor.personId;
    const own = session.accepted?.map(({ code, with: other, note }) => {
      const same = accepted.find((warning) => warning.code === code && warning.with === (other ?? null) && warning.note === note.trim());
      return same ?? { code, with: other ?? null, note: note.trim(), by, at: now };
    });
    return {
      ...session,
      unitId: session.unitId ?? null,
      guestIds: session.guestIds ?? guestIds,
      groupIds: session.groupIds ?? groupIds,
      isPinned: session.isPinned ?? isPinned,
      accepted: own ?? accepted,
    };
  }

  private async save(trainingId: Id, session: Required<NewSession> & Pick<SessionReply, 'accepted'>, after: Parameters<typeof acceptedOf>[1], timetable: TimetableReply): Promise<void> {
    const { organisationId } = this.database.actor;
    const { id, version, kind, unitId, title, startsAt, endsAt, room, isPinned, facilitatorIds, guestIds, groupIds } = session;
    const fields = { kind, unitId, title, startsAt, endsAt, room, isPinned, accepted: acceptedOf(session, after, timetable) };
    if (version === null) await this.database.repository(SessionEntity).insert({ id, trainingId, organisationId, ...fields });
    else await changeVersion(this.database, SessionEntity, { id, version }, fields);
    await this.link(SessionFacilitatorEntity, id, facilitatorIds.map((personId) => ({ sessionId: id, personId, organisationId })));
    await this.link(SessionGuestEntity, id, guestIds.map((guestId) => ({ sessionId: id, guestId, organisationId })));
    await this.link(SessionGroupEntity, id, groupIds.map((groupId) => ({ sessionId: id, groupId, organisationId })));
  }

  private async link<Entity extends { sessionId: Id }>(entity: new () => Entity, sessionId: Id, rows: readonly object[]): Promise<void> {
    const table = this.database.repository<{ sessionId: Id }>(entity);
    await table.delete({ sessionId });
    if (rows.length > 0) await table.insert(rows as { sessionId: Id }[]);
  }

  private async rows(condition: string, parameter: Id): Promise<SessionReply[]> {
    const rows = await this.database.query<SessionRow>(`${SESSION} WHERE ${condition}`, [parameter]);
    return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() }));
  }
}

function refuseToRemoveMarked({ marked }: SessionReply): void {
  if (marked > 0) throw ProblemException.conflict('session.has-marks', 'Attendance was taken at this session, so it stays');
}
