import type { Routes } from '@angular/router';

/** The pages of learning. Each is its own download. */
export const routes: Routes = [
  { path: 'home', loadComponent: () => import('./home/home').then((m) => m.Home) },
  { path: 'messages', loadComponent: () => import('./messages/messages').then((m) => m.Messages) },
  { path: 'calendar', loadComponent: () => import('./calendar/calendar').then((m) => m.MyCalendar) },
  { path: 'meet/:id', loadComponent: () => import('./meeting/join-meeting').then((m) => m.JoinMeeting) },
  { path: 'trainings/:id/lessons/:unitId', loadComponent: () => import('./lesson/lesson').then((m) => m.LessonPage) },
  { path: 'trainings/:id/tests', loadComponent: () => import('./test-results/test-results').then((m) => m.TestResults) },
  { path: 'trainings/:id/tests/:moduleId', loadComponent: () => import('./test/test').then((m) => m.TestPage) },
];
