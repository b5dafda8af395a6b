import type { CanDeactivateFn, Routes } from '@angular/router';
import type { UnitPage } from './unit/unit';

/** What is not saved yet is saved before the page closes, or stays on this device. */
const saveFirst: CanDeactivateFn<UnitPage> = (page) => page.saveBeforeLeaving();

/** The pages of curriculum. Each is its own download. */
export const routes: Routes = [
  { path: 'modules', loadComponent: () => import('./module-list/module-list').then((m) => m.ModuleList) },
  { path: 'modules/:id', loadComponent: () => import('./module/module').then((m) => m.ModulePage) },
  {
    path: 'units/:id',
    canDeactivate: [saveFirst],
    loadComponent: () => import('./unit/unit').then((m) => m.UnitPage),
  },
];
