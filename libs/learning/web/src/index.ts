import type { Routes } from '@angular/router';

/** The pages of learning. Each is its own download. */
export const routes: Routes = [
  { path: 'home', loadComponent: () => import('./home/home').then((m) => m.Home) },
  { path: 'trainings/:id/lessons/:unitId', loadComponent: () => import('./lesson/lesson').then((m) => m.LessonPage) },
];
