import { Component, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Field, Icon, Typed } from '@kurak/shared-web';

/** A password that its writer may look at: on a small keyboard nobody types long words blind. */
@Component({
  selector: 'kurak-password-field',
  imports: [Control, Field, Icon, TranslocoPipe, Typed],
  template: `
    <kurak-field [label]="label()" [hint]="hint()" [error]="error()" required>
      <div class="reveal">
        <input
          kurakControl
          [type]="shown() ? 'text' : 'password'"
          [autocomplete]="autocomplete()"
          [(typed)]="password"
          autocapitalize="none"
          spellcheck="false"
        />
        <button
          type="button"
          class="button quiet icon-only"
          [attr.aria-pressed]="shown()"
          (click)="shown.set(!shown())"
        >
          <kurak-icon name="eye" /><span class="visually-hidden">{{ 'identity.password.show' | transloco }}</span>
        </button>
      </div>
    </kurak-field>
  `,
})
export class PasswordField {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input<string | undefined>('');
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  readonly password = model.required<string>();
  protected readonly shown = signal(false);
}
