import { Service, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Toasts } from './toasts';

/** Puts addresses where they can be pasted from. */
@Service()
export class Copying {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);

  /** Says that it has; where that is not allowed, shows the address, to be copied by hand. */
  async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.toasts.show(this.texts.translate('action.copied'));
    } catch {
      this.toasts.show(address);
    }
  }
}
