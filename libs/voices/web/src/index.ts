import type { Routes } from '@angular/router';

/** The pages of voices. Each is its own download. */
export const routes: Routes = [
  { path: 'trainings/:id/feedback', loadComponent: () => import('./feedback/feedback').then((m) => m.Feedback) },
  { path: 'trainings/:id/testimonial', loadComponent: () => import('./testimonial/testimonial').then((m) => m.Testimonial) },
  { path: 'trainings/:id/testimonials', redirectTo: 'trainings/:id/testimonial' },
  { path: 'trainings/:id/voices', loadComponent: () => import('./summary/voices').then((m) => m.Voices) },
];
