import { Component, computed, input, output, viewChild } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, type LocalText, textIn } from '@kurak/shared-model';
import { LANGUAGE_NAMES } from '@kurak/shared-web';
import { FileSizePipe } from '../material/file-size';
import { addressOfMaterial, type Material, type MaterialKind } from '../material/material';
import { MaterialPicker } from '../material/material-picker';
import { MaterialThumb } from '../material/material-thumb';
import type { UsedMaterial } from '../unit/unit-content';

/** The file of a medium: what the original shows, and whether the translation shows another, because there are words in it. */
@Component({
  selector: 'kurak-translation-medium',
  imports: [FileSizePipe, MaterialPicker, MaterialThumb, NgTemplateOutlet, TranslocoPipe],
  template: `
    <div class="translation-original">
      <ng-container [ngTemplateOutlet]="look" [ngTemplateOutletContext]="{ $implicit: original() }" />
    </div>
    <div class="translation-words">
      @if (isOwn()) {
        <ng-container [ngTemplateOutlet]="look" [ngTemplateOutletContext]="{ $implicit: own() }" />
      }
      <p class="hint">{{ (isOwn() ? 'curriculum.medium.own' : 'curriculum.medium.forAll') | transloco: { language: names[language()] } }}</p>
      @if (mayChange()) {
        <div class="actions">
          <button type="button" class="button" (click)="picker().open()">
            {{ (isOwn() ? 'curriculum.medium.another' : 'curriculum.medium.differ') | transloco: { language: names[language()] } }}
          </button>
          @if (isOwn()) {
            <button type="button" class="button quiet" (click)="chosen.emit(undefined)">{{ 'curriculum.medium.same' | transloco }}</button>
          }
        </div>
        <kurak-material-picker [kind]="kind()" [language]="language()" (chosen)="chosen.emit($event)" />
      }
    </div>
    <ng-template #look let-shown>
      @if (shown) {
        <a class="medium-look" [href]="address(shown.id)" target="_blank" rel="noopener" [attr.aria-label]="('action.open' | transloco) + ': ' + shown.name">
          <kurak-material-thumb large [material]="shown" />
        </a>
        <p class="small quiet-text">{{ shown.name }} <span class="numbers nowrap">{{ shown.bytes | kurakFileSize }}</span></p>
      } @else {
        <p class="quiet-text">{{ 'curriculum.medium.gone' | transloco }}</p>
      }
    </ng-template>
  `,
  host: { class: 'translation-row' },
})
export class TranslationMedium {
  protected readonly picker = viewChild.required(MaterialPicker);
  /** Ids, a language each. */
  readonly material = input.required<LocalText>();
  readonly medium = input.required<MaterialKind | 'download'>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  /** What is known of materials, by their ids. */
  readonly materials = input.required<ReadonlyMap<string, UsedMaterial>>();
  readonly mayChange = input.required<boolean>();
  /** Undefined for the one that the others have. */
  readonly chosen = output<Material | undefined>();

  protected readonly names = LANGUAGE_NAMES;
  protected readonly address = addressOfMaterial;
  protected readonly kind = computed((): MaterialKind => {
    const medium = this.medium();
    return medium === 'download' ? 'document' : medium;
  });
  protected readonly isOwn = computed(() => Boolean(this.material()[this.language()]));
  protected readonly own = computed(() => this.materials().get(this.material()[this.language()] ?? ''));
  protected readonly original = computed(() => {
    const { [this.language()]: _, ...others } = this.material();
    return this.materials().get(textIn(others, this.base(), this.base()));
  });
}
