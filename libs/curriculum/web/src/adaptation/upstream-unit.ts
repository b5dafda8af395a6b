import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PartId, partsById, saying } from '@kurak/curriculum-model';
import { type Language, textIn } from '@kurak/shared-model';
import { Badge, type BodyOf, CountPipe, Dialog, Icon, LANGUAGE_NAMES, Languages, ProblemError, ProblemNotice, type ReplyOf, Waiting, call, callResource } from '@kurak/shared-web';
import type { Module } from '../module/open-module';
import { contentOf } from '../unit/unit-content';
import { type Face, UnitDifferences, faceOf } from '../version/unit-differences';

export type UpstreamUnit = ReplyOf<'get', '/api/modules/{id}/upstream'>['items'][number];

type TakeBody = BodyOf<'post', '/api/modules/{id}/upstream/{originUnitId}'>;

interface Conflict {
  readonly part: PartId;
  readonly face: Face;
  readonly texts: readonly { readonly language: Language; readonly name: string; readonly mine: string; readonly theirs: string }[];
}

/** What the original did with one unit: the differences, where both changed the same, and the choice. */
@Component({
  selector: 'kurak-upstream-unit',
  imports: [Badge, CountPipe, Dialog, Icon, ProblemNotice, RouterLink, TranslocoPipe, UnitDifferences, Waiting],
  templateUrl: './upstream-unit.html',
})
export class UpstreamUnitCard {
  private readonly screens = inject(Languages);
  readonly module = input.required<Module>();
  readonly unit = input.required<UpstreamUnit>();
  readonly mayChange = input.required<boolean>();
  /** Key of the words that say what became of it. */
  readonly settled = output<string>();
  /** What is shown is no longer what the server has. */
  readonly stale = output();

  protected readonly sides = ['mine', 'theirs'] as const;
  protected readonly heading = computed(() => textIn(this.unit().title, this.screens.current(), this.module().baseLanguage));
  /** Parts in which the original's words are wanted. */
  protected readonly theirs = signal<readonly PartId[]>([]);
  protected readonly busy = signal<'take' | 'leave' | undefined>(undefined);
  protected readonly failure = signal<unknown>(undefined);
  /** Our words are needed only where they stand against theirs. */
  protected readonly mine = callResource(
    () => (this.unit().conflicts.length > 0 ? (this.unit().unitId ?? undefined) : undefined),
    (id, signal) => call('get', '/api/units/{id}', { path: { id }, signal }),
  );
  protected readonly conflicts = computed((): Conflict[] => {
    const mine = this.mine.value();
    const parts = mine ? partsById(contentOf(mine)) : undefined;
    return (this.unit().conflicts as PartId[]).map((part) => {
      const texts = this.unit().differences.filter((difference) => difference.part === part).flatMap((difference) => difference.texts);
      const sides = texts.map(({ language, before, after }) => ({ language, name: LANGUAGE_NAMES[language], before, mine: saying(parts?.get(part), language), theirs: after }));
      // In the languages in which only one of the two wrote, there is nothing to choose.
      return { part, face: faceOf(part), texts: sides.filter(({ before, mine: ours, theirs }) => ours !== before && ours !== theirs) };
    });
  });

  protected choose(part: PartId, isTheirs: boolean): void {
    this.theirs.update((parts) => [...parts.filter((known) => known !== part), ...(isTheirs ? [part] : [])]);
  }

  protected async settle(how: 'take' | 'leave'): Promise<void> {
    if (this.busy()) return;
    this.busy.set(how);
    this.failure.set(undefined);
    const { originUnitId, version, kind } = this.unit();
    const path = { id: this.module().id, originUnitId };
    const body = { how, ...(how === 'take' ? { theirs: this.theirs() } : {}), ...(version === null ? {} : { version }) };
    try {
      // The contract has no words for the ids of parts.
      const { kept } = await call('post', '/api/modules/{id}/upstream/{originUnitId}', { path, body: body as TakeBody });
      this.settled.emit(how === 'take' && kept.length > 0 ? 'curriculum.upstream.done.kept' : `curriculum.upstream.done.${how}.${kind}`);
    } catch (error) {
      this.failure.set(error);
      if (error instanceof ProblemError && error.code === 'stale') this.stale.emit();
    } finally {
      this.busy.set(undefined);
    }
  }
}
