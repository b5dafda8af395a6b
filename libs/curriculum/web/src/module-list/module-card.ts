import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, LocalTextDirective, LocalTextPipe, MomentPipe, Pattern, type ReplyOf } from '@kurak/shared-web';
import { ModuleStatus } from '../parts/module-status';

type ModuleRow = ReplyOf<'get', '/api/modules'>['items'][number];

/** A module among others: its cloth, its title, its state, its size. */
@Component({
  selector: 'kurak-module-card',
  imports: [CountPipe, LocalTextDirective, LocalTextPipe, ModuleStatus, MomentPipe, Pattern, RouterLink, TranslocoPipe],
  template: `
    @let row = module();
    <article class="card link">
      <div class="cover"><kurak-pattern [seed]="row.id" [columns]="18" [rows]="6" /></div>
      <h3><a [routerLink]="['/modules', row.id]" [kurakText]="row.title" [base]="row.baseLanguage"></a></h3>
      <kurak-module-status [module]="row" />
      @if (row.summary | kurakText: row.baseLanguage; as summary) {
        <p class="quiet-text module-summary" [kurakText]="row.summary" [base]="row.baseLanguage">{{ summary }}</p>
      }
      <p class="small quiet-text module-facts">
        <span>{{ 'curriculum.units' | kurakCount: row.units }}</span>
        <span>{{ 'curriculum.minutes' | kurakCount: row.minutes }}</span>
        <span>{{ 'curriculum.list.changed' | transloco: { day: (row.updatedAt | kurakMoment: 'short') } }}</span>
      </p>
    </article>
  `,
})
export class ModuleCard {
  readonly module = input.required<ModuleRow>();
}
