import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@kurak/shared-model';
import { Badge, CountPipe, PercentPipe } from '@kurak/shared-web';
import { MethodMix } from '../parts/method-mix';
import type { ModuleUnit } from './open-module';
import { UnitLanguages } from './unit-languages';
import { minutesOver, tooMuchTheory } from './unit-warnings';

/** A unit in a module's list: its time, what is in it, how the time is spent, what to look at, how far its languages are. */
@Component({
  selector: 'kurak-unit-facts',
  imports: [Badge, CountPipe, MethodMix, PercentPipe, TranslocoPipe, UnitLanguages],
  template: `
    <p class="small quiet-text module-facts">
      <span class="numbers">{{ time() | transloco: { planned: unit().planned, minutes: unit().minutes } }}</span>
      @for (count of counts(); track count.key) {
        <span>{{ 'curriculum.' + count.key | kurakCount: count.of }}</span>
      }
    </p>
    <kurak-method-mix [plan]="unit().mix" />
    @if (over() > 0 || theory() > 0) {
      <p class="row tight">
        @if (over() > 0) {
          <kurak-badge tone="warn" icon="clock">{{ 'curriculum.warning.over' | kurakCount: over() }}</kurak-badge>
        }
        @if (theory() > 0) {
          <kurak-badge tone="warn" icon="speech">{{ 'curriculum.warning.theory' | transloco: { share: (theory() | kurakPercent) } }}</kurak-badge>
        }
      </p>
    }
    <kurak-unit-languages [moduleId]="moduleId()" [unit]="unit()" [base]="base()" [mayChange]="mayChange()" />
  `,
  host: { class: 'stack tight' },
})
export class UnitFacts {
  readonly moduleId = input.required<string>();
  readonly unit = input.required<ModuleUnit>();
  readonly base = input.required<Language>();
  readonly mayChange = input.required<boolean>();

  protected readonly time = computed(() => (this.unit().activities === 0 ? 'curriculum.time.planned' : 'curriculum.time.used'));
  /** What there is none of need not be said. */
  protected readonly counts = computed(() => {
    const { blocks, checks, activities } = this.unit();
    return [{ key: 'blocks', of: blocks }, { key: 'checks', of: checks }, { key: 'activities', of: activities }].filter((count) => count.of > 0);
  });
  protected readonly over = computed(() => minutesOver(this.unit()));
  protected readonly theory = computed(() => tooMuchTheory(this.unit().mix));
}
