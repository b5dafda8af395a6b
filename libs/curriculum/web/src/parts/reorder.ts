import { afterNextRender, DestroyRef, Directive, ElementRef, inject, Injector, output } from '@angular/core';
import { Drag, type Move } from './drag';

/** How far a handle must be moved to be dragged and not pressed, in pixels. */
const FEELING = 4;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A list whose entries are moved by their handles: dragged by mouse or finger, or by the arrow keys, Home and End while the
 * handle has the focus. A handle is a button with `data-handle` somewhere in an entry.
 * @example <ol [kurakReorder] (arranged)="move($event)">
 */
@Directive({
  selector: '[kurakReorder]',
  host: { 'data-reorder': '', '(pointerdown)': 'take($event)', '(keydown)': 'step($event)' },
})
export class Reorder {
  private readonly list = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private letGo: () => void = () => undefined;
  readonly arranged = output<Move>();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.letGo());
  }

  protected take(event: PointerEvent): void {
    const handle = this.handleOf(event);
    const entry = handle && this.entryOf(handle);
    if (!handle || !entry || event.button !== 0) return;
    // Else the browser would begin to mark text, and the handle would not have the focus on every system.
    event.preventDefault();
    handle.focus({ preventScroll: true });
    handle.setPointerCapture(event.pointerId);
    const begin = event.clientY;
    let drag: Drag | undefined;
    const listeners: Readonly<Record<string, (event: never) => void>> = {
      pointermove: ({ clientY }: PointerEvent) => {
        if (!drag && Math.abs(clientY - begin) < FEELING) return;
        drag ??= new Drag(this.list, entry, begin);
        drag.move(clientY);
      },
      pointerup: () => {
        const dragged = drag;
        const move = dragged?.end();
        drag = undefined;
        this.letGo();
        if (move) this.tell(move, handle, () => dragged?.follow());
        else dragged?.follow();
      },
      pointercancel: () => this.letGo(),
      keydown: (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        this.letGo();
      },
    };
    for (const [name, listener] of Object.entries(listeners)) handle.addEventListener(name, listener as EventListener);
    this.letGo = () => {
      for (const [name, listener] of Object.entries(listeners)) handle.removeEventListener(name, listener as EventListener);
      drag?.stop();
      drag = undefined;
      this.letGo = () => undefined;
    };
  }

  protected step(event: KeyboardEvent): void {
    const handle = this.handleOf(event);
    const entry = handle && this.entryOf(handle);
    const step = STEPS[event.key];
    if (!handle || !entry || !step) return;
    event.preventDefault();
    const last = this.list.children.length - 1;
    const from = [...this.list.children].indexOf(entry);
    const to = Math.max(0, Math.min(step(from, last), last));
    if (to !== from) this.tell({ from, to }, handle, () => handle.scrollIntoView({ block: 'nearest' }));
  }

  private tell(move: Move, handle: HTMLElement, afterwards: () => void): void {
    this.arranged.emit(move);
    afterNextRender(
      () => {
        handle.focus({ preventScroll: true });
        afterwards();
      },
      { injector: this.injector },
    );
  }

  /** Of this list: handles of lists inside of it are theirs. */
  private handleOf({ target }: Event): HTMLElement | undefined {
    const handle = target instanceof Element ? target.closest<HTMLElement>('[data-handle]') : null;
    return handle?.closest('[data-reorder]') === this.list ? (handle ?? undefined) : undefined;
  }

  private entryOf(handle: HTMLElement): HTMLElement | undefined {
    return [...this.list.children].find((child): child is HTMLElement => child instanceof HTMLElement && child.contains(handle));
  }
}
