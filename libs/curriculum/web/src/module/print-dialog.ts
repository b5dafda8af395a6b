import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Language, LANGUAGES, textIn } from '@kurak/shared-model';
import { type Choice, Choices, Control, Dialog, Field, Icon, LANGUAGE_NAMES, Languages, Typed, addressOf } from '@kurak/shared-web';
import type { Module } from './open-module';

const PAPERS = ['guide', 'handouts'] as const;
type Paper = (typeof PAPERS)[number];

/** Chooses what is printed, in which language, and opens it as PDF. */
@Component({
  selector: 'kurak-print-dialog',
  imports: [Choices, Control, Dialog, Field, Icon, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="'curriculum.print.title' | transloco">
      <div class="stack">
        <kurak-choices
          [legend]="'curriculum.print.what' | transloco"
          [choices]="papers()"
          [value]="paper()"
          (valueChange)="$event && paper.set($event)"
        />
        <kurak-field [label]="'curriculum.print.unit' | transloco" required>
          <select kurakControl [(typed)]="unitId">
            <option value="">{{ 'curriculum.print.whole' | transloco }}</option>
            @for (unit of units(); track unit.id) {
              <option [value]="unit.id" [selected]="unit.id === unitId()">{{ 'curriculum.editor.numbered' | transloco: { number: $index + 1, name: unit.name } }}</option>
            }
          </select>
        </kurak-field>
        <kurak-choices
          [legend]="'curriculum.print.language' | transloco"
          [choices]="languages()"
          beside
          [value]="language()"
          (valueChange)="$event && language.set($event)"
        />
        @if (isDraft()) {
          <p class="hint">{{ 'curriculum.print.draft' | transloco }}</p>
        }
        <div class="actions">
          <a class="button primary" target="_blank" rel="noopener" [href]="address()" (click)="dialog().close()">
            <kurak-icon name="print" />{{ 'curriculum.print.open' | transloco }}
          </a>
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
        </div>
      </div>
    </kurak-dialog>
  `,
})
export class PrintDialog {
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  protected readonly dialog = viewChild.required(Dialog);
  readonly module = input.required<Module>();

  protected readonly paper = signal<Paper>('guide');
  protected readonly unitId = signal('');
  private readonly whole = computed(() => LANGUAGES.filter((language) => isWholeIn(this.module(), language)));
  /** One's own language when the module is whole in it. */
  protected readonly language = linkedSignal<Language>(() => {
    const mine = this.screens.current();
    return this.whole().includes(mine) ? mine : this.module().baseLanguage;
  });
  protected readonly units = computed(() => {
    const { units, baseLanguage } = this.module();
    return units.map(({ id, title }) => ({ id, name: textIn(title, this.screens.current(), baseLanguage) }));
  });
  protected readonly papers = computed(() => PAPERS.map((value): Choice<Paper> => ({ value, label: this.say(value), hint: this.say(`${value}Hint`) })));
  protected readonly languages = computed(() =>
    LANGUAGES.map((value): Choice<Language> => {
      const label = LANGUAGE_NAMES[value];
      return this.whole().includes(value) ? { value, label } : { value, label, hint: this.say('notWhole') };
    }),
  );
  /** One's own module is printed as it stands now. */
  protected readonly isDraft = computed(() => this.module().own && (this.module().publishedNumber === null || this.module().changedSince));
  protected readonly address = computed(() => {
    const query = { language: this.language(), unitId: this.unitId() };
    return addressOf(`/api/modules/{id}/${this.paper()}`, { path: { id: this.module().id }, query });
  });

  open(unitId = ''): void {
    this.unitId.set(unitId);
    this.dialog().open();
  }

  private say(key: string): string {
    this.screens.current();
    return this.texts.translate<string>(`curriculum.print.${key}`);
  }
}

function isWholeIn({ units }: Module, language: Language): boolean {
  return units.every(({ translations }) => translations.some((each) => each.language === language && each.translated === each.parts));
}
