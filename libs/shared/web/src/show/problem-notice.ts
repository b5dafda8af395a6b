import { Component, ElementRef, afterRenderEffect, inject, input } from '@angular/core';
import { ProblemError } from '../server/problem-error';
import { Problems } from '../server/problems';
import { Notice } from './notice';

/**
 * What went wrong, in words; nothing while `error` is undefined. What the person has typed is not touched. In a form that was
 * refused it leads to the first field that is wrong, which may be far above the button that was pressed.
 * @example <kurak-problem [error]="failure()" />
 */
@Component({
  selector: 'kurak-problem',
  imports: [Notice],
  template: `
    @if (error()) {
      <kurak-notice tone="bad">{{ problems.text(error()) }}<ng-content /></kurak-notice>
    }
  `,
})
export class ProblemNotice {
  protected readonly problems = inject(Problems);
  readonly error = input<unknown>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      const error = this.error();
      const isTyping = document.activeElement?.matches('input, textarea');
      if (error instanceof ProblemError && error.status === 422 && !isTyping) host.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  }
}
