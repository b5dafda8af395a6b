import { Component, ElementRef, computed, inject, input, output, viewChildren } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { MEDIUM_KINDS } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Badge, type IconName, LANGUAGE_NAMES, Languages, type Tone } from '@kurak/shared-web';
import type { Material } from '../material/material';
import { type PartAction, PartMenu } from '../parts/part-menu';
import type { UsedMaterial } from '../unit/unit-content';
import { type PartState, sourceOf } from './part-state';
import { SourceChange, type SourceChanged } from './source-change';
import { TranslationField } from './translation-field';
import { TranslationMedium } from './translation-medium';
import { type Said, says, type TranslatedPart } from './translated-parts';

const LOOKS: Readonly<Record<PartState, { readonly tone: Tone; readonly icon?: IconName }>> = {
  missing: { tone: 'bad', icon: 'edit' },
  begun: { tone: 'warn', icon: 'edit' },
  stale: { tone: 'warn', icon: 'warning' },
  done: { tone: 'good', icon: 'check' },
  own: { tone: 'info', icon: 'language' },
  elsewhere: { tone: 'plain', icon: 'language' },
  empty: { tone: 'plain' },
};

/** A part of a unit, original and translation side by side, text by text. */
@Component({
  selector: 'kurak-translation-part',
  imports: [Badge, PartMenu, SourceChange, TranslationField, TranslationMedium, TranslocoPipe],
  templateUrl: './translation-part.html',
})
export class TranslationPart {
  private readonly texts = inject(TranslocoService);
  private readonly screens = inject(Languages);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly fields = viewChildren(TranslationField);
  readonly part = input.required<TranslatedPart>();
  readonly state = input.required<PartState>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  readonly mayChange = input.required<boolean>();
  /** How its original changed since it was translated, if it did. */
  readonly change = input<SourceChanged>();
  /** Keys of texts that stay on screen though nothing is said in them now: somebody writes there. */
  readonly written = input<ReadonlySet<string>>();
  /** What is known of materials, by their ids. */
  readonly materials = input<ReadonlyMap<string, UsedMaterial>>(new Map());
  readonly busy = input(false);
  /** Whether it was added to stand in this language alone, and may be moved and taken away here. */
  readonly movable = input<{ readonly first: boolean; readonly last: boolean }>();

  readonly said = output<{ readonly key: string; readonly said: Said }>();
  /** The file that is to be shown in this language; undefined for the one that the others have. */
  readonly material = output<Material | undefined>();
  readonly stillRight = output();
  readonly chosen = output<PartAction>();

  protected readonly names = LANGUAGE_NAMES;
  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly source = computed(() => sourceOf(this.part(), this.language(), this.base()));
  protected readonly name = computed(() => {
    this.screens.current();
    const { kind, number, method } = this.part();
    if (kind === 'title' || kind === 'objectives') return this.say(`curriculum.translate.${kind}`);
    const name = this.say(kind === 'activity' ? `curriculum.method.${method}` : `curriculum.block.${kind}`);
    return number === 0 ? name : this.say('curriculum.editor.numbered', { number, name });
  });
  protected readonly medium = computed(() => {
    const { kind, material } = this.part();
    return material && MEDIUM_KINDS.find((known) => known === kind);
  });
  protected readonly shown = computed(() => {
    const [source, language] = [this.source() ?? this.language(), this.language()];
    // Where it says nothing in any other language, every text of it can be written.
    return this.part().fields.filter((field) => this.source() === undefined || says(field, source) || says(field, language) || this.written()?.has(field.key));
  });

  /** Goes to where something is to be written; of what is out of date, first to how the original has changed. */
  enter(): void {
    const fields = this.fields();
    const field = this.state() === 'stale' ? undefined : (fields.find((known) => !says(known.field(), this.language())) ?? fields[0]);
    if (field) field.enter();
    else this.element.querySelector('h3')?.focus({ preventScroll: true });
    if (field === undefined || field === fields[0]) this.element.scrollIntoView?.({ block: 'start' });
    else field.show();
  }

  private say(key: string, values: object = {}): string {
    return this.texts.translate<string>(key, values as Record<string, unknown>);
  }
}
