import { DestroyRef, InjectionToken, Service, computed, inject, signal } from '@angular/core';
import type { UnitContent } from '@kurak/curriculum-model';
import { CurrentPerson, OfflineError, ProblemError, type SaveState, call } from '@kurak/shared-web';
import { type UnitReply, bodyOf, contentOf } from './unit-content';
import { UNSAVED_COPIES, type UnsavedCopy } from './unsaved-copies';

/** How long typing must pause before it is saved, and how long to wait for a lost connection, milliseconds. */
export const SAVING_PAUSES = new InjectionToken<{ typing: number; offline: number }>('pauses of saving', {
  factory: () => ({ typing: 1_000, offline: 10_000 }),
});

/** No connection, or a server that is busy: the same words may well be taken later. */
function passesByItself(error: unknown): boolean {
  return error instanceof OfflineError || (error instanceof ProblemError && (error.status >= 500 || error.status === 429));
}

const EMPTY: UnitContent = { title: {}, objectives: {}, minutes: 90, lesson: [], plan: [] };

/**
 * A unit while somebody writes it. Saves itself a moment after the typing stops. What the server does not have yet is
 * also kept on this device; nothing typed is replaced unless she says so.
 */
@Service({ autoProvided: false })
export class UnitDraft {
  private readonly copies = inject(UNSAVED_COPIES);
  private readonly pauses = inject(SAVING_PAUSES);
  private readonly currentPerson = inject(CurrentPerson).id;
  private id = '';
  private person = '';
  private version = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;

  private readonly written = signal<UnitContent>(EMPTY);
  private readonly stored = signal<UnitContent>(EMPTY);
  private readonly busy = signal(false);
  private readonly savedLast = signal<number | null>(null);
  private readonly failed = signal<unknown>(undefined);
  private readonly newer = signal<number | undefined>(undefined);
  private readonly copy = signal<UnsavedCopy | undefined>(undefined);
  private readonly aside = signal<UnitContent | undefined>(undefined);
  private readonly keptHere = signal(true);

  readonly content = this.written.asReadonly();
  readonly savedAt = this.savedLast.asReadonly();
  /** Why the last attempt to save failed. */
  readonly failure = this.failed.asReadonly();
  readonly isOffline = computed(() => this.failed() instanceof OfflineError);
  /** Somebody saved a newer version: saving waits until the person has decided. */
  readonly conflict = computed(() => this.newer() !== undefined);
  /** Typed here earlier and never saved; until the person has decided, nothing else may be typed. */
  readonly found = this.copy.asReadonly();
  /** True when somebody else saved since the found copy was typed. */
  readonly foundIsOlder = computed(() => (this.copy()?.version ?? 0) < this.openedAt());
  private readonly openedAt = signal(0);
  /** What she had typed when she chose the newer version; can be put back. */
  readonly setAside = this.aside.asReadonly();
  /** False when this device refuses to keep a copy. */
  readonly isKept = this.keptHere.asReadonly();
  readonly isSaved = computed(() => this.written() === this.stored());
  readonly state = computed<SaveState>(() => {
    if (this.busy()) return 'saving';
    if (this.conflict() || (this.failed() !== undefined && !this.isOffline())) return 'problem';
    return this.isSaved() ? 'saved' : 'unsaved';
  });

  constructor() {
    const tryAgain = () => void this.save();
    window.addEventListener('online', tryAgain);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', tryAgain);
      clearTimeout(this.timer);
    });
  }

  /** Begins with what the server has. */
  open(reply: UnitReply): void {
    this.id = reply.id;
    this.person = this.currentPerson() ?? '';
    this.take(reply);
    this.openedAt.set(reply.version);
    const copy = this.copies.get(this.person, this.id);
    const isTheSame = copy !== undefined && JSON.stringify(copy.content) === JSON.stringify(contentOf(reply));
    if (isTheSame) this.copies.drop(this.person, this.id);
    this.copy.set(isTheSame ? undefined : copy);
  }

  /** Every change of what is written goes through here. */
  change(changed: Partial<UnitContent>): void {
    this.written.update((content) => ({ ...content, ...changed }));
    this.keep();
    this.schedule(this.pauses.typing);
  }

  /** Saves now. Resolves when the attempt has ended, whichever way. */
  async save(): Promise<void> {
    while (this.saving) await this.saving;
    clearTimeout(this.timer);
    if (this.isSaved() || this.conflict() || this.copy()) return;
    this.saving = this.send().finally(() => (this.saving = undefined));
    await this.saving;
  }

  /** Goes on with what was found on this device. Saving it over a newer version is the person's decision. */
  restoreFound(): void {
    const copy = this.copy();
    this.copy.set(undefined);
    if (copy) this.change(copy.content);
  }

  discardFound(): void {
    this.copy.set(undefined);
    this.copies.drop(this.person, this.id);
  }

  /** Shows the newer version; what was typed here is set aside, not thrown away. */
  async takeNewer(): Promise<void> {
    const mine = this.written();
    try {
      const reply = await call('get', '/api/units/{id}', { path: { id: this.id } });
      this.take(reply);
      this.aside.set(mine);
    } catch (error) {
      this.failed.set(error);
    }
  }

  /** Saves what is typed here over the newer version. */
  async keepMine(): Promise<void> {
    this.version = this.newer() ?? this.version;
    this.newer.set(undefined);
    await this.save();
  }

  putBack(): void {
    const mine = this.aside();
    this.aside.set(undefined);
    if (mine) this.change(mine);
  }

  letGo(): void {
    this.aside.set(undefined);
    if (this.isSaved()) this.copies.drop(this.person, this.id);
  }

  private take(reply: UnitReply): void {
    const content = contentOf(reply);
    this.version = reply.version;
    this.written.set(content);
    this.stored.set(content);
    this.newer.set(undefined);
    this.failed.set(undefined);
  }

  private async send(): Promise<void> {
    const sent = this.written();
    this.busy.set(true);
    try {
      const reply = await call('put', '/api/units/{id}', { path: { id: this.id }, body: bodyOf(sent, this.version) });
      this.version = reply.version;
      this.stored.set(sent);
      this.savedLast.set(Date.now());
      this.failed.set(undefined);
      if (this.isSaved()) this.copies.drop(this.person, this.id);
      else this.keep();
    } catch (error) {
      const isStale = error instanceof ProblemError && error.code === 'stale';
      if (isStale) this.newer.set(error.problem.current ?? this.version);
      this.failed.set(isStale ? undefined : error);
      if (passesByItself(error)) this.schedule(this.pauses.offline);
    } finally {
      this.busy.set(false);
    }
  }

  private keep(): void {
    const copy = { content: this.written(), version: this.version, at: Date.now() };
    this.keptHere.set(this.copies.put(this.person, this.id, copy));
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }
}
