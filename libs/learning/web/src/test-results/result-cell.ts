import { Component, type ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, Typed } from '@kurak/shared-web';
import type { ShownResult } from './test-results';

/** One result: as it stands, or a field to enter it. What somebody handed in herself is changed only on purpose. */
@Component({
  selector: 'kurak-result-cell',
  imports: [Icon, TranslocoPipe, Typed],
  template: `
    @let shown = result();
    @if (isField()) {
      <span class="result-field">
        <input
          #field
          class="control numbers"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          [attr.aria-label]="label()"
          [attr.aria-invalid]="isWrong() ? true : null"
          [(typed)]="typed"
          (change)="take()"
        />
        <span class="hint">{{ 'learning.results.of' | transloco: { of: shown.of } }}</span>
      </span>
      @if (isWrong()) {
        <span class="field-error" role="alert">{{ 'learning.results.wrong' | transloco: { of: shown.of } }}</span>
      } @else if (shown.enteredBy) {
        <span class="hint">{{ 'learning.results.enteredBy' | transloco: { name: shown.enteredBy } }}</span>
      }
    } @else if (shown.right !== null) {
      <span class="result-field">
        <span class="numbers">{{ 'learning.results.score' | transloco: { right: shown.right, of: shown.of } }}</span>
        @if (mayEnter()) {
          <button type="button" class="button quiet small icon-only" [attr.aria-label]="('learning.results.correct' | transloco) + ': ' + label()" (click)="correct()"><kurak-icon name="edit" /></button>
        }
      </span>
    } @else {
      <span class="quiet-text">–</span>
    }
  `,
})
export class ResultCell {
  private readonly injector = inject(Injector);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  readonly result = input.required<ShownResult>();
  /** Whose result and which, for who does not see the table. */
  readonly label = input.required<string>();
  readonly mayEnter = input.required<boolean>();
  /** A number of right answers, or null where it was emptied. */
  readonly entered = output<number | null>();

  private readonly isCorrecting = signal(false);
  protected readonly isField = computed(() => this.mayEnter() && (this.isCorrecting() || this.result().right === null || this.result().enteredBy !== null));
  // By itself, so that what is being typed stays while another result of the page changes.
  private readonly right = computed(() => this.result().right);
  protected readonly typed = linkedSignal(() => this.right()?.toString() ?? '');
  protected readonly isWrong = computed(() => {
    const text = this.typed().trim();
    return text !== '' && !(/^\d+$/.test(text) && Number(text) <= this.result().of);
  });

  protected take(): void {
    if (!this.isWrong()) this.entered.emit(this.typed().trim() === '' ? null : Number(this.typed()));
  }

  protected correct(): void {
    this.isCorrecting.set(true);
    afterNextRender(() => this.field()?.nativeElement.select(), { injector: this.injector });
  }
}
