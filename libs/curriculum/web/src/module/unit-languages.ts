import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@kurak/shared-model';
import { CountPipe, LANGUAGE_NAMES } from '@kurak/shared-web';
import type { ModuleUnit } from './open-module';

type Translation = ModuleUnit['translations'][number];

type State = 'base' | 'none' | 'part' | 'whole' | 'reviewed';

/** How far a unit is in each language: a bar, and the same in words. Whoever may write gets to the translation by it. */
@Component({
  selector: 'kurak-unit-languages',
  imports: [CountPipe, NgTemplateOutlet, RouterLink, TranslocoPipe],
  template: `
    <ul role="list" class="unit-languages small">
      @for (one of languages(); track one.language) {
        <li>
          @if (one.state !== 'base' && mayChange()) {
            <a class="unit-language" [routerLink]="['/modules', moduleId(), 'units', unit().id, 'translate', one.language]">
              <ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: one }" />
            </a>
          } @else {
            <span class="unit-language">
              <ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: one }" />
            </span>
          }
        </li>
      }
    </ul>
    <ng-template #words let-one>
      <span class="unit-language-name">{{ one.name }}</span>
      <svg class="language-bar" [class.whole]="one.isWhole" viewBox="0 0 40 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect height="6" [attr.width]="40 * one.share" />
      </svg>
      <span class="numbers">
        {{ 'curriculum.language.' + one.state | transloco: one }}@if (one.stale > 0) {, {{ 'curriculum.language.stale' | kurakCount: one.stale }}}
      </span>
    </ng-template>
  `,
})
export class UnitLanguages {
  readonly moduleId = input.required<string>();
  readonly unit = input.required<ModuleUnit>();
  readonly base = input.required<Language>();
  readonly mayChange = input.required<boolean>();

  /** The base language first. */
  protected readonly languages = computed(() => {
    const isBase = ({ language }: Translation) => language === this.base();
    const { translations } = this.unit();
    return [...translations.filter(isBase), ...translations.filter((each) => !isBase(each))].map((translation) => {
      const { language, parts, translated, stale } = translation;
      const state = isBase(translation) ? 'base' : stateOf(translation);
      const share = parts === 0 ? 0 : translated / parts;
      const isWhole = share === 1 && stale.length === 0;
      return { language, name: LANGUAGE_NAMES[language], state, parts, translated, share, isWhole, stale: stale.length };
    });
  });
}

function stateOf({ parts, translated, stale, review }: Translation): State {
  if (translated === 0) return 'none';
  if (translated < parts) return 'part';
  if (stale.length > 0) return 'whole';
  return review === null ? 'whole' : 'reviewed';
}
