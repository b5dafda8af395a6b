import { Directive, ElementRef, inject } from '@angular/core';

/** A native disclosure that behaves as a menu: closes when something in it is chosen, on Escape, on a press elsewhere. */
@Directive({
  selector: 'details[kurakMenu]',
  host: {
    class: 'menu',
    '(click)': 'chosen($event)',
    '(keydown.escape)': 'close(true)',
    '(document:pointerdown)': 'elsewhere($event)',
    '(focusout)': 'left($event)',
  },
})
export class Menu {
  private readonly details = inject<ElementRef<HTMLDetailsElement>>(ElementRef).nativeElement;

  protected chosen(event: Event): void {
    const target = event.target as Element;
    if (target.closest('.menu-list a, .menu-list button:not([data-stay])')) this.close(false);
  }

  protected elsewhere(event: Event): void {
    if (!this.details.contains(event.target as Node)) this.close(false);
  }

  protected left(event: FocusEvent): void {
    if (event.relatedTarget && !this.details.contains(event.relatedTarget as Node)) this.close(false);
  }

  protected close(backToButton: boolean): void {
    if (!this.details.open) return;
    this.details.open = false;
    if (backToButton) this.details.querySelector('summary')?.focus();
  }
}
