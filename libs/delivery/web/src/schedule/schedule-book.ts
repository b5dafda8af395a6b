import { type Signal, computed, signal } from '@angular/core';
import { type Clash, type Timetable, openClashes } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { ProblemError, newId } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import { type Change, type Edit, History, reversed } from './history';

type Outcome = 'record' | 'undo' | 'redo';

/** An edit that met somebody else's. */
export interface Collision {
  readonly edit: Edit;
  readonly outcome: Outcome;
}

/** Something that speaks against where a session stands. */
export interface OpenClash {
  readonly session: Session;
  readonly clash: Clash;
}

interface Surroundings {
  readonly sessions: Signal<readonly Session[]>;
  readonly timetable: Signal<Timetable | undefined>;
  readonly show: (sessions: readonly Session[]) => void;
  /** Writes all changes or none; gives the whole schedule as it is then. */
  readonly write: (edit: Edit) => Promise<readonly Session[]>;
  /** Asks for the schedule anew, and shows it. */
  readonly refresh: () => Promise<void>;
  readonly failed: (error: unknown) => void;
}

/**
 * The schedule while it is edited: each edit is shown and saved at once, one after the other, and can be taken back.
 * What the server refuses is shown as it was.
 */
export class ScheduleBook {
  private readonly history = new History();
  private readonly waiting = signal(0);
  private last: Promise<unknown> = Promise.resolve();
  readonly saving = computed(() => this.waiting() > 0);
  readonly canUndo = computed(() => this.history.toUndo() !== undefined);
  readonly canRedo = computed(() => this.history.toRedo() !== undefined);
  /** Waits for her to decide. */
  readonly collision = signal<Collision | undefined>(undefined);

  /** What speaks against each session where it is. */
  readonly clashes = computed((): ReadonlyMap<Id, readonly Clash[]> => new Map(this.surroundings.sessions().map((session) => [session.id, this.clashesOf(session)])));

  /** Every open clash of the schedule once, though two sessions tell of it; errors first. */
  readonly open = computed((): OpenClash[] => {
    const told = new Set<string>();
    const all = this.surroundings.sessions().flatMap((session) => (this.clashes().get(session.id) ?? []).map((clash) => ({ session, clash })));
    return all
      .filter(({ session, clash: { code, with: other, who } }) => {
        const key = [code, who, ...[session.id, other ?? ''].sort()].join();
        return !told.has(key) && told.add(key);
      })
      .sort((one, other) => Number(other.clash.severity === 'error') - Number(one.clash.severity === 'error'));
  });

  constructor(private readonly surroundings: Surroundings) {}

  /** What a session would clash with where it is, but for what somebody has accepted. */
  clashesOf(session: Session, among = this.surroundings.sessions()): Clash[] {
    const timetable = this.surroundings.timetable();
    return timetable ? openClashes(session, among, timetable) : [];
  }

  /** The schedule as it would be after an edit. */
  after(edit: Edit): readonly Session[] {
    return withChanges(this.surroundings.sessions(), edit);
  }

  /** Warnings that an edit brings about: it cannot be saved until they are accepted. */
  newWarnings(edit: Edit): OpenClash[] {
    const all = this.after(edit);
    return edit.flatMap(({ before, after }) => {
      const known = new Set(before && this.clashesOf(before).map(keyOf));
      const clashes = after ? this.clashesOf(after, all) : [];
      return clashes.flatMap((clash) => (after && clash.severity === 'warning' && !known.has(keyOf(clash)) ? [{ session: after, clash }] : []));
    });
  }

  /** False when it was not saved; the schedule is then as it was. */
  save(edit: Edit): Promise<boolean> {
    return this.inTurn(() => this.write(edit, 'record'));
  }

  /** Takes note of an edit that a dialog has saved by itself, so that it can be undone like all others. */
  saved(change: Change): void {
    this.surroundings.show(this.after([change]));
    this.history.record([change]);
  }

  undo(): Promise<boolean> {
    return this.inTurn(async () => {
      const edit = this.history.toUndo();
      return edit !== undefined && this.write(reversed(edit), 'undo');
    });
  }

  redo(): Promise<boolean> {
    return this.inTurn(async () => {
      const edit = this.history.toRedo();
      return edit !== undefined && this.write(edit, 'redo');
    });
  }

  /** Hers, over what others saved meanwhile, which is shown by now. */
  insist({ edit, outcome }: Collision): Promise<boolean> {
    this.collision.set(undefined);
    return this.inTurn(() => this.write(edit.filter(({ before, after }) => after || (before && this.stored(before.id))), outcome));
  }

  /** What others saved stays. What she did before can no longer be undone: it was done to another schedule. */
  giveWay(): void {
    this.collision.set(undefined);
    this.history.forget();
  }

  /** A session as it is stored now. */
  stored(id: Id): Session | undefined {
    return this.surroundings.sessions().find((session) => session.id === id);
  }

  private inTurn(write: () => Promise<boolean>): Promise<boolean> {
    this.waiting.update((count) => count + 1);
    const mine = this.last.then(write).finally(() => this.waiting.update((count) => count - 1));
    this.last = mine;
    return mine;
  }

  private async write(edit: Edit, outcome: Outcome): Promise<boolean> {
    const shown = this.surroundings.sessions();
    const current = edit.map(({ before, after }): Change => {
      const stored = before && this.stored(before.id);
      // What is gone, or was deleted before, comes back as another session.
      return { before: stored, after: after && (stored || outcome === 'record' ? after : this.asNew(after)) };
    });
    this.surroundings.show(this.after(current));
    try {
      const stored = await this.surroundings.write(current);
      this.surroundings.show(stored);
      this.note(edit, current.map(({ before, after }) => ({ before, after: stored.find(({ id }) => id === after?.id) })), outcome);
      return true;
    } catch (error) {
      this.surroundings.show(shown);
      // Refused: somebody else may have been here.
      if (error instanceof ProblemError) await this.surroundings.refresh();
      if (error instanceof ProblemError && error.problem.current !== undefined) this.collision.set({ edit, outcome });
      else this.surroundings.failed(error);
      return false;
    }
  }

  /** A copy with another id, and with the warnings that others have accepted of it. */
  private asNew(session: Session): Session {
    const ofOthers = this.surroundings.sessions().flatMap((other) => other.accepted.filter((accepted) => accepted.with === session.id).map((accepted) => ({ ...accepted, with: other.id })));
    return { ...session, id: newId(), accepted: [...session.accepted, ...ofOthers] };
  }

  private note(edit: Edit, changes: Edit, outcome: Outcome): void {
    if (outcome === 'record') this.history.record(changes);
    if (outcome === 'undo') this.history.wentBack();
    if (outcome === 'redo') this.history.wentForth();
    edit.forEach(({ after }, at) => {
      const stored = changes[at]?.after;
      if (after && stored && after.id !== stored.id) this.history.rename(after.id, stored.id);
    });
  }
}

function withChanges(sessions: readonly Session[], edit: Edit): Session[] {
  const touched = new Set(edit.flatMap(({ before, after }) => [before?.id, after?.id]));
  return [...sessions.filter(({ id }) => !touched.has(id)), ...edit.flatMap(({ after }) => (after ? [after] : []))].sort(
    (one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt),
  );
}

function keyOf({ code, with: other }: Clash): string {
  return `${code} ${other ?? ''}`;
}
