import { Component, computed, input, linkedSignal, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Field, Typed } from '@kurak/shared-web';

/** Whole minutes between two bounds; what is not a number of them is not passed on, and says so. */
@Component({
  selector: 'kurak-minutes-field',
  imports: [Control, Field, TranslocoPipe, Typed],
  template: `
    <kurak-field
      [label]="label()"
      [error]="isRight() ? '' : ('curriculum.editor.minutesBounds' | transloco: { least: least(), most: most() })"
      required
    >
      <input
        kurakControl
        class="numbers"
        type="number"
        inputmode="numeric"
        [attr.min]="least()"
        [attr.max]="most()"
        step="1"
        [typed]="typed()"
        (typedChange)="write($event)"
      />
    </kurak-field>
  `,
})
export class MinutesField {
  readonly label = input.required<string>();
  readonly least = input(1);
  readonly most = input(480);
  readonly minutes = model.required<number>();

  protected readonly typed = linkedSignal(() => String(this.minutes()));
  private readonly number = computed(() => Number(this.typed()));
  protected readonly isRight = computed(() => {
    const number = this.number();
    return Number.isInteger(number) && number >= this.least() && number <= this.most();
  });

  protected write(text: string): void {
    this.typed.set(text);
    if (this.isRight()) this.minutes.set(this.number());
  }
}
