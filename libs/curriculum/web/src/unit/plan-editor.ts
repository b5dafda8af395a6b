import { afterNextRender, Component, computed, inject, Injector, input, signal, viewChildren } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Activity, moved } from '@kurak/curriculum-model';
import { type Language, textIn } from '@kurak/shared-model';
import { CountPipe, Icon, Toasts } from '@kurak/shared-web';
import { arrangedBy } from '../parts/arrange';
import { withEntry } from '../parts/changed';
import type { Move } from '../parts/drag';
import { Part } from '../parts/part';
import type { PartAction } from '../parts/part-menu';
import { Reorder } from '../parts/reorder';
import { ActivityEditor } from './activity-editor';
import { ActivitySummary } from './activity-summary';
import { clockOf, startsOf } from './clock';
import { copyOf, MOST_ACTIVITIES, newActivity } from './new-parts';
import { PlanTotal } from './plan-total';
import { UnitDraft } from './unit-draft';

/** What a facilitator will do in the room, while it is written. */
@Component({
  selector: 'kurak-plan-editor',
  imports: [ActivityEditor, ActivitySummary, CountPipe, Icon, Part, PlanTotal, Reorder, TranslocoPipe],
  templateUrl: './plan-editor.html',
})
export class PlanEditor {
  protected readonly draft = inject(UnitDraft);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly parts = viewChildren(Part);
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly plan = computed(() => this.draft.content().plan);
  /** When each activity begins, since the start of the session. */
  protected readonly starts = computed(() => startsOf(this.plan()).map(clockOf));
  protected readonly isFull = computed(() => this.plan().length >= MOST_ACTIVITIES);
  protected readonly announcement = signal('');
  private readonly opened = signal<ReadonlySet<string>>(new Set());

  protected nameOf(activity: Activity, at: number): string {
    const title = textIn(activity.title, this.language(), this.base());
    const name = title || this.texts.translate<string>('curriculum.plan.untitled');
    return this.texts.translate<string>('curriculum.editor.numbered', { number: at + 1, name });
  }

  protected isOpen({ id }: Activity): boolean {
    return this.opened().has(id);
  }

  protected fold({ id }: Activity, open: boolean): void {
    this.opened.update((opened) => new Set(open ? [...opened, id] : [...opened].filter((other) => other !== id)));
  }

  protected add(at: number): void {
    this.insert(newActivity(this.plan().length === 0 ? 'energiser' : 'discussion'), at);
  }

  protected replace(activity: Activity): void {
    this.draft.change({ plan: this.plan().map((known) => (known.id === activity.id ? activity : known)) });
  }

  protected act(activity: Activity, at: number, action: PartAction): void {
    if (action === 'remove') this.remove(activity, at);
    else if (action === 'duplicate') this.insert(copyOf(activity), at + 1);
    else if (action === 'addBelow') this.add(at + 1);
    else this.arrange(arrangedBy(this.plan(), at, action), activity);
  }

  protected move({ from, to }: Move): void {
    const activity = this.plan()[from];
    if (activity) this.arrange(moved(this.plan(), from, to), activity);
  }

  private arrange(plan: readonly Activity[], activity: Activity): void {
    this.draft.change({ plan });
    const place = plan.findIndex(({ id }) => id === activity.id) + 1;
    this.announcement.set(this.texts.translate('curriculum.editor.nowAt', { place, of: plan.length }));
  }

  private insert(activity: Activity, at: number): void {
    this.draft.change({ plan: withEntry(this.plan(), at, activity) });
    this.fold(activity, true);
    afterNextRender(() => this.parts()[at]?.show(), { injector: this.injector });
  }

  private remove(activity: Activity, at: number): void {
    this.draft.change({ plan: this.plan().filter(({ id }) => id !== activity.id) });
    afterNextRender(() => this.parts()[Math.min(at, this.plan().length - 1)]?.show(), { injector: this.injector });
    this.toasts.show(this.texts.translate('curriculum.plan.removed'), () => this.draft.change({ plan: withEntry(this.plan(), at, activity) }));
  }
}
