import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import type { Action, Subject } from '@kurak/identity-model';
import { Access } from '@kurak/shared-web';
import { Visit } from './visit';

/** Only for people who are signed in; others sign in first and come back here. */
export const signedIn: CanActivateFn = (_, { url }) =>
  inject(Visit).me() !== null ||
  inject(Router).createUrlTree(['/sign-in'], { queryParams: url === '/' ? {} : { to: url } });

/** Only for those who are not: the others are already in. */
export const signedOut: CanActivateFn = () => {
  const visit = inject(Visit);
  return visit.me() === null || inject(Router).parseUrl(visit.start());
};

/** Only for those who may; others go where their day begins. The server refuses by the same rules. */
export function may(action: Action, subject: Subject): CanActivateFn {
  return () => inject(Access).can(action, subject) || inject(Router).parseUrl(inject(Visit).start());
}
