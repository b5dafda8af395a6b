import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { COMPLETION_MEASURES, type CompletionMeasure, EXCUSED_COUNTS, type ExcusedCount } from '@kurak/delivery-model';
import { type Choice, Choices, Control, Dialog, Field, Languages, LocalTextDirective, Notice, ProblemNotice, Problems, Typed, call } from '@kurak/shared-web';
import { newerVersion } from '../stale';
import type { Training } from '../training/open-training';
import type { CompletionRule } from './completion-summary';

/** Changes what a training asks of those who are to complete it. */
@Component({
  selector: 'kurak-rule-dialog',
  imports: [Choices, Control, Dialog, Field, LocalTextDirective, Notice, ProblemNotice, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="'delivery.rule.title' | transloco">
      <form class="stack" (submit)="save($event)">
        <kurak-choices beside [legend]="'delivery.rule.measure' | transloco" [choices]="measures()" [(value)]="measure" />
        <kurak-field class="narrow" [label]="'delivery.rule.percent' | transloco" [error]="problems.at(failure(), 'percent')" required>
          <input type="number" inputmode="numeric" min="0" max="100" kurakControl [(typed)]="percent" />
        </kurak-field>
        <kurak-choices beside [legend]="'delivery.rule.excused' | transloco" [choices]="excuses()" [(value)]="excused" />
        @if (units().length > 0) {
          <fieldset class="stack tight">
            <legend class="legend">{{ 'delivery.rule.units' | transloco }}</legend>
            @for (unit of units(); track unit.id) {
              <label class="check">
                <input type="checkbox" [checked]="unitIds().includes(unit.id)" (change)="turn(unit.id)" />
                <span [kurakText]="unit.title"></span>
              </label>
            }
          </fieldset>
        }
        <kurak-field class="narrow" [label]="'delivery.rule.answers' | transloco" [hint]="'delivery.rule.answersHint' | transloco" [error]="problems.at(failure(), 'answersPercent')">
          <input type="number" inputmode="numeric" min="0" max="100" kurakControl [(typed)]="answers" />
        </kurak-field>
        <kurak-field class="narrow" [label]="'delivery.rule.test' | transloco" [hint]="(hasTest() ? 'delivery.rule.testHint' : 'delivery.rule.testNone') | transloco" [error]="problems.at(failure(), 'testPercent')">
          <input type="number" inputmode="numeric" min="0" max="100" kurakControl [(typed)]="test" />
        </kurak-field>
        @if (isStale()) {
          <kurak-notice tone="warn">{{ 'delivery.rule.stale' | transloco }}</kurak-notice>
        } @else {
          <kurak-problem [error]="failure()" />
        }
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-busy]="busy()">{{ 'action.save' | transloco }}</button>
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class RuleDialog {
  protected readonly dialog = viewChild.required(Dialog);
  protected readonly problems = inject(Problems);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly rule = input.required<CompletionRule>();
  readonly training = input.required<Training>();
  readonly changed = output<CompletionRule>();
  readonly stale = output();

  protected readonly measure = signal<CompletionMeasure | null>(null);
  protected readonly percent = signal('');
  protected readonly excused = signal<ExcusedCount | null>(null);
  protected readonly unitIds = signal<readonly string[]>([]);
  protected readonly answers = signal('');
  protected readonly test = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly isStale = computed(() => newerVersion(this.failure()) !== undefined);
  protected readonly units = computed(() => this.training().modules.flatMap(({ units }) => units));
  protected readonly hasTest = computed(() => this.training().modules.some(({ testQuestions }) => testQuestions > 0));
  protected readonly measures = computed(() => this.choices('measure', COMPLETION_MEASURES));
  protected readonly excuses = computed(() => this.choices('excused', EXCUSED_COUNTS));

  open(): void {
    const { measure, percent, excused, unitIds, answersPercent, testPercent } = this.rule();
    this.measure.set(measure);
    this.percent.set(String(percent));
    this.excused.set(excused);
    this.unitIds.set(unitIds);
    this.answers.set(answersPercent === null ? '' : String(answersPercent));
    this.test.set(testPercent === null ? '' : String(testPercent));
    this.failure.set(undefined);
    this.dialog().open();
  }

  protected turn(id: string): void {
    this.unitIds.update((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const [measure, excused] = [this.measure(), this.excused()];
    if (this.busy() || !measure || !excused) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const number = (text: string) => (text.trim() === '' ? null : Number(text));
    const asked = { percent: number(this.percent()) ?? 0, unitIds: [...this.unitIds()], answersPercent: number(this.answers()), testPercent: number(this.test()) };
    const body = { measure, excused, ...asked, version: this.rule().version };
    try {
      const rule = await call('put', '/api/trainings/{id}/completion-rule', { path: { id: this.training().id }, body });
      this.dialog().close();
      this.changed.emit(rule);
    } catch (error) {
      this.failure.set(error);
      if (this.isStale()) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }

  private choices<T extends string>(field: string, values: readonly T[]): Choice<T>[] {
    this.languages.current();
    return values.map((value) => ({ value, label: this.texts.translate(`delivery.rule.${field}.${value}`) }));
  }
}
