import {
  booleanAttribute, Component, type ComponentRef, computed, DestroyRef, effect, ElementRef, inject, input, model, signal, untracked, viewChild, ViewContainerRef,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { LocalRichText } from '@kurak/curriculum-model';
import { isRichText, type Language, type RichText } from '@kurak/shared-model';
import { Icon, Languages, RichText as RichTextView } from '@kurak/shared-web';
import { withLanguage } from './changed';
import type { RichTextEditor } from './rich-text/rich-text-editor';

/** How far below the screen a text may be and already get its editor. */
const NEAR = '600px';

let count = 0;

/**
 * A text with structure in one language, written as it will look. The editor is downloaded when it is first needed and
 * made when the field comes near the screen; until then the text can be read in its place.
 * @example <kurak-rich-text-field [label]="…" [language]="language()" [base]="base()" [(text)]="text" required />
 */
@Component({
  selector: 'kurak-rich-text-field',
  imports: [Icon, RichTextView, TranslocoPipe],
  template: `
    <div class="field">
      <span class="legend" [class.visually-hidden]="quietLabel()" [id]="id + '-label'">
        {{ label() }}
        @if (!required()) {
          <span class="optional">({{ 'field.optional' | transloco }})</span>
        }
      </span>
      @if (hint()) {
        <span class="hint" [id]="id + '-hint'">{{ hint() }}</span>
      }
      <div class="editor lines-{{ lines() }}">
        <ng-container #place />
        @if (!editor()) {
          <div class="tools"></div>
          <kurak-rich-text class="written" [text]="shown()" [attr.lang]="language()" />
        }
      </div>
      <span class="field-error" [id]="id + '-error'" aria-live="polite">@if (problem()) {<kurak-icon name="warning" /><span>{{ problem() }}</span>}</span>
    </div>
    @if (hasFailed()) {
      <p class="field-error" role="status">
        <span>{{ 'app.pageNotHere' | transloco }}</span>
        <button type="button" class="button small" (click)="hasFailed.set(false); open()">{{ 'action.retry' | transloco }}</button>
      </p>
    }
    @if (original(); as words) {
      <details class="original small">
        <summary>{{ 'curriculum.editor.originalText' | transloco }}</summary>
        <kurak-rich-text [text]="words" [top]="4" [attr.lang]="base()" />
      </details>
    }
  `,
})
export class RichTextField {
  private readonly destroyed = inject(DestroyRef);
  private readonly texts = inject(TranslocoService);
  private readonly screens = inject(Languages);
  protected readonly id = `rich-text-${++count}`;
  readonly label = input.required<string>();
  /** What it is stands above already: it is said to screen readers only. */
  readonly quietLabel = input(false, { transform: booleanAttribute });
  readonly hint = input('');
  readonly error = input('');
  readonly required = input(false, { transform: booleanAttribute });
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  /** How high it is while it is empty. */
  readonly lines = input<2 | 4>(4);
  /** Whether writing begins here as soon as it can. */
  readonly starts = input(false);
  /** Whether the original can be opened below a text in another language. */
  readonly withOriginal = input(true);
  readonly text = model.required<LocalRichText>();

  private readonly place = viewChild.required('place', { read: ViewContainerRef });
  private readonly isNear = signal(false);
  protected readonly editor = signal<ComponentRef<RichTextEditor> | undefined>(undefined);
  protected readonly hasFailed = signal(false);
  protected readonly shown = computed(() => this.text()[this.language()]);
  protected readonly original = computed(() => (this.withOriginal() && this.language() !== this.base() ? this.text()[this.base()] : undefined));
  /** More than the server takes would keep all else from being saved. */
  private readonly isTooLong = computed(() => this.shown() !== undefined && !isRichText(this.shown()));
  protected readonly problem = computed(() => {
    this.screens.current();
    return this.error() || (this.isTooLong() ? this.texts.translate<string>('curriculum.problem.rich-text') : '');
  });
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() ? `${this.id}-hint` : '', this.problem() ? `${this.id}-error` : ''];
    return ids.filter(Boolean).join(' ') || null;
  });

  constructor() {
    effect(() => this.give(this.editor()));
    effect(() => {
      if (this.isNear()) void untracked(() => this.open());
    });
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.isNear.set(true), { rootMargin: NEAR });
    observer.observe(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);
    this.destroyed.onDestroy(() => observer.disconnect());
  }

  // Not by a deferred block: what Angular needs for those would be in every participant's first download.
  protected async open(): Promise<void> {
    try {
      const { RichTextEditor } = await import('./rich-text/rich-text-editor');
      if (this.destroyed.destroyed) return;
      const editor = this.place().createComponent(RichTextEditor);
      editor.instance.changed.subscribe((text) => this.write(text));
      this.give(editor);
      this.editor.set(editor);
    } catch {
      this.hasFailed.set(true);
    }
  }

  private give(editor: ComponentRef<RichTextEditor> | undefined): void {
    this.screens.current();
    const inputs = {
      text: this.shown(),
      language: this.language(),
      controlId: this.id,
      labelId: `${this.id}-label`,
      describedBy: this.describedBy(),
      required: this.required(),
      invalid: this.problem() !== '',
      toolsLabel: this.texts.translate<string>('curriculum.write.tools', { label: this.label() }),
      starts: this.starts(),
    };
    for (const [name, value] of Object.entries(inputs)) editor?.setInput(name, value);
  }

  protected write(text: RichText | undefined): void {
    this.text.set(withLanguage(this.text(), this.language(), text));
  }
}
