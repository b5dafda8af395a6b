import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { CountPipe, LANGUAGE_NAMES, Languages, LocalTextDirective, LocalTextPipe, MomentPipe, Pattern, type ReplyOf } from '@kurak/shared-web';
import { ModuleState } from '../module/module-state';

type ModuleRow = ReplyOf<'get', '/api/modules'>['items'][number];

/** A module among others: its cloth, its title, whose it is, its state, its size, its languages, where it comes from. */
@Component({
  selector: 'kurak-module-card',
  imports: [CountPipe, LocalTextDirective, LocalTextPipe, ModuleState, MomentPipe, Pattern, RouterLink, TranslocoPipe],
  template: `
    @let row = module();
    <article class="card link">
      <div class="cover"><kurak-pattern [seed]="row.id" [columns]="18" [rows]="6" /></div>
      <h3><a [routerLink]="['/modules', row.id]" [kurakText]="row.title" [base]="row.baseLanguage"></a></h3>
      <p class="small">{{ row.organisation || ('curriculum.library' | transloco) }}</p>
      <kurak-module-state [number]="row.publishedNumber" [changed]="row.status === 'changed'" [own]="row.own" [sharing]="row.sharing" />
      @if (row.summary | kurakText: row.baseLanguage; as summary) {
        <p class="quiet-text module-summary" [kurakText]="row.summary" [base]="row.baseLanguage">{{ summary }}</p>
      }
      @if (origin(); as title) {
        <p class="small module-origin">
          {{ (row.targetGroup ? 'curriculum.list.adaptedFor' : 'curriculum.list.adapted') | transloco: { title, group: row.targetGroup } }}
        </p>
      }
      <p class="small quiet-text module-facts">
        <span>{{ 'curriculum.units' | kurakCount: row.units }}</span>
        <span>{{ 'curriculum.minutes' | kurakCount: row.minutes }}</span>
        <span>{{ 'curriculum.list.changed' | transloco: { day: (row.updatedAt | kurakMoment: 'short') } }}</span>
      </p>
      @if (row.languages.length > 0 || row.adaptations > 0) {
        <p class="small module-facts">
          @if (row.languages.length > 0) {
            <span>{{ 'curriculum.list.whole' | transloco: { languages: languages() } }}</span>
          }
          @if (row.adaptations > 0) {
            <a class="above-card" routerLink="/modules" [queryParams]="{ adaptationsOf: row.id }">{{ 'curriculum.adaptations' | kurakCount: row.adaptations }}</a>
          }
        </p>
      }
    </article>
  `,
})
export class ModuleCard {
  private readonly screens = inject(Languages);
  readonly module = input.required<ModuleRow>();

  /** What it was adapted from; empty for one that was made from nothing. */
  protected readonly origin = computed(() => {
    const { adaptedFrom, baseLanguage } = this.module();
    return adaptedFrom === null ? '' : textIn(adaptedFrom, this.screens.current(), baseLanguage);
  });
  protected readonly languages = computed(() => this.module().languages.map((language) => LANGUAGE_NAMES[language]).join(', '));
}
