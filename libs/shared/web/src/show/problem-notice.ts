import { Component, inject, input } from '@angular/core';
import { Problems } from '../server/problems';
import { Notice } from './notice';

/**
 * What went wrong, in words; nothing while `error` is undefined. What the person has typed is not touched.
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
}
