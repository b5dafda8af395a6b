import type { Id } from '@kurak/shared-model';
import type { Session } from '../session/session-draft';
import type { Training } from '../training/open-training';
import type { Step, Zoom } from './grid';
import { ZOOMS } from './grid';
import { LANE_MODES, type LaneMode } from './lanes';

/** How many cloths there are for modules, before they begin anew. */
const CLOTHS = 6;

/** The cloth that a session is cut from: one for each module, plain ones for all else. */
export function clothOf({ kind, unitId }: Pick<Session, 'kind' | 'unitId'>, training: Training): string {
  const module = kind === 'unit' ? moduleOf(unitId, training) : -1;
  return module < 0 ? `cloth-${kind}` : `cloth-${(module % CLOTHS) + 1}`;
}

function moduleOf(unitId: Id | null, { modules }: Training): number {
  return modules.findIndex(({ units }) => units.some((unit) => unit.id === unitId));
}

export const VIEWS = ['board', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** How somebody looks at schedules, on this device. */
export interface BoardLook {
  readonly view: View | undefined;
  readonly mode: LaneMode | undefined;
  readonly zoom: Zoom | undefined;
  readonly step: Step;
}

const REMEMBERED = 'kurak.schedule';

/** What was chosen before; what was never chosen is for the page to choose. */
export function rememberedLook(): BoardLook {
  const { view, mode, zoom, step } = written();
  return {
    view: VIEWS.find((known) => known === view),
    mode: LANE_MODES.find((known) => known === mode),
    zoom: ZOOMS.find((known) => known === zoom),
    step: step === 5 ? 5 : 15,
  };
}

export function rememberLook(look: BoardLook): void {
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify(look));
  } catch {
    // A device that keeps nothing: it looks the usual way next time.
  }
}

function written(): Partial<Record<keyof BoardLook, unknown>> {
  try {
    return (JSON.parse(localStorage.getItem(REMEMBERED) ?? '{}') ?? {}) as Partial<Record<keyof BoardLook, unknown>>;
  } catch {
    return {};
  }
}
