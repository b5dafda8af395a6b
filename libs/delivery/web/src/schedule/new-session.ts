import type { SessionKind } from '@kurak/delivery-model';
import type { Day, Id } from '@kurak/shared-model';
import { newId } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import { USUAL_MINUTES, USUAL_TITLES } from '../session/usual';
import type { Training } from '../training/open-training';
import { slotAt } from './wall';

/** What can be put into the schedule: a unit, or something between units. */
export type Thing = { readonly kind: 'unit'; readonly unitId: Id } | { readonly kind: Exclude<SessionKind, 'unit'> };

/** A thing as an attribute holds it: `unit:<id>`, or the kind alone. */
export function written(thing: Thing): string {
  return thing.kind === 'unit' ? `unit:${thing.unitId}` : thing.kind;
}

/** A session of it, as long as is usual; where it stands is for whoever puts it down. */
export function newSession(thing: string, training: Training, day: Day): Session | undefined {
  const [kind, unitId = ''] = thing.split(':') as [SessionKind, Id?];
  const unit = training.modules.flatMap(({ units }) => units).find(({ id }) => id === unitId);
  if (kind === 'unit' && !unit) return undefined;
  const minutes = unit?.minutes || USUAL_MINUTES[kind];
  return {
    id: newId(),
    trainingId: training.id,
    kind,
    unitId: unit?.id ?? null,
    title: unit?.title ?? USUAL_TITLES[kind],
    ...slotAt({ day: 0, lane: null, start: 0, minutes }, [day], training.timeZone),
    room: '',
    facilitatorIds: [],
    facilitators: [],
    guestIds: [],
    guests: [],
    groupIds: [],
    isPinned: false,
    accepted: [],
    marked: 0,
    version: 0,
  };
}

