import type { Routes } from '@angular/router';
import { may, signedIn, signedOut } from './guards';

/** The pages of identity. Each is its own download. */
export const identityRoutes: Routes = [
  {
    path: 'sign-in',
    canActivate: [signedOut],
    loadComponent: () => import('./sign-in/sign-in').then((m) => m.SignIn),
  },
  { path: 'join', loadComponent: () => import('./join/join').then((m) => m.Join) },
  { path: 'account', canActivate: [signedIn], loadComponent: () => import('./account/account').then((m) => m.Account) },
  {
    path: 'people',
    canActivate: [signedIn, may('read', 'Person')],
    loadComponent: () => import('./people/people').then((m) => m.People),
  },
  {
    path: 'audit',
    canActivate: [signedIn, may('read', 'Audit')],
    loadComponent: () => import('./audit/audit').then((m) => m.Audit),
  },
];
