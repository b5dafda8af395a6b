import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Access, Languages, type Tab, Tabs } from '@kurak/shared-web';

/** The pages about a training's attendance: by session, the whole of it, what follows from it, what shows it. */
@Component({
  selector: 'kurak-records-tabs',
  imports: [Tabs],
  template: `<kurak-tabs class="no-print" [label]="label()" [tabs]="tabs()" />`,
})
export class RecordsTabs {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  private readonly access = inject(Access);
  readonly training = input.required<string>();

  protected readonly label = computed(() => this.said('tabs'));
  protected readonly tabs = computed((): Tab[] => {
    const at = ['/trainings', this.training(), 'attendance'];
    const parts = ['matrix', 'completion', 'sheets', ...(this.access.can('create', 'Attendance') ? ['import'] : [])];
    return [{ label: this.said('tab.sessions'), link: at, exact: true }, ...parts.map((part) => ({ label: this.said(`tab.${part}`), link: [...at, part] }))];
  });

  private said(key: string): string {
    this.languages.current();
    return this.texts.translate(`delivery.records.${key}`);
  }
}
