import { computed, DestroyRef, inject, InjectionToken, Service, signal } from '@angular/core';
import { changeBetween, changed, isSame, type PartId, type UnitChange, type UnitContent } from '@kurak/curriculum-model';
import { type Language, problemType } from '@kurak/shared-model';
import { call, CurrentPerson, OfflineError, ProblemError, type SaveState } from '@kurak/shared-web';
import { type Clash, disputesAbout, type LeftOver, leftOver, merged, openParts, type Side } from './dispute';
import { bodyOf, contentOf, type UnitReply, type UnitSaved, type UnitTranslation, type UsedMaterial } from './unit-content';
import { UNSAVED_COPIES, type UnsavedCopy } from './unsaved-copies';

/** How long typing must pause before it is saved, and how long to wait for a lost connection, milliseconds. */
export const SAVING_PAUSES = new InjectionToken<{ typing: number; offline: number }>('pauses of saving', {
  factory: () => ({ typing: 1_000, offline: 10_000 }),
});

/** No connection, or a server that is busy: the same words may well be taken later. */
function passesByItself(error: unknown): boolean {
  return error instanceof OfflineError || (error instanceof ProblemError && (error.status >= 500 || error.status === 429));
}

function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'stale';
}

/** A title that is being written anew is empty for a moment, which is no reason to save nothing else. */
function withTitle(unit: UnitContent, before: UnitContent): UnitContent {
  return Object.values(unit.title).some((title) => title.trim() !== '') ? unit : { ...unit, title: before.title };
}

const EMPTY: UnitContent = { title: {}, objectives: {}, minutes: 90, lesson: [], plan: [] };

/**
 * A unit while somebody writes it. Saves what changed a moment after the typing stops. What the server does not have yet
 * is also kept on this device. What others saved meanwhile is brought together with it; where both changed the same words,
 * saving waits until the person has chosen.
 */
@Service({ autoProvided: false })
export class UnitDraft {
  private readonly copies = inject(UNSAVED_COPIES);
  private readonly pauses = inject(SAVING_PAUSES);
  private readonly currentPerson = inject(CurrentPerson).id;
  private id = '';
  private person = '';
  private base: Language = 'en';
  private version = 0;
  private sent: UnitChange = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;

  private readonly written = signal<UnitContent>(EMPTY);
  private readonly stored = signal<UnitContent>(EMPTY);
  private readonly busy = signal(false);
  private readonly savedLast = signal<number | null>(null);
  private readonly failed = signal<unknown>(undefined);
  private readonly clash = signal<Clash | undefined>(undefined);
  private readonly copy = signal<UnsavedCopy | undefined>(undefined);
  private readonly keptHere = signal(true);
  private readonly takenParts = signal<readonly PartId[]>([]);
  private readonly leftOvers = signal<readonly LeftOver[]>([]);
  private readonly progress = signal<readonly UnitTranslation[]>([]);
  private readonly files = signal<ReadonlyMap<string, UsedMaterial>>(new Map());

