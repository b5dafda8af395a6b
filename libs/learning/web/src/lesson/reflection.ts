import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Control, Field, Icon, MomentPipe, RichText, Toasts, Typed, keptDraft } from '@kurak/shared-web';
import type { Block } from './lesson-block';

/** Something to think about, with room to write for oneself. What is written here goes nowhere. */
@Component({
  selector: 'kurak-reflection',
  imports: [Control, Field, Icon, MomentPipe, RichText, TranslocoPipe, Typed],
  template: `
    <div class="card reflection">
      <p class="eyebrow">{{ 'learning.reflection.title' | transloco }}</p>
      <kurak-rich-text [text]="block().text" [attr.lang]="block().language" />
      <kurak-field [label]="'learning.reflection.thoughts' | transloco" [hint]="'learning.reflection.private' | transloco">
        <textarea kurakControl [typed]="draft.value()" (typedChange)="draft.write($event)"></textarea>
      </kurak-field>
      <div class="row between">
        <span class="saved" [class.problem]="draft.failed()" role="status">
          @if (draft.failed()) {
            <kurak-icon name="warning" />{{ 'learning.reflection.failed' | transloco }}
          } @else if (draft.keptAt(); as at) {
            <kurak-icon name="phone" />{{ 'learning.reflection.kept' | transloco: { time: (at | kurakMoment: 'time') } }}
          }
        </span>
        @if (draft.value()) {
          <button type="button" class="button quiet small" (click)="erase()">
            <kurak-icon name="remove" />{{ 'learning.reflection.erase' | transloco }}
          </button>
        }
      </div>
    </div>
  `,
})
export class Reflection {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly block = input.required<Block>();
  /** Which lesson it stands in, e.g. `<training>/<unit>`. */
  readonly lesson = input.required<string>();

  private readonly name = computed(() => `reflection/${this.lesson()}/${this.block().id}`);
  protected readonly draft = keptDraft(() => this.name(), '');

  protected async erase(): Promise<void> {
    const before = this.draft.value();
    await this.draft.erase();
    this.toasts.show(this.texts.translate('learning.reflection.erased'), () => this.draft.write(before));
  }
}
