import { computed, signal } from '@angular/core';
import type { Clash } from '@kurak/delivery-model';
import type { Session } from '../session/session-draft';
import { type Place, isSamePlace } from './grid';

/** What is on its way to another place. */
export interface Carried {
  readonly session: Session;
  /** Where it stands; undefined for what is not in the schedule yet. */
  readonly from: Place | undefined;
  /** As a whole, or its end alone. */
  readonly how: 'move' | 'pull';
  readonly by: 'pointer' | 'keys';
}

export type Standing = 'free' | 'warning' | 'error';

interface Surroundings {
  readonly sessionAt: (session: Session, place: Place) => Session;
  /** What is open: errors, and warnings that nobody has accepted. */
  readonly clashesOf: (session: Session) => Clash[];
}

/** How bad the worst of it is. */
export function standingOf(clashes: readonly Clash[]): Standing {
  if (clashes.some(({ severity }) => severity === 'error')) return 'error';
  return clashes.length > 0 ? 'warning' : 'free';
}

/**
 * A session while it is carried, by mouse, finger or keys: where it would stand, and what it would clash with there.
 * Asked anew only when the place is another one, not each time that a pointer moves.
 */
export class Carry {
  private readonly held = signal<Carried | undefined>(undefined);
  private readonly target = signal<Place | undefined>(undefined, { equal: isSamePlace });
  readonly carried = this.held.asReadonly();
  readonly place = this.target.asReadonly();
  /** As it would be saved. */
  readonly session = computed(() => {
    const [carried, place] = [this.held(), this.target()];
    return carried && place && this.surroundings.sessionAt(carried.session, place);
  });
  readonly clashes = computed(() => {
    const session = this.session();
    return session ? this.surroundings.clashesOf(session) : [];
  });
  readonly standing = computed(() => standingOf(this.clashes()));

  constructor(private readonly surroundings: Surroundings) {}

  take(carried: Carried, place: Place): void {
    this.held.set(carried);
    this.target.set(place);
  }

  /** Undefined is off the board: let go there, it goes back. */
  to(place: Place | undefined): void {
    if (this.held()) this.target.set(place);
  }

  /** Puts it down. Gives what is to be saved: nothing, where it stood before or cannot stand. */
  putDown(): Session | undefined {
    const [carried, place, session, standing] = [this.held(), this.target(), this.session(), this.standing()];
    this.letGo();
    return standing === 'error' || isSamePlace(carried?.from, place) ? undefined : session;
  }

  letGo(): void {
    this.held.set(undefined);
    this.target.set(undefined);
  }
}
