import { DestroyRef, Service, computed, inject, signal } from '@angular/core';
import { isSame, NO_PAPERS, type Papers } from '@kurak/curriculum-model';
import { type BodyOf, CurrentPerson, OfflineError, ProblemError, type ReplyOf, type SaveState, call } from '@kurak/shared-web';
import { SAVING_PAUSES } from '../unit/unit-draft';
import { UNSAVED_COPIES } from '../unit/unsaved-copies';

export type PapersReply = ReplyOf<'get', '/api/modules/{id}/papers'>;

export const PAPER_NAMES = ['test', 'evaluation', 'followUp'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** What a person typed and the server does not have yet. */
export interface UnsavedPapers {
  /** As the server had them when the typing started. */
  readonly base: Papers;
  readonly papers: Papers;
  /** When it was typed last, milliseconds since 1970. */
  readonly at: number;
}

/** A paper that two people changed: neither stands over the other until somebody has chosen. */
export interface PaperConflict {
  readonly name: PaperName;
  readonly theirs: Papers;
}

/** What the server says, without its version. The contract cannot say which fields go with which kind of question; the model can. */
export function papersOf({ test, evaluation, followUp }: PapersReply): Papers {
  return { test, evaluation, followUp } as unknown as Papers;
}

function passesByItself(error: unknown): boolean {
  return error instanceof OfflineError || (error instanceof ProblemError && (error.status >= 500 || error.status === 429));
}

/** The papers as they were and as two people left them, paper by paper: what only one of them changed is hers. */
function joined(before: Papers, mine: Papers, theirs: Papers): { readonly papers: Papers; readonly conflicts: readonly PaperName[] } {
  const conflicts: PaperName[] = [];
  const choose = <Name extends PaperName>(name: Name): Papers[Name] => {
    if (isSame(mine[name], before[name])) return theirs[name];
    if (!isSame(theirs[name], before[name]) && !isSame(theirs[name], mine[name])) conflicts.push(name);
    return mine[name];
  };
  return { papers: { test: choose('test'), evaluation: choose('evaluation'), followUp: choose('followUp') }, conflicts };
}

/**
 * The papers of a module while somebody writes them. They save themselves a moment after the typing stops. What the server does
 * not have yet is also kept on this device; what two people changed waits until one of them has chosen.
 */
@Service({ autoProvided: false })
export class PapersDraft {
  private readonly copies = inject(UNSAVED_COPIES);
  private readonly pauses = inject(SAVING_PAUSES);
  private readonly person = inject(CurrentPerson).id;
  private module = '';
  private version = 0;
  /** What both began from, while a conflict waits. */
  private began: Papers | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;

  private readonly written = signal<Papers>(NO_PAPERS);
  private readonly stored = signal<Papers>(NO_PAPERS);
  private readonly busy = signal(false);
  private readonly savedLast = signal<number | null>(null);
  private readonly failed = signal<unknown>(undefined);
  private readonly copy = signal<UnsavedPapers | undefined>(undefined);
  private readonly contested = signal<readonly PaperConflict[]>([]);
  private readonly keptHere = signal(true);

  readonly papers = this.written.asReadonly();
  readonly savedAt = this.savedLast.asReadonly();
  /** Why the last attempt to save failed. */
  readonly failure = this.failed.asReadonly();
  readonly isOffline = computed(() => this.failed() instanceof OfflineError);
  readonly isKept = this.keptHere.asReadonly();
  readonly isSaved = computed(() => this.written() === this.stored());
  /** Papers that somebody else changed too; saving waits until each is settled. */
  readonly conflicts = this.contested.asReadonly();
  /** Typed here earlier and never saved; until the person has decided, nothing else may be typed. */
  readonly found = this.copy.asReadonly();
  /** A paper without a title cannot be saved. */
  readonly untitled = computed(() => PAPER_NAMES.filter((name) => isUntitled(this.written()[name])));
  readonly state = computed<SaveState>(() => {
    if (this.busy()) return 'saving';
    if (this.contested().length > 0 || (this.failed() !== undefined && !this.isOffline())) return 'problem';
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
  open(module: string, reply: PapersReply): void {
    this.module = module;
    this.take(reply);
    this.written.set(this.stored());
    this.contested.set([]);
    this.began = undefined;
    this.failed.set(undefined);
    const copy = this.copies.get<UnsavedPapers>(this.owner, this.key);
    const isTheSame = copy === undefined || isSame(copy.papers, this.stored());
    if (isTheSame) this.copies.drop(this.owner, this.key);
    this.copy.set(isTheSame ? undefined : copy);
  }

  /** Every change of what is written goes through here. */
  change(changed: Partial<Papers>): void {
    this.written.update((papers) => ({ ...papers, ...changed }));
    this.keep();
    this.schedule(this.pauses.typing);
  }

  /** Saves now. Resolves when the attempt has ended, whichever way. */
  async save(): Promise<void> {
    while (this.saving) await this.saving;
    clearTimeout(this.timer);
    if (this.isSaved() || this.contested().length > 0 || this.copy() || this.untitled().length > 0) return;
    this.saving = this.send().finally(() => (this.saving = undefined));
    await this.saving;
  }

  /** Goes on with what was found on this device, brought together with what was saved since. */
  restoreFound(): void {
    const copy = this.copy();
    this.copy.set(undefined);
    if (copy) this.join(copy.base, copy.papers, this.stored());
  }

  discardFound(): void {
    this.copy.set(undefined);
    this.copies.drop(this.owner, this.key);
  }

  /** Settles one paper; saves once the last one is. */
  async settle({ name, theirs }: PaperConflict, whose: 'mine' | 'theirs'): Promise<void> {
    this.contested.update((known) => known.filter((conflict) => conflict.name !== name));
    if (whose === 'theirs') this.change({ [name]: theirs[name] });
    if (this.contested().length > 0) return;
    this.began = undefined;
    this.keep();
    await this.save();
  }

  private get owner(): string {
    return this.person() ?? '';
  }

  private get key(): string {
    return `papers-${this.module}`;
  }

  private take(reply: PapersReply): void {
    this.version = reply.version;
    this.stored.set(papersOf(reply));
  }

  private async send(): Promise<void> {
    const sent = this.written();
    const path = { id: this.module };
    this.busy.set(true);
    try {
      const body = { ...sent, version: this.version } as unknown as BodyOf<'put', '/api/modules/{id}/papers'>;
      const { version } = await call('put', '/api/modules/{id}/papers', { path, body });
      this.version = version;
      this.stored.set(sent);
      this.savedLast.set(Date.now());
      this.failed.set(undefined);
      this.keep();
    } catch (error) {
      await (error instanceof ProblemError && error.code === 'stale' ? this.meet() : this.fail(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** Somebody else saved the module: takes what she changed, and asks about what both did. */
  private async meet(): Promise<void> {
    try {
      const before = this.stored();
      const reply = await call('get', '/api/modules/{id}/papers', { path: { id: this.module } });
      this.take(reply);
      this.failed.set(undefined);
      this.join(before, this.written(), this.stored());
    } catch (error) {
      this.fail(error);
    }
  }

  private join(before: Papers, mine: Papers, theirs: Papers): void {
    const { papers, conflicts } = joined(before, mine, theirs);
    this.written.set(isSame(papers, theirs) ? theirs : papers);
    this.contested.set(conflicts.map((name) => ({ name, theirs })));
    this.began = conflicts.length > 0 ? before : undefined;
    this.keep();
    this.schedule(0);
  }

  private fail(error: unknown): void {
    this.failed.set(error);
    if (passesByItself(error)) this.schedule(this.pauses.offline);
  }

  private keep(): void {
    if (this.isSaved()) this.copies.drop(this.owner, this.key);
    else this.keptHere.set(this.copies.put<UnsavedPapers>(this.owner, this.key, { base: this.began ?? this.stored(), papers: this.written(), at: Date.now() }));
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }
}

function isUntitled(paper: Papers[PaperName]): boolean {
  return paper !== null && Object.values(paper.title).every((title) => title.trim() === '');
}
