import { ErrorHandler, Service, inject, signal } from '@angular/core';
import { type NavigationError, Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Toasts } from '@kurak/shared-web';

const RELOADED = 'kurak.reloaded';

/** A page that could not be opened: its code is gone since a new version came, or there is no connection. */
@Service()
export class PageTrouble {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);

  private readonly router = inject(Router);
  private readonly errors = inject(ErrorHandler);
  /** True when not even the first page could be shown. */
  readonly nothingShown = signal(false);

  tell({ url, error }: NavigationError): void {
    // After an upgrade the old page's parts are no longer served: the new ones come with a reload, tried once.
    if (navigator.onLine && sessionStorage.getItem(RELOADED) !== url) {
      sessionStorage.setItem(RELOADED, url);
      location.assign(url);
      return;
    }
    this.errors.handleError(error);
    if (!this.router.navigated) this.nothingShown.set(true);
    else this.toasts.show(this.texts.translate('app.pageNotHere'));
  }
}
