import { Component, booleanAttribute, computed, inject, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LANGUAGES, type Language, type LocalText } from '@kurak/shared-model';
import { LANGUAGE_NAMES, Languages } from '../language/languages';
import { Icon } from '../show/icon';
import { Control, Field } from './field';
import { Typed } from './typed';

/**
 * One text in every language, a tab a language; a tick on those that are written.
 * @example <kurak-text-tabs [label]="…" [(text)]="title" />, with `[lines]="8"` for long ones
 */
@Component({
  selector: 'kurak-text-tabs',
  imports: [Control, Field, Icon, TranslocoPipe, Typed],
  template: `
    <kurak-field [label]="label()" [hint]="hint()" [error]="error()" [required]="required()">
      <div class="segments" role="group" [attr.aria-label]="'textTabs.label' | transloco: { label: label() }">
        @for (language of languages; track language) {
          <button type="button" [attr.aria-pressed]="language === shown()" [attr.lang]="language" (click)="shown.set(language)">
            {{ names[language] }}
            @if (text()[language]) {
              <kurak-icon name="check" /><span class="visually-hidden">{{ 'textTabs.written' | transloco }}</span>
            }
          </button>
        }
      </div>
      @if (lines() > 1) {
        <textarea kurakControl [attr.lang]="shown()" [rows]="lines()" [typed]="value()" (typedChange)="write($event)"></textarea>
      } @else {
        <input kurakControl [attr.lang]="shown()" [typed]="value()" (typedChange)="write($event)" />
      }
    </kurak-field>
  `,
})
export class TextTabs {
  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input<string | undefined>('');
  readonly required = input(false, { transform: booleanAttribute });
  readonly lines = input(1);
  readonly text = model.required<LocalText>();

  protected readonly shown = signal<Language>(inject(Languages).current());
  protected readonly value = computed(() => this.text()[this.shown()] ?? '');

  protected write(value: string): void {
    const { [this.shown()]: _, ...others } = this.text();
    this.text.set(value === '' ? others : { ...others, [this.shown()]: value });
  }
}
