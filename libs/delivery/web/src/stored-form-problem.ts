import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemNotice } from '@kurak/shared-web';
import type { StoredForm } from './stored-form';

/** Why a form was not saved; where somebody else was quicker, whose is to stand. */
@Component({
  selector: 'kurak-stored-form-problem',
  imports: [ProblemNotice, TranslocoPipe],
  template: `
    <kurak-problem [error]="form().failure()">
      @if (form().newer() !== undefined) {
        <div class="actions">
          <button type="button" class="button small" (click)="form().saveOver()">{{ 'delivery.stale.saveMine' | transloco }}</button>
          <button type="button" class="button small" (click)="form().takeTheirs()">{{ 'delivery.stale.takeTheirs' | transloco }}</button>
        </div>
      }
    </kurak-problem>
  `,
})
export class StoredFormProblem {
  readonly form = input.required<Pick<StoredForm<{ readonly version: number }>, 'failure' | 'newer' | 'saveOver' | 'takeTheirs'>>();
}
