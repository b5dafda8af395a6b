import type { CanDeactivateFn, Routes } from '@angular/router';

/** What is not saved yet is saved before the page closes, or stays on this device. */
const saveFirst: CanDeactivateFn<{ saveBeforeLeaving(): Promise<boolean> }> = (page) => page.saveBeforeLeaving();

/** The pages of curriculum. Each is its own download. */
export const routes: Routes = [
  { path: 'modules', loadComponent: () => import('./module-list/module-list').then((m) => m.ModuleList) },
  { path: 'modules/import', loadComponent: () => import('./exchange/import').then((m) => m.ImportPage) },
  { path: 'modules/:id', loadComponent: () => import('./module/module').then((m) => m.ModulePage) },
  { path: 'modules/:id/supplies', loadComponent: () => import('./module/supplies').then((m) => m.SuppliesPage) },
  { path: 'modules/:id/versions', loadComponent: () => import('./version/versions').then((m) => m.VersionsPage) },
  { path: 'modules/:id/adaptations', loadComponent: () => import('./adaptation/adaptations').then((m) => m.AdaptationsPage) },
  { path: 'modules/:id/upstream', loadComponent: () => import('./adaptation/upstream').then((m) => m.UpstreamPage) },
  {
    path: 'modules/:id/papers',
    canDeactivate: [saveFirst],
    loadComponent: () => import('./paper/papers').then((m) => m.PapersPage),
  },
  {
    path: 'modules/:id/units/:unitId/translate/:language',
    canDeactivate: [saveFirst],
    loadComponent: () => import('./translation/translation').then((m) => m.TranslationPage),
  },
  { path: 'materials', loadComponent: () => import('./material/material-list').then((m) => m.MaterialListPage) },
  {
    path: 'units/:id',
    canDeactivate: [saveFirst],
    loadComponent: () => import('./unit/unit').then((m) => m.UnitPage),
  },
];
