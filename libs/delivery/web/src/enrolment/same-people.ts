import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Badge, CountPipe, Icon, Languages, LocalTextPipe, MomentPipe, NumberPipe, Table, Toasts, call, callResource, newId } from '@kurak/shared-web';
import type { ReplyOf } from '@kurak/shared-web';

type Pair = ReplyOf<'get', '/api/trainings/{id}/duplicates'>['items'][number];
type Merge = ReplyOf<'get', '/api/merges'>['items'][number];

/** People who may stand twice, beside each other; merging them, and taking that back for thirty days. */
@Component({
  selector: 'kurak-same-people',
  imports: [Badge, CountPipe, Icon, LocalTextPipe, MomentPipe, NumberPipe, Table, TranslocoPipe],
  templateUrl: './same-people.html',
})
export class SamePeople {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  protected readonly languages = inject(Languages);
  readonly trainingId = input.required<string>();
  /** People were merged or parted: the lists around this one are old. */
  readonly changed = output();

  protected readonly isOpen = signal(false);
  protected readonly busy = signal(false);
  private readonly found = callResource(
    () => this.trainingId(),
    (id, signal) => call('get', '/api/trainings/{id}/duplicates', { path: { id }, signal }),
  );
  private readonly done = callResource(
    () => this.trainingId(),
    (_id, signal) => call('get', '/api/merges', { signal }),
  );
  /** Which of the pairs somebody has looked at and left as two, on this visit. */
  private readonly apart = signal<ReadonlySet<string>>(new Set());
  protected readonly pairs = computed(() => (this.found.value()?.items ?? []).filter((pair) => pair.persons.length === 2 && !this.apart().has(keyOf(pair))));
  protected readonly merges = computed(() => this.done.value()?.items ?? []);

  protected keyOf = keyOf;

  protected leave(pair: Pair): void {
    this.apart.update((all) => new Set([...all, keyOf(pair)]));
  }

  protected async merge(keptId: string, mergedId: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const merge = await call('post', '/api/people/{id}/merges', { path: { id: keptId }, body: { id: newId(), mergedId } });
      this.toasts.show(this.texts.translate('delivery.same.merged', { name: merge.kept }), () => void this.undo(merge));
      this.reload();
    } catch (error) {
      this.toasts.problem(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected async undo({ id, kept, merged }: Merge): Promise<void> {
    try {
      await call('delete', '/api/merges/{id}', { path: { id } });
      this.toasts.show(this.texts.translate('delivery.same.parted', { kept, merged }));
    } catch (error) {
      this.toasts.problem(error);
    }
    this.reload();
  }

  private reload(): void {
    this.found.reload();
    this.done.reload();
    this.changed.emit();
  }
}

function keyOf({ persons }: Pair): string {
  return persons.map(({ personId }) => personId).join();
}
