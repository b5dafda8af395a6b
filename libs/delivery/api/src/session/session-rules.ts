import { type AcceptedWarning, type Clash, type ClashCode, clashesOf, openClashes, type Slot } from '@kurak/delivery-model';
import type { FieldProblem, Id } from '@kurak/shared-model';
import type { TimetableReply } from '../timetable/timetable.dto';
import type { SaveSessionDto } from './session.dto';

/** A session as it was sent: without a version it is new. */
export type NewSession = Omit<SaveSessionDto, 'version'> & { readonly version: number | null };

type Accepting = Slot & { readonly accepted: readonly AcceptedWarning[] };

/** What a session names that is not there. */
export function referenceProblems(session: Slot, timetable: TimetableReply, facilitators: ReadonlySet<Id>): FieldProblem[] {
  const { kind, unitId, facilitatorIds, guestIds, groupIds } = session;
  const unknown = (path: string, ids: readonly Id[], known: ReadonlySet<Id>, code: string) => ids.flatMap((id, index) => (known.has(id) ? [] : [{ path: `${path}[${index}]`, code }]));
  const idsOf = (things: readonly { readonly id: Id }[]) => new Set(things.map(({ id }) => id));
  return [
    ...((kind === 'unit') === (unitId !== null) ? [] : [{ path: 'unitId', code: unitId === null ? 'required' : 'session.no-unit-here' }]),
    ...(unitId !== null && kind === 'unit' && !idsOf(timetable.units).has(unitId) ? [{ path: 'unitId', code: 'session.unit-not-taught' }] : []),
    ...unknown('facilitatorIds', facilitatorIds, facilitators, 'facilitator.unknown'),
    ...unknown('guestIds', guestIds, idsOf(timetable.guests), 'guest.unknown'),
    ...unknown('groupIds', groupIds, idsOf(timetable.groups), 'group.unknown'),
  ];
}

/**
 * Why a session cannot be saved: its errors, and the warnings that it brings about and nobody has accepted. A warning that
 * it had before stays open and hinders nobody.
 */
export function clashProblems(session: Accepting, after: readonly Accepting[], before: readonly Accepting[], timetable: TimetableReply): FieldProblem[] {
  const old = before.find(({ id }) => id === session.id);
  const known = new Set(old && clashesOf(old, before, timetable).map(keyOf));
  return openClashes(session, after, timetable)
    .filter((clash) => clash.severity === 'error' || !known.has(keyOf(clash)))
    .map((clash) => ({ path: pathOf(clash, session), code: clash.code, ...(clash.with && { with: clash.with }), ...(clash.who && { who: clash.who }) }));
}

/** The warnings that are accepted and are there. */
export function acceptedOf(session: Accepting, after: readonly Accepting[], timetable: TimetableReply): AcceptedWarning[] {
  const there = new Set(clashesOf(session, after, timetable).map(keyOf));
  return session.accepted.filter((warning) => there.has(keyOf(warning)));
}

function keyOf({ code, with: other }: { readonly code: ClashCode; readonly with?: Id | null }): string {
  return `${code} ${other ?? ''}`;
}

function pathOf({ code, who }: Clash, { guestIds }: Slot): string {
  return who !== undefined && guestIds.includes(who) ? 'guestIds' : PATHS[code];
}

const PATHS: Record<ClashCode, string> = {
  'session.ends-before-it-starts': 'endsAt',
  'session.outside-training': 'startsAt',
  'session.outside-hours': 'startsAt',
  'session.unit-too-early': 'startsAt',
  'session.no-break': 'startsAt',
  'session.over-planned': 'endsAt',
  'session.room-taken': 'room',
  'session.facilitator-taken': 'facilitatorIds',
  'session.facilitator-away': 'facilitatorIds',
  'session.participant-twice': 'groupIds',
};
