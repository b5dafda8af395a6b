import { Directive, ElementRef, effect, inject, model } from '@angular/core';

/**
 * Ties a native text control to a signal, both ways, in a few bytes: what a participant's page needs of a form library.
 * @example <input kurakControl [(typed)]="name" />, <textarea kurakControl [(typed)]="story"></textarea>
 */
@Directive({
  selector: 'input[typed], textarea[typed], select[typed]',
  host: { '(input)': 'take()', '(change)': 'take()' },
})
export class Typed {
  private readonly control =
    inject<ElementRef<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>>(ElementRef).nativeElement;

  readonly typed = model.required<string>();

  constructor() {
    // After the options of a select have been drawn, and without moving the caret while somebody types.
    effect(() => {
      const text = this.typed();
      if (this.control.value !== text) this.control.value = text;
    });
  }

  protected take(): void {
    this.typed.set(this.control.value);
  }
}
