import type { Routes } from '@angular/router';

/** Pages that belong to no context. */
export const unsentRoutes: Routes = [{ path: '', loadComponent: () => import('./outbox/unsent').then((m) => m.Unsent) }];

/** The living page of the look. The shell offers it in demo mode only. */
export const designRoutes: Routes = [{ path: '', loadComponent: () => import('./design/design').then((m) => m.Design) }];
