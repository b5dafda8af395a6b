import { Injectable } from '@nestjs/common';
import { draft, type DraftedSession, type DraftReason, minutesOf, type SessionKind } from '@kurak/delivery-model';
import { ProblemException } from '@kurak/shared-api';
import type { FieldProblem, Id, LocalText } from '@kurak/shared-model';
import type { SessionReply } from '../session/session.dto';
import { SessionService } from '../session/session.service';
import type { TimetableReply } from '../timetable/timetable.dto';
import { TimetableService } from '../timetable/timetable.service';
import { TrainingService } from '../training/training.service';
import type { DraftedSessionReply, DraftReasonReply, DraftReply, DraftRequest } from './draft.dto';

// Content, not labels: written into the schedule in every language at once, and free to be changed.
const TITLES: Partial<Record<SessionKind, LocalText>> = {
  break: { en: 'Break', ru: 'Перерыв', ky: 'Тыныгуу' },
  meal: { en: 'Lunch', ru: 'Обед', ky: 'Түшкү тамак' },
  energiser: { en: 'Energiser', ru: 'Разминка', ky: 'Сергитүүчү көнүгүү' },
};

/** Proposes a schedule. */
@Injectable()
export class DraftService {
  constructor(
    private readonly trainings: TrainingService,
    private readonly timetables: TimetableService,
    private readonly sessions: SessionService,
  ) {}

  async propose(trainingId: Id, body: DraftRequest): Promise<DraftReply> {
    const timetable = await this.timetables.find(trainingId);
    const facilitators = new Set((await this.trainings.facilitators()).map(({ id }) => id));
    const problems = unknownIn(body, timetable, facilitators);
    if (problems.length > 0) throw ProblemException.invalid(...problems);
    const scheduled = await this.sessions.list(trainingId);
    const kept = scheduled.filter((session) => stays(session, body.unitIds));
    const made = draft(timetable, { ...body, lunch: body.lunch ?? null }, kept);
    if ('impossible' in made) return { sessions: [], replaces: [], impossible: made.impossible.map(reasonReply) };
    return {
      sessions: made.sessions.map((session) => sessionReply(session, timetable, facilitators)),
      replaces: scheduled.filter((session) => !kept.includes(session)).map(({ id, version }) => ({ id, version })),
      impossible: [],
    };
  }
}

/** What is pinned or was attended stays; and what a draft cannot make anew. */
function stays({ isPinned, marked, kind, unitId }: SessionReply, unitIds: readonly Id[]): boolean {
  return isPinned || marked > 0 || kind === 'other' || kind === 'travel' || (unitId !== null && !unitIds.includes(unitId));
}

function unknownIn(body: DraftRequest, { units, groups, guests }: TimetableReply, facilitators: ReadonlySet<Id>): FieldProblem[] {
  const unknown = (ids: readonly Id[], isKnown: (id: Id) => boolean, path: string, code: string) => ids.flatMap((id, index) => (isKnown(id) ? [] : [{ path: `${path}[${index}]`, code }]));
  const isUnit = (id: Id) => units.some((unit) => unit.id === id);
  const isLeader = (id: Id) => facilitators.has(id) || guests.some((guest) => guest.id === id);
  return [
    ...unknown(body.unitIds, isUnit, 'unitIds', 'session.unit-not-taught'),
    ...body.lanes.flatMap(({ groupIds }, lane) => unknown(groupIds, (id) => groups.some((group) => group.id === id), `lanes[${lane}].groupIds`, 'group.unknown')),
    ...unknown(body.leaderIds, isLeader, 'leaderIds', 'facilitator.unknown'),
    ...body.leaders.flatMap(({ unitId, leaderIds }, index) => [
      ...(isUnit(unitId) ? [] : [{ path: `leaders[${index}].unitId`, code: 'session.unit-not-taught' }]),
      ...unknown(leaderIds, isLeader, `leaders[${index}].leaderIds`, 'facilitator.unknown'),
    ]),
    ...(body.lunch && minutesOf(body.lunch.at) + body.lunch.minutes > 24 * 60 ? [{ path: 'lunch.at', code: 'large' }] : []),
  ];
}

function sessionReply({ leaderId, ...session }: DraftedSession, { units }: TimetableReply, facilitators: ReadonlySet<Id>): DraftedSessionReply {
  const title = units.find(({ id }) => id === session.unitId)?.title ?? TITLES[session.kind] ?? {};
  const isFacilitator = leaderId !== null && facilitators.has(leaderId);
  return { ...session, groupIds: [...session.groupIds], title, facilitatorIds: isFacilitator ? [leaderId] : [], guestIds: leaderId === null || isFacilitator ? [] : [leaderId] };
}

function reasonReply({ code, unitId, who, minutes, available }: DraftReason): DraftReasonReply {
  return { code, unitId: unitId ?? null, who: [...(who ?? [])], minutes: minutes ?? null, available: available ?? null };
}
