import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, LANGUAGES, textIn } from '@kurak/shared-model';
import { Badge, CountPipe, LANGUAGE_NAMES, Languages, type Tone } from '@kurak/shared-web';
import { type Difference, DIFFERENCE_TONES, UnitDifferences, shownIn } from './unit-differences';

/** So many units are shown open; of more, each opens when it is pressed. */
const MOST_OPEN = 3;

/**
 * In what two states of a module differ: unit by unit, part by part.
 * @example <kurak-differences [items]="differences.value().items" [base]="module.baseLanguage" />
 */
@Component({
  selector: 'kurak-differences',
  imports: [Badge, CountPipe, NgTemplateOutlet, TranslocoPipe, UnitDifferences],
  template: `
    @if (languages().length > 1) {
      <div class="segments" role="group" [attr.aria-label]="'curriculum.difference.language' | transloco">
        <button type="button" [attr.aria-pressed]="language() === null" (click)="language.set(null)">
          {{ 'curriculum.difference.allLanguages' | transloco }}
        </button>
        @for (each of languages(); track each) {
          <button type="button" [attr.aria-pressed]="language() === each" [attr.lang]="each" (click)="language.set(each)">{{ names[each] }}</button>
        }
      </div>
    }
    @for (unit of units(); track unit.id) {
      @if (unit.hasInside) {
        <details class="unit-difference" [open]="units().length <= mostOpen">
          <summary><ng-container [ngTemplateOutlet]="head" [ngTemplateOutletContext]="{ $implicit: unit }" /></summary>
          <kurak-unit-differences [items]="unit.items" [language]="language()" />
        </details>
      } @else {
        <p class="unit-difference"><ng-container [ngTemplateOutlet]="head" [ngTemplateOutletContext]="{ $implicit: unit }" /></p>
      }
    } @empty {
      <p class="quiet-text">{{ 'curriculum.difference.none' | transloco }}</p>
    }
    <ng-template #head let-unit>
      <span class="unit-difference-name">{{ unit.title || ('curriculum.unit.untitled' | transloco) }}</span>
      @for (kind of unit.kinds; track kind) {
        <kurak-badge [tone]="toneOf(kind)">{{ 'curriculum.difference.units.' + kind | transloco }}</kurak-badge>
      }
      @if (unit.parts > 0) {
        <span class="small quiet-text nowrap">{{ 'curriculum.difference.count' | kurakCount: unit.parts }}</span>
      }
    </ng-template>
  `,
  host: { class: 'stack' },
})
export class Differences {
  private readonly screens = inject(Languages);
  readonly items = input.required<readonly Difference[]>();
  /** The module's base language: titles that are not in the reader's language stand in it. */
  readonly base = input.required<Language>();

  protected readonly names = LANGUAGE_NAMES;
  protected readonly mostOpen = MOST_OPEN;
  /** Languages in which anything differs. */
  protected readonly languages = computed(() => {
    const found = new Set(this.items().flatMap(({ texts }) => texts.map(({ language }) => language)));
    return LANGUAGES.filter((language) => found.has(language));
  });
  /** Null for all of them. */
  protected readonly language = linkedSignal<readonly Language[], Language | null>({
    source: this.languages,
    computation: (languages, before) => (before?.value && languages.includes(before.value) ? before.value : null),
  });
  protected readonly units = computed(() => {
    const shown = shownIn(this.items(), this.language());
    return [...new Set(shown.map(({ unitId }) => unitId))].map((id) => {
      const items = shown.filter(({ unitId }) => unitId === id);
      const title = textIn(items[0]?.unitTitle ?? {}, this.screens.current(), this.base());
      const ofUnit = items.filter(({ part }) => part === null);
      const hasInside = items.some(({ part, kind }) => part !== null || kind !== 'moved');
      return { id, title, items, hasInside, kinds: ofUnit.map(({ kind }) => kind), parts: items.length - ofUnit.length };
    });
  });

  protected toneOf(kind: Difference['kind']): Tone {
    return DIFFERENCE_TONES[kind];
  }
}
