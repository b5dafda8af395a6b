import { Component, booleanAttribute, type ElementRef, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../show/icon';

let count = 0;

/**
 * A native dialog: focus goes in and comes back, Escape closes, the page behind is inert.
 * @example
 * <kurak-dialog #remove [heading]="…">… <div class="actions" >…</div></kurak-dialog>
 * <button (click)="remove.open()">
 */
@Component({
  selector: 'kurak-dialog',
  imports: [Icon, TranslocoPipe],
  template: `
    <dialog #element class="dialog" [class.wide]="wide()" [attr.aria-labelledby]="id" (close)="closed.emit()">
      <div class="dialog-inside">
        <div class="dialog-head">
          <h2 [id]="id">{{ heading() }}</h2>
          <button type="button" class="button quiet icon-only no-print" (click)="close()">
            <kurak-icon name="close" /><span class="visually-hidden">{{ 'action.close' | transloco }}</span>
          </button>
        </div>
        <ng-content />
      </div>
    </dialog>
  `,
})
export class Dialog {
  protected readonly id = `dialog-${++count}`;
  private readonly element = viewChild.required<ElementRef<HTMLDialogElement>>('element');
  readonly heading = input.required<string>();
  readonly wide = input(false, { transform: booleanAttribute });
  readonly closed = output();

  open(): void {
    const dialog = this.element().nativeElement;
    if (!dialog.open) dialog.showModal();
  }

  close(): void {
    this.element().nativeElement.close();
  }
}
