import type { Routes } from '@angular/router';

/** The pages of outcomes. Each is its own download. */
export const routes: Routes = [
  { path: 'trainings/:id/outcomes', loadComponent: () => import('./outcomes/outcomes').then((m) => m.Outcomes) },
];
