import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { type Crumb, Languages, type Loaded, StaffFrame, type Tab, Tabs, Waiting } from '@kurak/shared-web';
import { ModuleState } from './module-state';
import type { Module } from './open-module';

const PAGES = ['papers', 'supplies', 'versions', 'adaptations'] as const;

/**
 * What stands around every page of a module: its title, its state, the way to its other pages.
 * @example <kurak-module-frame [id]="id()" [module]="module"><button actions …>…</button> …</kurak-module-frame>
 */
@Component({
  selector: 'kurak-module-frame',
  imports: [ModuleState, StaffFrame, Tabs, Waiting],
  template: `
    <kurak-staff-frame [heading]="heading()" [crumbs]="crumbs()">
      <ng-content select="[actions]" ngProjectAs="[actions]" />
      @if (module().value(); as found) {
        <kurak-module-state
          under-title
          class="no-print"
          [number]="found.publishedNumber"
          [changed]="found.changedSince"
          [own]="found.own"
          [sharing]="found.sharing"
        />
      }
      <kurak-tabs under-title class="no-print" [label]="heading()" [tabs]="tabs()" />
      <kurak-waiting [for]="module()" [lines]="9" />
      <ng-content />
    </kurak-staff-frame>
  `,
})
export class ModuleFrame {
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  readonly id = input.required<string>();
  readonly module = input.required<Loaded<Module>>();

  protected readonly heading = computed(() => {
    const language = this.screens.current();
    const module = this.module().value();
    return module ? textIn(module.title, language, module.baseLanguage) : this.texts.translate<string>('curriculum.module.word');
  });
  protected readonly crumbs = computed((): Crumb[] => {
    this.screens.current();
    return [{ label: this.texts.translate('curriculum.list.title'), link: '/modules' }];
  });
  protected readonly tabs = computed((): Tab[] => {
    this.screens.current();
    const at = ['/modules', this.id()];
    const others = PAGES.map((page) => ({ label: this.texts.translate<string>(`curriculum.tabs.${page}`), link: [...at, page] }));
    return [{ label: this.texts.translate('curriculum.tabs.units'), link: at, exact: true }, ...others];
  });
}
