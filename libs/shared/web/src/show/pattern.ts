import { Component, computed, input } from '@angular/core';
import { patchwork } from './patchwork';

/**
 * The motif: a patchwork that is always the same for the same seed. An ornament, silent to screen readers.
 * Used sparingly: at the door, for nothing-here-yet, on the cover of a module.
 * @example <kurak-pattern [seed]="module.id" [columns]="12" [rows]="3" />
 */
@Component({
  selector: 'kurak-pattern',
  template: `
    <svg class="pattern" [attr.viewBox]="box()" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      @for (piece of pieces(); track $index) {
        <path [attr.class]="'patch-' + piece.cloth" [attr.d]="piece.path" />
      }
    </svg>
  `,
})
export class Pattern {
  readonly seed = input('kurak');
  readonly columns = input(4);
  readonly rows = input(4);

  protected readonly pieces = computed(() => patchwork(this.seed(), this.columns(), this.rows(), this.rows() < 6 ? 2 : 3));
  protected readonly box = computed(() => `0 0 ${this.columns()} ${this.rows()}`);
}
