import { booleanAttribute, Component, ElementRef, inject, input, model, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@kurak/shared-web';
import { type PartAction, PartMenu } from './part-menu';

/**
 * One entry of a list that is being arranged: a handle to move it by, its name, its menu, and what is in it. Stands in an
 * `<li>` of a list with {@link Reorder}.
 * @example <kurak-part [name]="…" [first]="$first" [last]="$last" foldable [(open)]="isOpen" (chosen)="act($event)">…</kurak-part>
 */
@Component({
  selector: 'kurak-part',
  imports: [Icon, PartMenu, TranslocoPipe],
  template: `
    <div class="piece-head">
      <button type="button" class="button quiet icon-only handle" data-handle [attr.aria-label]="('curriculum.part.move' | transloco) + ': ' + name()" [attr.title]="'curriculum.part.moveHint' | transloco">
        <kurak-icon name="drag" />
      </button>
      <div class="piece-name">
        <h3 tabindex="-1"><ng-content select="[icon]" />{{ name() }}</h3>
        <ng-content select="[facts]" />
      </div>
      @if (foldable()) {
        <button type="button" class="button quiet piece-fold" [attr.aria-expanded]="open()" [attr.aria-label]="((open() ? 'curriculum.part.done' : 'action.edit') | transloco) + ': ' + name()" (click)="open.set(!open())">
          <kurak-icon [name]="open() ? 'check' : 'edit'" /><span class="piece-fold-text">{{ (open() ? 'curriculum.part.done' : 'action.edit') | transloco }}</span>
        </button>
      }
      <kurak-part-menu [name]="name()" [first]="first()" [last]="last()" [full]="full()" (chosen)="chosen.emit($event)" />
    </div>
    <div class="piece-body"><ng-content /></div>
  `,
  host: { class: 'card piece' },
})
export class Part {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly name = input.required<string>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  readonly full = input(false);
  /** Whether it shows how it reads until somebody wants to change it. */
  readonly foldable = input(false, { transform: booleanAttribute });
  readonly open = model(true);
  readonly chosen = output<PartAction>();

  /** Brings it to the screen, for the eye and for the keyboard. */
  show(): void {
    this.host.querySelector('h3')?.focus({ preventScroll: true });
    this.host.scrollIntoView({ block: 'center' });
  }
}
