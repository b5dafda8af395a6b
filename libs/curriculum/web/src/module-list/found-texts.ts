import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Badge, CountPipe, LANGUAGE_NAMES, Waiting, call, callResource } from '@kurak/shared-web';
import { runsOf } from './excerpt';

/** Where words stand in modules, units and lessons, in whatever language. */
@Component({
  selector: 'kurak-found-texts',
  imports: [Badge, CountPipe, RouterLink, TranslocoPipe, Waiting],
  template: `
    <section class="stack" aria-labelledby="found-texts">
      <h2 id="found-texts">{{ 'curriculum.found.title' | transloco }}</h2>
      <kurak-waiting [for]="found" [lines]="4" />
      @if (hits(); as list) {
        @if (list.length > 0) {
          <ol role="list" class="found-texts">
            @for (hit of list; track hit.key) {
              <li class="stack tight">
                <p class="row tight">
                  <a [routerLink]="hit.link" [attr.lang]="hit.language">{{ hit.title || ('curriculum.unit.untitled' | transloco) }}</a>
                  <kurak-badge>{{ hit.languageName }}</kurak-badge>
                  <span class="small quiet-text">{{ (hit.unitId ? 'curriculum.unit.word' : 'curriculum.module.word') | transloco }}</span>
                </p>
                <p class="excerpt" [attr.lang]="hit.language">
                  @for (run of hit.runs; track $index) {
                    @if (run.isFound) {<mark>{{ run.text }}</mark>} @else {<span>{{ run.text }}</span>}
                  }
                </p>
              </li>
            }
          </ol>
          @if (more() > 0) {
            <p class="hint">{{ 'curriculum.found.more' | kurakCount: more() }}</p>
          }
        } @else {
          <p class="quiet-text">{{ 'curriculum.found.none' | transloco: { words: words() } }}</p>
        }
      }
    </section>
  `,
})
export class FoundTexts {
  readonly words = input.required<string>();

  protected readonly found = callResource(
    () => this.words(),
    (words, signal) => call('get', '/api/search', { query: { words }, signal }),
  );
  protected readonly hits = computed(() =>
    this.found.value()?.items.map((hit) => ({
      ...hit,
      key: `${hit.unitId ?? hit.moduleId} ${hit.language}`,
      link: hit.unitId ? ['/units', hit.unitId] : ['/modules', hit.moduleId],
      languageName: LANGUAGE_NAMES[hit.language],
      runs: runsOf(hit.excerpt),
    })),
  );
  protected readonly more = computed(() => (this.found.value()?.total ?? 0) - (this.found.value()?.items.length ?? 0));
}
