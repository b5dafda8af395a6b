import { Directive, computed, input } from '@angular/core';
import { type Language, type LocalText, inLanguage } from '@kurak/shared-model';

/** Shows a text in a language that was chosen for reading, else in the base language, and then says so to screen readers. */
@Directive({
  selector: '[kurakSaid]',
  host: { '[textContent]': 'found()?.value ?? ""', '[attr.lang]': 'found()?.language' },
})
export class Said {
  readonly text = input.required<LocalText>({ alias: 'kurakSaid' });
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly found = computed(() => inLanguage(this.text(), this.language(), this.base()));
}
