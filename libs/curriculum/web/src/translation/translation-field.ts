import { Component, ElementRef, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language, LocalText, RichText } from '@kurak/shared-model';
import type { LocalRichText } from '@kurak/curriculum-model';
import { Control, Field, Icon, RichText as RichTextView, Typed } from '@kurak/shared-web';
import { RichTextField } from '../parts/rich-text-field';
import { type Said, says, type WordsField } from './translated-parts';

function entriesOf(text: string): string[] {
  return text.split('\n').map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** A text beside its original: on the left what it says there, on the right what it says in the language of the translation. */
@Component({
  selector: 'kurak-translation-field',
  imports: [Control, Field, Icon, RichTextField, RichTextView, TranslocoPipe, Typed],
  templateUrl: './translation-field.html',
  host: { class: 'translation-row' },
})
export class TranslationField {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly field = input.required<WordsField>();
  readonly language = input.required<Language>();
  /** The language that it is translated from; undefined when it stands in no other. */
  readonly source = input.required<Language | undefined>();
  readonly mayChange = input.required<boolean>();
  /** Whether it is the only text of its part, which then names it well enough. */
  readonly alone = input(false);
  readonly said = output<Said>();

  /** Whether writing is to begin in an editor that is still on its way. */
  protected readonly starts = signal(false);
  protected readonly label = computed(() => `curriculum.translate.field.${this.field().name}`);
  protected readonly rich = computed(() => this.field().words as LocalRichText);
  protected readonly isSaid = computed(() => says(this.field(), this.language()));
  protected readonly isOriginalSaid = computed(() => says(this.field(), this.source() ?? this.language()) && this.source() !== undefined);
  protected readonly original = computed(() => this.saidIn(this.source()));
  protected readonly translation = computed(() => this.saidIn(this.language()));
  // What is typed into a list stays as it is, empty lines and all, while it still says what is stored.
  protected readonly typed = linkedSignal<{ stored: string; isList: boolean; language: Language }, string>({
    source: () => ({ stored: this.text(), isList: this.field().form === 'list', language: this.language() }),
    computation: ({ stored, isList, language }, before) =>
      isList && before?.source.language === language && entriesOf(before.value).join('\n') === stored ? before.value : stored,
  });

  /** Puts the cursor into it, or will as soon as there is something to write into. */
  enter(): void {
    const control = this.element.querySelector<HTMLElement>('textarea, input, [contenteditable="true"]');
    this.starts.set(control === null);
    control?.focus({ preventScroll: true });
  }

  /** Brings it to the screen, its original too. */
  show(): void {
    // Where nothing is drawn, as in a spec, nothing scrolls.
    this.element.scrollIntoView?.({ block: 'start' });
  }

  protected write(text: string): void {
    this.typed.set(text);
    if (this.field().form !== 'list') {
      this.said.emit(text === '' ? undefined : text);
      return;
    }
    const entries = entriesOf(text);
    this.said.emit(entries.length === 0 ? undefined : entries);
  }

  /** What is one line grows with its words, but has no line ends. */
  protected stayOnLine(event: Event): void {
    if (this.field().form === 'line') event.preventDefault();
  }

  protected writeRich(text: LocalRichText): void {
    this.said.emit(text[this.language()]);
  }

  protected copyOriginal(): void {
    const source = this.source();
    if (source) this.said.emit(this.field().words[source] as Said);
    this.enter();
  }

  protected isText(said: Said): said is string {
    return typeof said === 'string';
  }

  protected isList(said: Said): said is readonly string[] {
    return Array.isArray(said);
  }

  protected asRich(said: Said): RichText | undefined {
    return said === undefined || typeof said === 'string' || !('content' in said) ? undefined : said;
  }

  private text(): string {
    const said = this.translation();
    return this.isList(said) ? said.join('\n') : this.isText(said) ? said : '';
  }

  private saidIn(language: Language | undefined): Said {
    return language === undefined ? undefined : (this.field().words as Partial<Record<keyof LocalText, Said>>)[language];
  }
}
