import { afterNextRender, Component, ElementRef, inject, Injector, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, type IconName } from '@kurak/shared-web';
import { StudioIcon, type StudioIconName } from './studio-icon';

/** What can be done with a part of a list. */
export type PartAction = 'up' | 'down' | 'top' | 'end' | 'duplicate' | 'addBelow' | 'remove';

interface Entry {
  readonly action: PartAction;
  readonly icon?: IconName;
  readonly studioIcon?: StudioIconName;
}

const ENTRIES: readonly Entry[] = [
  { action: 'up', icon: 'up' },
  { action: 'down', icon: 'down' },
  { action: 'top', studioIcon: 'top' },
  { action: 'end', studioIcon: 'end' },
  { action: 'addBelow', icon: 'plus' },
  { action: 'duplicate', icon: 'copy' },
  { action: 'remove', icon: 'remove' },
];

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A menu of what can be done with a part: move it, copy it, add one below it, delete it. */
@Component({
  selector: 'kurak-part-menu',
  imports: [Icon, StudioIcon, TranslocoPipe],
  template: `
    <button
      #trigger
      type="button"
      class="button quiet icon-only"
      aria-haspopup="menu"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-label]="('action.more' | transloco) + ': ' + name()"
      (click)="isOpen() ? close() : open()"
    >
      <kurak-icon name="more" />
    </button>
    @if (isOpen()) {
      <div #menu class="menu-list" role="menu" [attr.aria-label]="name()" tabindex="-1" (keydown)="walk($event)">
        @for (entry of entries; track entry.action) {
          @if (offers(entry)) {
            <button type="button" role="menuitem" tabindex="-1" [class.danger]="entry.action === 'remove'" (click)="choose(entry.action)">
              @if (entry.icon; as icon) {
                <kurak-icon [name]="icon" />
              } @else if (entry.studioIcon; as icon) {
                <kurak-studio-icon [name]="icon" />
              }
              {{ 'curriculum.part.' + entry.action | transloco }}
            </button>
          }
        }
      </div>
    }
  `,
  host: { class: 'menu', '(focusout)': 'closeWhenLeft($event)', '(document:pointerdown)': 'closeWhenPressedElsewhere($event)' },
})
export class PartMenu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly trigger = viewChild.required<ElementRef<HTMLButtonElement>>('trigger');
  private readonly menu = viewChild<ElementRef<HTMLElement>>('menu');
  /** Of the part, for screen readers. */
  readonly name = input.required<string>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  /** Whether another part can be added. */
  readonly full = input(false);
  readonly chosen = output<PartAction>();

  protected readonly entries = ENTRIES;
  protected readonly isOpen = signal(false);

  protected offers({ action }: Entry): boolean {
    if (action === 'up' || action === 'top') return !this.first();
    if (action === 'down' || action === 'end') return !this.last();
    return !this.full() || action === 'remove';
  }

  protected open(): void {
    this.isOpen.set(true);
    afterNextRender(() => this.items()[0]?.focus(), { injector: this.injector });
  }

  protected close(): void {
    this.isOpen.set(false);
    this.trigger().nativeElement.focus();
  }

  protected choose(action: PartAction): void {
    this.close();
    this.chosen.emit(action);
    // A part that was moved takes its menu along, and the browser forgets the focus on the way.
    afterNextRender(
      () => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) this.trigger().nativeElement.focus();
      },
      { injector: this.injector },
    );
  }

  protected walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return this.close();
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const items = this.items();
    const at = items.findIndex((item) => item === document.activeElement);
    items[step(at, items.length)]?.focus();
  }

  protected closeWhenLeft({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.host.contains(relatedTarget)) this.isOpen.set(false);
  }

  protected closeWhenPressedElsewhere({ target }: Event): void {
    if (this.isOpen() && target instanceof Node && !this.host.contains(target)) this.isOpen.set(false);
  }

  private items(): HTMLElement[] {
    return [...(this.menu()?.nativeElement.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  }
}
