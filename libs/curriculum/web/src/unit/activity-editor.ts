import { Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Activity, GROUPINGS, METHODS } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Control, Field } from '@kurak/shared-web';
import { LinesField } from '../parts/lines-field';
import { MinutesField } from '../parts/minutes-field';
import { RichTextField } from '../parts/rich-text-field';
import { TextField } from '../parts/text-field';

/** One step of a session plan. */
@Component({
  selector: 'kurak-activity-editor',
  imports: [Control, Field, LinesField, MinutesField, RichTextField, TextField, TranslocoPipe],
  template: `
    <div class="stack">
      <kurak-text-field
        [label]="'curriculum.plan.title' | transloco"
        required
        [longest]="160"
        [language]="language()"
        [base]="base()"
        [text]="activity().title"
        (textChange)="set({ title: $event })"
      />
      <div class="activity-facts">
        <kurak-field [label]="'curriculum.plan.method' | transloco" required>
          <select #method kurakControl (change)="set({ method: methods[method.selectedIndex] })">
            @for (one of methods; track one) {
              <option [selected]="one === activity().method">{{ 'curriculum.method.' + one | transloco }}</option>
            }
          </select>
        </kurak-field>
        <kurak-minutes-field
          [label]="'curriculum.plan.minutes' | transloco"
          [minutes]="activity().minutes"
          (minutesChange)="set({ minutes: $event })"
        />
        <kurak-field [label]="'curriculum.plan.grouping' | transloco" required>
          <select #grouping kurakControl (change)="set({ grouping: groupings[grouping.selectedIndex] })">
            @for (one of groupings; track one) {
              <option [selected]="one === activity().grouping">{{ 'curriculum.grouping.' + one | transloco }}</option>
            }
          </select>
        </kurak-field>
      </div>
      <kurak-rich-text-field
        [label]="'curriculum.plan.instructions' | transloco"
        required
        [language]="language()"
        [base]="base()"
        [text]="activity().instructions"
        (textChange)="set({ instructions: $event })"
      />
      <kurak-lines-field
        [label]="'curriculum.plan.materials' | transloco"
        [hint]="'curriculum.plan.materialsHint' | transloco"
        [language]="language()"
        [base]="base()"
        [most]="30"
        [longest]="200"
        [list]="activity().materials"
        (listChange)="set({ materials: $event })"
      />
      <kurak-rich-text-field
        [label]="'curriculum.plan.debrief' | transloco"
        [hint]="'curriculum.plan.debriefHint' | transloco"
        [lines]="2"
        [language]="language()"
        [base]="base()"
        [text]="activity().debrief"
        (textChange)="set({ debrief: $event })"
      />
      <kurak-rich-text-field
        class="for-facilitators"
        [label]="'curriculum.plan.notes' | transloco"
        [hint]="'curriculum.plan.notesHint' | transloco"
        [lines]="2"
        [language]="language()"
        [base]="base()"
        [text]="activity().notes"
        (textChange)="set({ notes: $event })"
      />
    </div>
  `,
})
export class ActivityEditor {
  readonly activity = model.required<Activity>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly methods = METHODS;
  protected readonly groupings = GROUPINGS;

  protected set(changed: Partial<Activity>): void {
    this.activity.update((activity) => ({ ...activity, ...changed }));
  }
}
