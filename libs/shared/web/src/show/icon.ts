import { Component, input } from '@angular/core';
import { ICONS, type IconName } from './icons';

/**
 * A small drawing beside words. It says nothing to screen readers: the words do.
 * @example <kurak-icon name="print" />
 */
@Component({
  selector: 'kurak-icon',
  template: '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><use [attr.href]="\'#icon-\' + name()" /></svg>',
})
export class Icon {
  readonly name = input.required<IconName>();
}

/** The drawings themselves, once a document; the shell holds it. */
@Component({
  selector: 'kurak-sprite',
  template: `
    <svg width="0" height="0" class="visually-hidden" aria-hidden="true" focusable="false">
      @for (icon of icons; track icon[0]) {
        <symbol [attr.id]="'icon-' + icon[0]" viewBox="0 0 24 24"><path [attr.d]="icon[1]" /></symbol>
      }
    </svg>
  `,
})
export class Sprite {
  protected readonly icons = Object.entries(ICONS);
}
