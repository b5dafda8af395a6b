import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { UnitContent } from '@kurak/curriculum-model';
import { type Language, inLanguage } from '@kurak/shared-model';
import { Badge, CountPipe, RichText } from '@kurak/shared-web';
import { clockOf, startsOf } from './clock';
import { PlanTotal } from './plan-total';

/** The session plan as a facilitator holds it in her hand, on a screen or on paper. */
@Component({
  selector: 'kurak-plan-guide',
  imports: [Badge, CountPipe, PlanTotal, RichText, TranslocoPipe],
  template: `
    <div class="stack guide">
      @if (unit().plan.length > 0) {
        <kurak-plan-total [plan]="unit().plan" [planned]="unit().minutes" />
      }
      <ol role="list" class="stack loose">
        @for (step of steps(); track step.id) {
          <li class="guide-step">
            <div class="guide-clock numbers">
              <strong>{{ 'curriculum.minutesShort' | kurakCount: step.minutes }}</strong>
              <span class="quiet-text small">{{ step.from }}–{{ step.until }}</span>
            </div>
            <div class="stack tight">
              <h3 [attr.lang]="language()">{{ $index + 1 }}. {{ step.title }}</h3>
              <p class="row tight">
                <kurak-badge tone="info">{{ 'curriculum.method.' + step.method | transloco }}</kurak-badge>
                <kurak-badge icon="people">{{ 'curriculum.grouping.' + step.grouping | transloco }}</kurak-badge>
              </p>
              @if (step.materials; as materials) {
                <p>
                  <strong>{{ 'curriculum.plan.materials' | transloco }}:</strong>
                  <span [attr.lang]="language()"> {{ materials.join('; ') }}</span>
                </p>
              }
              @if (step.instructions; as instructions) {
                <kurak-rich-text [text]="instructions" [top]="4" [attr.lang]="language()" />
              }
              @if (step.debrief; as debrief) {
                <div class="guide-debrief stack tight">
                  <strong>{{ 'curriculum.plan.debrief' | transloco }}</strong>
                  <kurak-rich-text [text]="debrief" [top]="4" [attr.lang]="language()" />
                </div>
              }
              @if (step.notes; as notes) {
                <div class="guide-notes stack tight">
                  <strong>{{ 'curriculum.plan.notes' | transloco }}</strong>
                  <kurak-rich-text [text]="notes" [top]="4" [attr.lang]="language()" />
                </div>
              }
            </div>
          </li>
        } @empty {
          <li class="quiet-text">{{ 'curriculum.plan.none' | transloco }}</li>
        }
      </ol>
    </div>
  `,
})
export class PlanGuide {
  readonly unit = input.required<UnitContent>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  /** Each step with its texts, and when it begins and ends on a clock that starts with the session. */
  protected readonly steps = computed(() => {
    const { plan } = this.unit();
    const starts = startsOf(plan);
    return plan.map(({ id, method, grouping, minutes, ...activity }, at) => {
      const find = <T>(texts: Partial<Record<Language, T>>): T | undefined => inLanguage(texts, this.language(), this.base())?.value;
      const from = starts[at] ?? 0;
      return {
        ...{ id, method, grouping, minutes, from: clockOf(from), until: clockOf(from + minutes) },
        title: find(activity.title) ?? '',
        materials: find(activity.materials),
        instructions: find(activity.instructions),
        debrief: find(activity.debrief),
        notes: find(activity.notes),
      };
    });
  });
}
