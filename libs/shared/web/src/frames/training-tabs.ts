import { Component, InjectionToken, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { type Tab, Tabs } from '../show/tabs';

/** The pages of a training that this person may open. Given by the shell, as they belong to several contexts. */
export const TRAINING_TABS = new InjectionToken<(training: string) => Tab[]>('pages of a training');

/**
 * Leads from any page of a training to the others.
 * @example <kurak-training-tabs under-title [training]="id()" [title]="training.title | kurakText" />
 */
@Component({
  selector: 'kurak-training-tabs',
  imports: [Tabs],
  template: `<kurak-tabs [label]="title()" [tabs]="tabs()" />`,
})
export class TrainingTabs {
  private readonly tabsOf = inject(TRAINING_TABS);
  private readonly language = inject(TranslocoService).activeLang;
  readonly training = input.required<string>();
  readonly title = input.required<string>();

  protected readonly tabs = computed(() => {
    this.language();
    return this.tabsOf(this.training());
  });
}
