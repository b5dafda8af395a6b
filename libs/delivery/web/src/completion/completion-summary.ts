import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { CountPipe, Languages, PercentPipe, type ReplyOf } from '@kurak/shared-web';
import type { Training } from '../training/open-training';

export type CompletionRule = ReplyOf<'get', '/api/trainings/{id}/completion-rule'>;

/** What a training asks of those who are to complete it, a line each. */
@Component({
  selector: 'kurak-completion-summary',
  imports: [CountPipe, PercentPipe, TranslocoPipe],
  template: `
    @let asked = rule();
    <p>{{ 'delivery.completion.toComplete' | transloco }}</p>
    <ul class="plain-list">
      <li>
        {{ (asked.measure === 'sessions' ? 'delivery.completion.rule' : 'delivery.completion.ruleMinutes') | transloco: { share: (asked.percent / 100 | kurakPercent) } }}
      </li>
      @if (asked.unitIds.length > 0) {
        <li>{{ 'delivery.completion.ruleUnits' | kurakCount: asked.unitIds.length : { units: units() } }}</li>
      }
      @if (asked.answersPercent !== null) {
        <li>{{ 'delivery.completion.ruleAnswers' | transloco: { share: (asked.answersPercent / 100 | kurakPercent) } }}</li>
      }
      @if (asked.testPercent !== null) {
        <li>{{ (asked.testPercent === 0 ? 'delivery.completion.ruleTestTaken' : 'delivery.completion.ruleTest') | transloco: { share: (asked.testPercent / 100 | kurakPercent) } }}</li>
      }
    </ul>
    <p class="hint">{{ 'delivery.completion.excused.' + asked.excused | transloco }}</p>
  `,
})
export class CompletionSummary {
  private readonly languages = inject(Languages);
  readonly rule = input.required<CompletionRule>();
  readonly training = input.required<Training>();

  protected readonly units = computed(() => {
    const titles = this.training().modules.flatMap(({ units }) => units);
    const asked = this.rule().unitIds.flatMap((id) => titles.find((unit) => unit.id === id) ?? []);
    return asked.map(({ title }) => textIn(title, this.languages.current(), 'ru')).join(', ');
  });
}
