import { Component, Injector, afterNextRender, computed, effect, inject, input, signal, untracked, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { isMedium, type PartId, type UnitContent } from '@kurak/curriculum-model';
import { LANGUAGES, type Language, textIn } from '@kurak/shared-model';
import {
  Access, Badge, type Crumb, Empty, Icon, isLanguage, CountPipe, LANGUAGE_NAMES, Languages, MomentPipe, newId, Notice, ProblemNotice, ProgressBar, Saved, StaffFrame, Toasts,
  Waiting, call, callResource,
} from '@kurak/shared-web';
import type { Material } from '../material/material';
import { arrangedBy } from '../parts/arrange';
import { withLanguage } from '../parts/changed';
import type { PartAction } from '../parts/part-menu';
import { saveWhenLeft, savedBeforeLeaving } from '../parts/self-saving';
import { DraftNotices } from '../unit/draft-notices';
import { UnitDraft } from '../unit/unit-draft';
import { isUnfinished, nextAround, stateOf } from './part-state';
import type { SourceChanged } from './source-change';
import { TranslationPart } from './translation-part';
import { type Said, translatedParts, withSaid } from './translated-parts';

/** The id of the block that is this part; for other parts none that any block has. */
function blockOf(part: PartId): string {
  return part.replace(/^lesson\//, '');
}

/** The face of a unit that a part is in; what stands above both is the head. */
function faceOf(part: PartId): 'head' | 'lesson' | 'plan' {
  return part.startsWith('lesson/') ? 'lesson' : part.startsWith('plan/') ? 'plan' : 'head';
}

/** A unit in two languages side by side: the original, and the fields of a translation. */
@Component({
  selector: 'kurak-translation',
  imports: [
    Badge, CountPipe, DraftNotices, Empty, Icon, MomentPipe, Notice, ProblemNotice, ProgressBar, RouterLink, Saved, StaffFrame, TranslationPart, TranslocoPipe, Waiting,
  ],
  templateUrl: './translation.html',
  providers: [UnitDraft],
  host: {
    '(document:keydown.control.enter)': 'goOnByKey($event)',
    '(document:keydown.meta.enter)': 'goOnByKey($event)',
  },
})
export class TranslationPage {
  protected readonly draft = inject(UnitDraft);
  private readonly access = inject(Access);
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly cards = viewChildren(TranslationPart);
  readonly id = input.required<string>();
  readonly unitId = input.required<string>();
  readonly language = input.required<string>();

  protected readonly names = LANGUAGE_NAMES;
  protected readonly unit = callResource(
    () => this.unitId(),
    async (id, signal) => {
      const reply = await call('get', '/api/units/{id}', { path: { id }, signal });
      this.draft.open(reply);
      return reply;
    },
  );
  protected readonly base = computed<Language>(() => this.unit.value()?.baseLanguage ?? 'en');
  /** The language of the translation; undefined when the address names none that can be one. */
  protected readonly target = computed(() => {
    const language = this.language();
    return isLanguage(language) && language !== this.base() ? language : undefined;
  });
  protected readonly others = computed(() => LANGUAGES.filter((language) => language !== this.base()));
  protected readonly mayChange = computed(() => (this.unit.value()?.own ?? false) && this.access.can('change', 'Module'));
  protected readonly isOnBase = computed(() => this.language() === this.base());

  /** Blocks that were added here for this language alone; those in which nothing is written yet are in no draft. */
  private readonly added = signal<readonly string[]>([]);
  private readonly shownContent = computed((): UnitContent => {
    const content = this.draft.content();
    const unwritten = this.added().filter((id) => content.lesson.every((block) => block.id !== id));
    return { ...content, lesson: [...content.lesson, ...unwritten.map((id) => ({ id, kind: 'text' as const, text: {} }))] };
  });
  private readonly states = computed(() => this.draft.translations());
  private readonly staleIds = computed(() => this.states().find(({ language }) => language === this.target())?.stale ?? []);
  /** The same words for the same parts, so that saving alone fetches nothing. */
  private readonly staleKey = computed(() => this.staleIds().join());
  private readonly written = signal<ReadonlyMap<PartId, ReadonlySet<string>>>(new Map());

  protected readonly parts = computed(() => {
    const target = this.target();
    if (!target) return [];
    const all = translatedParts(this.shownContent()).map((part) => ({
      part,
      state: stateOf(part, target, this.base(), this.staleIds()),
      written: this.written().get(part.id),
      movable: part.kind === 'text' && this.placeOf(blockOf(part.id), target),
    }));
    return all.filter(({ part, state, written }) => state !== 'empty' || written || this.added().includes(blockOf(part.id)));
  });
  protected readonly groups = computed(() =>
    (['head', 'lesson', 'plan'] as const)
      .map((face) => ({ face, parts: this.parts().filter(({ part }) => faceOf(part.id) === face) }))
      .filter(({ face, parts }) => parts.length > 0 || face === 'lesson'),
  );
  private readonly original = computed(() => this.parts().filter(({ state }) => state !== 'own' && state !== 'elsewhere' && state !== 'empty'));
  protected readonly of = computed(() => this.original().length);
  protected readonly ready = computed(() => this.original().filter(({ state }) => state === 'done' || state === 'stale').length);
  protected readonly staleCount = computed(() => this.original().filter(({ state }) => state === 'stale').length);
  protected readonly isWhole = computed(() => this.of() > 0 && this.original().every(({ state }) => state === 'done'));
  protected readonly review = computed(() => this.states().find(({ language }) => language === this.target())?.review ?? null);

  protected readonly stale = callResource(
    () => {
      const language = this.target();
      return language && this.mayChange() && this.staleKey() !== '' ? { id: this.unitId(), language } : undefined;
    },
    ({ id, language }, signal) => call('get', '/api/units/{id}/translations/{language}', { path: { id, language }, signal }),
  );
  /** How originals changed; those that were mended in this visit too, so that they stay in sight while one writes. */
  protected readonly changes = signal<ReadonlyMap<string, SourceChanged>>(new Map());

  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly announcement = signal('');
  private current: PartId | undefined;

  protected readonly heading = computed(() => {
    const unit = this.unit.value();
    if (!unit) return this.say('curriculum.translate.word');
    return textIn(this.draft.content().title, this.screens.current(), unit.baseLanguage) || this.say('curriculum.unit.untitled');
  });
  protected readonly crumbs = computed<Crumb[]>(() => {
    const unit = this.unit.value();
    const modules = { label: this.say('curriculum.list.title'), link: '/modules' };
    if (!unit) return [modules];
    const module = { label: textIn(unit.moduleTitle, this.screens.current(), unit.baseLanguage), link: ['/modules', unit.moduleId] };
    return [modules, module];
  });

  constructor() {
    saveWhenLeft(this.draft);
    effect(() => {
      const found = this.stale.value()?.items ?? [];
      untracked(() => this.changes.update((known) => new Map([...known, ...found.map(({ part, was, is }) => [part, { was, is }] as const)])));
    });
    // Another language, or another unit, begins anew.
    effect(() => {
      this.language();
      this.unitId();
      untracked(() => {
        this.changes.set(new Map());
        this.added.set([]);
        this.written.set(new Map());
        this.failure.set(undefined);
      });
    });
  }

  /** Called by the route. True once nothing would be lost by going. */
  saveBeforeLeaving(): Promise<boolean> {
    return savedBeforeLeaving(this.draft);
  }

  /** Of a language: how many of its parts there are, for the switch. */
  protected shareOf(language: Language): string {
    const state = this.states().find((known) => known.language === language);
    return state ? `${state.translated} / ${state.parts}` : '';
  }

  protected write(part: PartId, key: string, said: Said): void {
    const language = this.target();
    if (!language) return;
    this.written.update((known) => new Map([...known, [part, new Set([...(known.get(part) ?? []), key])]]));
    const change = this.changeOfAdded(part, said, language) ?? withSaid(this.draft.content(), part, key, language, said);
    this.draft.change(change);
  }

  /** A block of this language alone is in the draft for as long as something is written in it. */
  private changeOfAdded(part: PartId, said: Said, language: Language): Partial<UnitContent> | undefined {
    const id = blockOf(part);
    if (!this.added().includes(id)) return undefined;
    const { lesson } = this.draft.content();
    const isThere = lesson.some((block) => block.id === id);
    if (said === undefined) return { lesson: lesson.filter((block) => block.id !== id) };
    return isThere ? undefined : { lesson: [...lesson, { id, kind: 'text', text: { [language]: said } }] };
  }

  /** Shows another file in this language, or the one that the others have; what is written about it serves here too. */
  protected show(part: PartId, material: Material | undefined): void {
    const language = this.target();
    if (!language) return;
    if (material) this.draft.know(material);
    const lesson = this.draft.content().lesson.map((block) => {
      if (part !== `lesson/${block.id}` || !isMedium(block)) return block;
      const about = block.alternative[language] || (block.kind === 'picture' ? material?.alternative : material?.transcript)?.[language];
      return { ...block, material: withLanguage(block.material, language, material?.id), alternative: withLanguage(block.alternative, language, about || undefined) };
    });
    this.draft.change({ lesson });
  }

  protected enter(part: PartId): void {
    this.current = part;
  }

  protected addOwn(): void {
    const id = newId();
    this.added.update((known) => [...known, id]);
    const part: PartId = `lesson/${id}`;
    afterNextRender(() => this.cards().find((card) => card.part().id === part)?.enter(), { injector: this.injector });
  }

  /** Moves a block of this language alone, or takes it away. */
  protected arrange(part: PartId, action: PartAction): void {
    const { lesson } = this.draft.content();
    const at = lesson.findIndex(({ id }) => part === `lesson/${id}`);
    const block = lesson[at];
    if (action === 'remove') this.added.update((known) => known.filter((id) => part !== `lesson/${id}`));
    if (!block) return;
    if (action === 'remove') {
      this.draft.change({ lesson: lesson.filter((other) => other !== block) });
      this.toasts.show(this.texts.translate('curriculum.lesson.removed'), () => this.draft.change({ lesson: this.draft.content().lesson.toSpliced(at, 0, block) }));
      return;
    }
    const arranged = arrangedBy(lesson, at, action);
    this.draft.change({ lesson: arranged });
    this.announcement.set(this.texts.translate('curriculum.editor.nowAt', { place: arranged.indexOf(block) + 1, of: lesson.length }));
  }

  protected goOnByKey(event: Event): void {
    event.preventDefault();
    this.goOn();
  }

  /** Goes to the next part in which something is to be done, after the one where the cursor is. */
  protected goOn(): void {
    const all = this.parts();
    const after = all.findIndex(({ part }) => part.id === this.current);
    const next = nextAround(all, after, ({ state }) => isUnfinished(state));
    const card = this.cards().find((known) => known.part().id === next?.part.id);
    if (!next || !card) {
      this.announcement.set(this.texts.translate('curriculum.translate.nothingLeft'));
      return;
    }
    this.current = next.part.id;
    card.enter();
  }

  protected stillRight(part: PartId): Promise<void> {
    return this.tell({ upToDate: [part] }, () => this.changes.update((known) => new Map([...known].filter(([id]) => id !== part))));
  }

  protected setReviewed(reviewed: boolean): Promise<void> {
    return this.tell({ reviewed }, () => undefined);
  }

  private async tell(what: { upToDate?: string[]; reviewed?: boolean }, done: () => void): Promise<void> {
    const language = this.target();
    if (!language || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const path = { id: this.unitId(), language };
      await this.draft.tell((version) => call('patch', '/api/units/{id}/translations/{language}', { path, body: { ...what, version } }));
      done();
    } catch (error) {
      if (what.reviewed === undefined) this.toasts.problem(error);
      else this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** Where a block that stands in this language alone is in the lesson; undefined for others, and while nothing is written in it. */
  private placeOf(id: string, language: Language): { first: boolean; last: boolean } | undefined {
    const { lesson } = this.draft.content();
    const at = lesson.findIndex((block) => block.id === id);
    const block = lesson[at];
    if (!block) return this.added().includes(id) ? { first: true, last: true } : undefined;
    const isOwn = block.kind === 'text' && LANGUAGES.every((other) => other === language || block.text[other] === undefined);
    return isOwn && this.mayChange() ? { first: at === 0, last: at === lesson.length - 1 } : undefined;
  }

  private say(key: string): string {
    this.screens.current();
    return this.texts.translate<string>(key);
  }
}
