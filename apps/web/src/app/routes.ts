import { inject } from '@angular/core';
import { type CanActivateFn, type Route, Router, type Routes, type UrlMatcher, type UrlSegment } from '@angular/router';
import { Visit, identityRoutes, signedIn } from '@kurak/identity-web';
import { designRoutes, scoped, unsentRoutes } from '@kurak/shared-web';

/** Takes no part of the address: the context's own routes say the whole of it. */
function where(belongs: (first: string, third: string) => boolean): UrlMatcher {
  return (segments: UrlSegment[]) =>
    belongs(segments[0]?.path ?? '', segments[2]?.path ?? '') ? { consumed: [] } : null;
}

/** One context's pages: its texts, for people who are signed in. */
function context(
  name: string,
  belongs: Parameters<typeof where>[0],
  loadChildren: NonNullable<Route['loadChildren']>,
): Route {
  return { ...scoped(name), matcher: where(belongs), canActivate: [signedIn], loadChildren };
}

const toStart: CanActivateFn = () => inject(Router).parseUrl(inject(Visit).start());

const inDemo: CanActivateFn = () => inject(Visit).demo() || inject(Router).parseUrl('/');

const ofTraining =
  (...pages: string[]) =>
  (first: string, third: string) =>
    first === 'trainings' && pages.includes(third);

const isVoices = ofTraining('voices', 'feedback', 'testimonial', 'testimonials');
const isLearning = ofTraining('lessons', 'tests');
const isOutcomes = ofTraining('outcomes');

export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toStart], children: [] },
  { ...scoped('identity'), path: '', children: identityRoutes },
  { path: 'unsent', canActivate: [signedIn], children: unsentRoutes },
  { path: 'design', canActivate: [inDemo], children: designRoutes },
  context(
    'learning',
    (first, third) => ['home', 'messages', 'calendar', 'meet'].includes(first) || isLearning(first, third),
    () => import('@kurak/learning-web').then((m) => m.routes),
  ),
  context('voices', isVoices, () => import('@kurak/voices-web').then((m) => m.routes)),
  context(
    'outcomes',
    (first, third) => first === 'exports' || isOutcomes(first, third),
    () => import('@kurak/outcomes-web').then((m) => m.routes),
  ),
  context(
    'curriculum',
    (first) => ['modules', 'units', 'materials'].includes(first),
    () => import('@kurak/curriculum-web').then((m) => m.routes),
  ),
  context(
    'delivery',
    (first) => ['trainings', 'sessions', 'check-in'].includes(first),
    () => import('@kurak/delivery-web').then((m) => m.routes),
  ),
  {
    // For people who were given a link and have no account.
    ...scoped('delivery'),
    matcher: where((first) => ['apply', 'availability', 'agenda'].includes(first)),
    loadChildren: () => import('@kurak/delivery-web').then((m) => m.publicRoutes),
  },
  { path: '**', loadComponent: () => import('./not-found').then((m) => m.NotFound) },
];
