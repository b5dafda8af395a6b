import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Activity } from '@kurak/curriculum-model';
import { type Language, textIn } from '@kurak/shared-model';
import { Icon, Toasts, newId } from '@kurak/shared-web';
import { moved, withEntry } from '../parts/changed';
import { MoveButtons } from '../parts/move-buttons';
import { ActivityEditor } from './activity-editor';
import { PlanTotal } from './plan-total';
import { UnitDraft } from './unit-draft';

const MOST_ACTIVITIES = 60;
const USUAL_MINUTES = 15;

/** What a facilitator will do in the room, while it is written. */
@Component({
  selector: 'kurak-plan-editor',
  imports: [ActivityEditor, Icon, MoveButtons, PlanTotal, TranslocoPipe],
  template: `
    <div class="stack">
      <kurak-plan-total [plan]="plan()" [planned]="draft.content().minutes" />
      <span class="visually-hidden" role="status">{{ announcement() }}</span>
      <ol role="list" class="stack">
        @for (activity of plan(); track activity.id; let at = $index) {
          @let name = nameOf(activity, at);
          <li class="card part">
            <div class="row between part-head">
              <h3>{{ name }}</h3>
              <kurak-move-buttons
                [name]="name"
                [first]="$first"
                [last]="$last"
                (moved)="move(at, $event)"
                (remove)="remove(at)"
              />
            </div>
            <kurak-activity-editor
              [activity]="activity"
              (activityChange)="replace($event)"
              [language]="language()"
              [base]="base()"
            />
          </li>
        } @empty {
          <li class="quiet-text">{{ 'curriculum.plan.empty' | transloco }}</li>
        }
      </ol>
      @if (!isFull()) {
        <div class="actions">
          <button type="button" class="button" (click)="add()">
            <kurak-icon name="plus" />{{ 'curriculum.plan.add' | transloco }}
          </button>
        </div>
      }
    </div>
  `,
})
export class PlanEditor {
  protected readonly draft = inject(UnitDraft);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly plan = computed(() => this.draft.content().plan);
  protected readonly isFull = computed(() => this.plan().length >= MOST_ACTIVITIES);
  protected readonly announcement = signal('');

  protected nameOf(activity: Activity, at: number): string {
    const title = textIn(activity.title, this.language(), this.base());
    const name = title || this.texts.translate<string>('curriculum.plan.untitled');
    return this.texts.translate<string>('curriculum.editor.numbered', { number: at + 1, name });
  }

  protected add(): void {
    const activity: Activity = {
      id: newId(),
      method: this.plan().length === 0 ? 'energiser' : 'discussion',
      minutes: USUAL_MINUTES,
      grouping: 'everyone',
      title: {},
      instructions: {},
      materials: {},
      debrief: {},
    };
    this.draft.change({ plan: [...this.plan(), activity] });
  }

  protected replace(activity: Activity): void {
    this.draft.change({ plan: this.plan().map((known) => (known.id === activity.id ? activity : known)) });
  }

  protected move(from: number, by: -1 | 1): void {
    this.draft.change({ plan: moved(this.plan(), from, from + by) });
    const place = { place: from + by + 1, of: this.plan().length };
    this.announcement.set(this.texts.translate('curriculum.editor.nowAt', place));
  }

  protected remove(at: number): void {
    const activity = this.plan()[at];
    if (!activity) return;
    this.draft.change({ plan: this.plan().filter((known) => known !== activity) });
    this.toasts.show(this.texts.translate('curriculum.plan.removed'), () => {
      this.draft.change({ plan: withEntry(this.plan(), at, activity) });
    });
  }
}
