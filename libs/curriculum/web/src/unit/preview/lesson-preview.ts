import { Component, computed, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { lessonIn, type UnitContent } from '@kurak/curriculum-model';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { CountPipe, Dialog, LANGUAGE_NAMES, Notice } from '@kurak/shared-web';
import { PreviewBlock } from './preview-block';

/** The lesson on a phone 360 pixels wide, as a participant will read it. Answers can be tried; nothing is recorded. */
@Component({
  selector: 'kurak-lesson-preview',
  imports: [CountPipe, Dialog, Notice, PreviewBlock, TranslocoPipe],
  template: `
    <kurak-dialog [heading]="'curriculum.preview.title' | transloco" (closed)="isOpen.set(false)">
      @if (isOpen()) {
        @let lesson = shown();
        <p class="hint">{{ 'curriculum.preview.hint' | transloco }}</p>
        <div class="segments" role="group" [attr.aria-label]="'curriculum.unit.language' | transloco">
          @for (one of languages; track one) {
            <button type="button" [attr.aria-pressed]="one === shownIn()" [attr.lang]="one" (click)="shownIn.set(one)">{{ names[one] }}</button>
          }
        </div>
        <div class="phone participant" tabindex="0" role="region" [attr.aria-label]="lesson.title" [attr.lang]="shownIn()">
          <div class="stack">
            <p class="phone-title">{{ lesson.title }}</p>
            <p class="quiet-text small">{{ 'curriculum.minutes' | kurakCount: lesson.minutes }}</p>
            @if (others().length > 0) {
              <kurak-notice>{{ 'curriculum.preview.partly' | transloco: { languages: others().join(', ') } }}</kurak-notice>
            }
            @if (lesson.objectives.length > 0) {
              <div class="phone-objectives">
                <strong>{{ 'curriculum.preview.objectives' | transloco }}</strong>
                <ul>
                  @for (objective of lesson.objectives; track $index) {
                    <li>{{ objective }}</li>
                  }
                </ul>
              </div>
            }
            @for (block of lesson.blocks; track shownIn() + block.id) {
              <kurak-preview-block [block]="block" />
            } @empty {
              <p class="quiet-text">{{ 'curriculum.lesson.none' | transloco }}</p>
            }
          </div>
        </div>
      }
    </kurak-dialog>
  `,
})
export class LessonPreview {
  private readonly dialog = viewChild.required(Dialog);
  readonly unit = input.required<UnitContent>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly isOpen = signal(false);
  protected readonly shownIn = linkedSignal(() => this.language());
  protected readonly shown = computed(() => lessonIn(this.unit(), this.shownIn(), this.base()));
  /** Names of languages in which parts of it stand because they are not translated. */
  protected readonly others = computed(() => this.shown().languages.filter((language) => language !== this.shownIn()).map((language) => LANGUAGE_NAMES[language]));

  open(): void {
    this.shownIn.set(this.language());
    this.isOpen.set(true);
    this.dialog().open();
  }
}
