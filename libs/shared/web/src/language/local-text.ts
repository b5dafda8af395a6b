import { Directive, Pipe, type PipeTransform, computed, inject, input } from '@angular/core';
import { type Language, type LocalText, inLanguage, textIn } from '@kurak/shared-model';
import { Languages } from './languages';

/**
 * Shows a text in the person's language, else in the language it was written in, and then says so to screen readers.
 * @example <h2 [kurakText]="module.title" [base]="module.language"></h2>
 */
@Directive({
  selector: '[kurakText]',
  host: { '[textContent]': 'found()?.value ?? ""', '[attr.lang]': 'foreign()' },
})
export class LocalTextDirective {
  private readonly languages = inject(Languages);

  readonly text = input.required<LocalText | null | undefined>({ alias: 'kurakText' });
  readonly base = input<Language>('ru');

  protected readonly found = computed(() => inLanguage(this.text() ?? {}, this.languages.current(), this.base()));
  protected readonly foreign = computed(() => {
    const language = this.found()?.language;
    return language === this.languages.current() ? null : (language ?? null);
  });
}

/** The same for attributes and arguments: `[heading]="module.title | kurakText"`. */
@Pipe({ name: 'kurakText', pure: false })
export class LocalTextPipe implements PipeTransform {
  private readonly languages = inject(Languages);

  transform(text: LocalText | null | undefined, base: Language = 'ru'): string {
    return textIn(text ?? {}, this.languages.current(), base);
  }
}
