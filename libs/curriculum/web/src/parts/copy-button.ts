import { Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, Toasts } from '@kurak/shared-web';

/** How long it says that it has copied, in milliseconds. */
const SAYING = 3_000;

/** Puts a text where it can be pasted from. */
@Component({
  selector: 'kurak-copy-button',
  imports: [Icon, TranslocoPipe],
  template: `
    <button type="button" class="button quiet" (click)="copy()"><kurak-icon [name]="isCopied() ? 'check' : 'copy'" />{{ (isCopied() ? 'action.copied' : 'action.copy') | transloco }}</button>
  `,
})
export class CopyButton {
  private readonly toasts = inject(Toasts);
  readonly text = input.required<string>();
  protected readonly isCopied = signal(false);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text());
      this.isCopied.set(true);
      setTimeout(() => this.isCopied.set(false), SAYING);
    } catch (error) {
      this.toasts.problem(error);
    }
  }
}
