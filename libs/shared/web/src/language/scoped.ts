import { inject } from '@angular/core';
import type { Route } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';
import { Languages } from './languages';

/**
 * What a route needs so that its pages speak: the texts at `/i18n/<scope>/`, asked for while the page's code is on its
 * way, and there before the page is drawn.
 * @example { ...scoped('identity'), path: 'people', loadComponent: … }
 */
export function scoped(scope: string): Required<Pick<Route, 'providers' | 'canMatch' | 'resolve'>> {
  return {
    providers: [provideTranslocoScope(scope)],
    canMatch: [
      () => {
        // Only starts the download: a failure is reported by the resolver below.
        inject(Languages)
          .load(scope)
          .catch(() => undefined);
        return true;
      },
    ],
    resolve: { texts: () => inject(Languages).load(scope) },
  };
}
