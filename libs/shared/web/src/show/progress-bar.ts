import { Component, computed, inject, input } from '@angular/core';
import { formatNumber } from '@angular/common';
import { Languages } from '../language/languages';

/**
 * How far something has come.
 * @example <kurak-progress [label]="…" [value]="3" [of]="8" />
 */
@Component({
  selector: 'kurak-progress',
  template: `
    <div class="progress">
      <span class="progress-text">
        <span>{{ label() }}</span>
        <span class="numbers nowrap" aria-hidden="true">{{ shown() }}</span>
      </span>
      <svg
        role="progressbar"
        aria-valuemin="0"
        [attr.aria-valuemax]="of()"
        [attr.aria-valuenow]="value()"
        [attr.aria-label]="label()"
        [attr.aria-valuetext]="shown()"
      >
        <rect height="100%" [attr.width]="part() + '%'" />
      </svg>
    </div>
  `,
})
export class ProgressBar {
  private readonly locale = inject(Languages).locale;
  readonly label = input.required<string>();
  readonly value = input.required<number>();
  readonly of = input(100);

  protected readonly part = computed(() => (this.of() > 0 ? Math.min(100, (100 * this.value()) / this.of()) : 0));
  protected readonly shown = computed(() =>
    this.of() === 100
      ? `${formatNumber(this.part(), this.locale(), '1.0-0')} %`
      : `${formatNumber(this.value(), this.locale())} / ${formatNumber(this.of(), this.locale())}`,
  );
}
