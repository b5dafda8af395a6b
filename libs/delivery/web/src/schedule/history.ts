import { computed, signal } from '@angular/core';
import type { Id } from '@kurak/shared-model';
import type { Session } from '../session/session-draft';

/** A session before and after an edit; it was added where there is no before, deleted where there is no after. */
export interface Change {
  readonly before: Session | undefined;
  readonly after: Session | undefined;
}

/** What is done, and undone, at once. */
export type Edit = readonly Change[];

/** What takes an edit back. */
export function reversed(edit: Edit): Change[] {
  return edit.map(({ before, after }) => ({ before: after, after: before }));
}

/** Edits of this visit, to be undone and done again in order. */
export class History {
  private readonly done = signal<readonly Edit[]>([]);
  private readonly undone = signal<readonly Edit[]>([]);
  readonly toUndo = computed(() => this.done().at(-1));
  readonly toRedo = computed(() => this.undone().at(-1));

  /** A new edit; what had been undone before it can no longer be done again. */
  record(edit: Edit): void {
    this.done.update((edits) => [...edits, edit]);
    this.undone.set([]);
  }

  wentBack(): void {
    const edit = this.toUndo();
    this.done.update((edits) => edits.slice(0, -1));
    if (edit) this.undone.update((edits) => [...edits, edit]);
  }

  wentForth(): void {
    const edit = this.toRedo();
    this.undone.update((edits) => edits.slice(0, -1));
    if (edit) this.done.update((edits) => [...edits, edit]);
  }

  /** What was deleted comes back as a new session: every edit that meant the old one means it from now on. */
  rename(from: Id, to: Id): void {
    const named = (session: Session | undefined) => (session?.id === from ? { ...session, id: to } : session);
    const all = (edits: readonly Edit[]) => edits.map((edit) => edit.map(({ before, after }) => ({ before: named(before), after: named(after) })));
    this.done.update(all);
    this.undone.update(all);
  }

  /** The schedule is another one now. */
  forget(): void {
    this.done.set([]);
    this.undone.set([]);
  }
}
