import type { Routes } from '@angular/router';

/** Where a participant says that she is there. Her phone fetches it beforehand: a code is scanned in halls without a signal. */
export const checkInRoutes: Routes = [
  { path: 'check-in', loadComponent: () => import('./check-in/check-in').then((m) => m.CheckIn) },
  { path: 'check-in/:id', loadComponent: () => import('./check-in/check-in').then((m) => m.CheckIn) },
];

/** The pages of delivery. Each is its own download. */
export const routes: Routes = [
  { path: 'trainings', loadComponent: () => import('./training/trainings').then((m) => m.Trainings) },
  { path: 'trainings/new', loadComponent: () => import('./training/new-training').then((m) => m.NewTraining) },
  { path: 'trainings/:id', loadComponent: () => import('./training/training-overview').then((m) => m.TrainingOverview) },
  { path: 'trainings/:id/edit', loadComponent: () => import('./training/edit-training').then((m) => m.EditTraining) },
  { path: 'trainings/:id/sessions', loadComponent: () => import('./schedule/schedule').then((m) => m.Schedule) },
  { path: 'trainings/:id/releases', loadComponent: () => import('./release/releases').then((m) => m.Releases) },
  { path: 'trainings/:id/application-form', loadComponent: () => import('./application/form-page').then((m) => m.ApplicationFormPage) },
  { path: 'trainings/:id/applications', loadComponent: () => import('./selection/selection').then((m) => m.Selection) },
  { path: 'trainings/:id/timetable', loadComponent: () => import('./timetable/timetable-settings').then((m) => m.TimetableSettings) },
  { path: 'trainings/:id/people', loadComponent: () => import('./enrolment/participants').then((m) => m.Participants) },
  { path: 'trainings/:id/people/add', loadComponent: () => import('./enrolment/add-people').then((m) => m.AddPeople) },
  {
    path: 'trainings/:id/invitations',
    loadComponent: () => import('./enrolment/invitation-sheet').then((m) => m.InvitationSheet),
  },
  {
    path: 'trainings/:id/attendance',
    loadComponent: () => import('./attendance/training-attendance').then((m) => m.TrainingAttendance),
  },
  { path: 'trainings/:id/attendance/matrix', loadComponent: () => import('./matrix/matrix').then((m) => m.Matrix) },
  {
    path: 'trainings/:id/attendance/completion',
    loadComponent: () => import('./completion/standings').then((m) => m.CompletionStandings),
  },
  { path: 'trainings/:id/attendance/sheets', loadComponent: () => import('./sign-in-sheet/sheets').then((m) => m.Sheets) },
  {
    path: 'trainings/:id/attendance/import',
    loadComponent: () => import('./mark-import/import-marks').then((m) => m.ImportMarks),
  },
  {
    path: 'sessions/:id/attendance',
    loadComponent: () => import('./attendance/attendance-sheet').then((m) => m.AttendanceSheet),
  },
  {
    path: 'sessions/:id/check-in',
    loadComponent: () => import('./check-in/check-in-screen').then((m) => m.CheckInScreen),
  },
  ...checkInRoutes,
];

/** Pages for people who were given a link, and need no account. */
export const publicRoutes: Routes = [
  { path: 'agenda/:code', loadComponent: () => import('./agenda/agenda-page').then((m) => m.AgendaPage) },
  { path: 'apply', loadComponent: () => import('./application/apply').then((m) => m.Apply) },
  { path: 'apply/mine', loadComponent: () => import('./application/my-application').then((m) => m.MyApplication) },
  { path: 'availability', loadComponent: () => import('./availability/give-availability').then((m) => m.GiveAvailability) },
];
