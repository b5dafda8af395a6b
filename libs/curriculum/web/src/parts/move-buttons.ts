import { Component, type ElementRef, Injector, afterNextRender, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@kurak/shared-web';

/** Moves an entry of a list by buttons. The pressed button keeps the focus, so that it can be pressed again. */
@Component({
  selector: 'kurak-move-buttons',
  imports: [Icon, TranslocoPipe],
  template: `
    <span class="row tight nowrap">
      <button
        #up
        type="button"
        class="button quiet small icon-only"
        [attr.aria-disabled]="first() ? true : null"
        [attr.aria-label]="('action.moveUp' | transloco) + ': ' + name()"
        (click)="move(-1)"
      >
        <kurak-icon name="up" />
      </button>
      <button
        #down
        type="button"
        class="button quiet small icon-only"
        [attr.aria-disabled]="last() ? true : null"
        [attr.aria-label]="('action.moveDown' | transloco) + ': ' + name()"
        (click)="move(1)"
      >
        <kurak-icon name="down" />
      </button>
      <button
        type="button"
        class="button quiet danger small icon-only"
        [attr.aria-label]="('action.delete' | transloco) + ': ' + name()"
        (click)="remove.emit()"
      >
        <kurak-icon name="remove" />
      </button>
    </span>
  `,
})
export class MoveButtons {
  private readonly injector = inject(Injector);
  private readonly up = viewChild.required<ElementRef<HTMLButtonElement>>('up');
  private readonly down = viewChild.required<ElementRef<HTMLButtonElement>>('down');
  /** Of the entry, for screen readers. */
  readonly name = input.required<string>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  /** -1 towards the beginning, 1 towards the end. */
  readonly moved = output<-1 | 1>();
  readonly remove = output();

  protected move(by: -1 | 1): void {
    if (by < 0 ? this.first() : this.last()) return;
    this.moved.emit(by);
    const pressed = (by < 0 ? this.up() : this.down()).nativeElement;
    afterNextRender(() => pressed.focus(), { injector: this.injector });
  }
}