  readonly content = this.written.asReadonly();
  /** The unit as the server has it, as far as is known here. */
  readonly others = computed(() => this.clash()?.theirs ?? this.stored());
  /** How far the unit is in each language, as of the last saving. */
  readonly translations = this.progress.asReadonly();
  /** What is known of the materials in the lesson, by their ids. */
  readonly materials = this.files.asReadonly();
  readonly savedAt = this.savedLast.asReadonly();
  /** Why the last attempt to save failed. */
  readonly failure = this.failed.asReadonly();
  readonly isOffline = computed(() => this.failed() instanceof OfflineError);
  /** Parts in whose words two people differ: saving waits until the person has chosen. */
  readonly disputes = computed(() => {
    const clash = this.clash();
    return clash ? disputesAbout(openParts(clash, this.written()), this.written(), clash.theirs, this.base) : [];
  });
  readonly conflict = computed(() => this.disputes().length > 0);
  /** Parts in which somebody else's changes were taken along; until she has seen it. */
  readonly taken = this.takenParts.asReadonly();
  /** Parts of which one side was not chosen; its words can be copied until she lets them go. */
  readonly notChosen = this.leftOvers.asReadonly();
  /** Typed here earlier and never saved; until the person has decided, nothing else may be typed. */
  readonly found = this.copy.asReadonly();
  /** True when somebody else saved since the found copy was typed. */
  readonly foundIsOlder = computed(() => (this.copy()?.version ?? 0) < this.openedAt());
  private readonly openedAt = signal(0);
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
    this.base = reply.baseLanguage;
    const content = this.take(reply);
    this.written.set(content);
    this.openedAt.set(reply.version);
    const copy = this.copies.get(this.person, this.id);
    const isTheSame = copy !== undefined && isSame(content, changed(copy.base, copy.change));
    if (isTheSame) this.copies.drop(this.person, this.id);
    this.copy.set(isTheSame ? undefined : copy);
  }

  /** Every change of what is written goes through here. */
  change(change: Partial<UnitContent>): void {
    this.written.update((content) => ({ ...content, ...change }));
    this.keep();
    this.schedule(this.pauses.typing);
  }

  /** Makes a material known that a block is to show. */
  know(material: UsedMaterial): void {
    this.files.update((files) => new Map(files).set(material.id, material));
  }

  /** Saves now. Resolves when the attempt has ended, whichever way. */
  async save(): Promise<void> {
    while (this.saving) await this.saving;
    clearTimeout(this.timer);
    this.settle();
    if (this.isSaved() || this.conflict() || this.copy()) return;
    this.saving = this.send().finally(() => (this.saving = undefined));
    await this.saving;
  }

  /**
   * Tells the server something about this unit that is not in its content, once all that is written has been saved.
   * @param send is given the version that the server has
   * @throws as {@link call} does
   */
  async tell(send: (version: number) => Promise<UnitSaved>): Promise<void> {
    await this.save();
    if (!this.isSaved()) throw this.failed() ?? new ProblemError({ type: problemType('stale'), title: 'Not saved yet', status: 409 });
    const telling = send(this.version).then((saved) => this.follow(saved));
    this.saving = telling.catch((error: unknown) => (isStale(error) ? this.meetNewer() : undefined)).finally(() => (this.saving = undefined));
    await this.saving;
    await telling;
  }

  /** Goes on with what was found on this device, brought together with what was saved since. */
  restoreFound(): void {
    const copy = this.copy();
    this.copy.set(undefined);
    if (!copy) return;
    this.written.set(changed(copy.base, copy.change));
    this.meet({ base: copy.base, since: copy.version, theirs: this.stored(), chosen: new Map() });
  }

  discardFound(): void {
    this.copy.set(undefined);
    this.copies.drop(this.person, this.id);
  }

  /** Says whose words stand in a part. Once that is said of all, the result is saved. */
  choose(part: PartId, side: Side): void {
    const dispute = this.disputes().find((known) => known.part === part);
    const clash = this.clash();
    if (!dispute || !clash) return;
    this.leftOvers.update((known) => [...known, leftOver(dispute, side)].filter(({ texts }) => texts.length > 0));
    this.clash.set({ ...clash, chosen: new Map(clash.chosen).set(part, side) });
    void this.save();
  }

  /** The part in which the server found something, by the path that it gave; undefined for a path that leads to none. */
  partAt(path: string): PartId | undefined {
    const [, list, index] = /^(blocks|activities)\[(\d+)\]/.exec(path) ?? [];
    if (list === undefined) return (['title', 'objectives'] as const).find((part) => path.startsWith(part)) ?? (path === 'minutes' ? 'title' : undefined);
    const id = (list === 'blocks' ? this.sent.blocks : this.sent.activities)?.[Number(index)]?.id;
    return id === undefined ? undefined : `${list === 'blocks' ? 'lesson' : 'plan'}/${id}`;
  }

  /** She has read what others changed, and needs no more what was not chosen. */
  forgetNews(): void {
    this.takenParts.set([]);
    this.leftOvers.set([]);
  }

  private take(reply: UnitReply): UnitContent {
    const content = contentOf(reply);
    this.version = reply.version;
    this.stored.set(content);
    this.progress.set(reply.translations);
    this.files.update((files) => new Map([...files, ...reply.materials.map((material) => [material.id, material] as const)]));
    this.clash.set(undefined);
    this.failed.set(undefined);
    return content;
  }

  private follow({ version, translations }: UnitSaved): void {
    this.version = version;
    this.progress.set(translations);
  }

  private async send(): Promise<void> {
    const sent = withTitle(this.written(), this.stored());
    const change = changeBetween(this.stored(), sent);
    this.sent = change;
    this.busy.set(true);
    try {
      if (Object.keys(change).length > 0) {
        this.follow(await call('patch', '/api/units/{id}', { path: { id: this.id }, body: bodyOf(change, this.version) }));
        this.savedLast.set(Date.now());
      }
      this.stored.set(sent);
      this.failed.set(undefined);
      this.keep();
    } catch (error) {
      await (isStale(error) ? this.meetNewer() : this.fail(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** Somebody saved meanwhile: what is written here is brought together with that. */
  private async meetNewer(): Promise<void> {
    try {
      const reply = await call('get', '/api/units/{id}', { path: { id: this.id } });
      const [base, since] = [this.stored(), this.version];
      this.meet({ base, since, theirs: this.take(reply), chosen: new Map() });
    } catch (error) {
      this.fail(error);
    }
  }

  private meet(clash: Clash): void {
    this.clash.set(clash);
    this.keep();
    this.schedule(0);
  }

  /** Goes on with both sides in one, once nothing waits for a choice. */
  private settle(): void {
    const clash = this.clash();
    if (!clash || this.conflict()) return;
    const { content, taken } = merged(clash, this.written());
    this.clash.set(undefined);
    this.written.set(content);
    // What she chose herself is no news.
    this.takenParts.update((before) => [...new Set([...before, ...taken.filter((part) => !clash.chosen.has(part))])]);
    this.keep();
  }

  private fail(error: unknown): void {
    this.failed.set(error);
    if (passesByItself(error)) this.schedule(this.pauses.offline);
  }

  /** Until a clash is settled, what is kept here begins where the typing did. */
  private keep(): void {
    const { base, since: version } = this.clash() ?? { base: this.stored(), since: this.version };
    const change = changeBetween(base, this.written());
    if (Object.keys(change).length === 0) this.copies.drop(this.person, this.id);
    else this.keptHere.set(this.copies.put(this.person, this.id, { base, change, version, at: Date.now() }));
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }
}
