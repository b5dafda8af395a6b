import { Component, computed, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type LessonBlock, type UnitContent, lessonIn } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { type Choice, Choices, CountPipe, Dialog, Notice, RichText } from '@kurak/shared-web';

type CheckBlock = Extract<LessonBlock, { kind: 'check' }>;

/** The lesson on a phone, as a participant will see it. Answers can be tried; nothing is recorded. */
@Component({
  selector: 'kurak-lesson-preview',
  imports: [Choices, CountPipe, Dialog, Notice, RichText, TranslocoPipe],
  template: `
    <kurak-dialog [heading]="'curriculum.preview.title' | transloco" (closed)="isOpen.set(false); tried.set({})">
      <p class="hint">{{ 'curriculum.preview.hint' | transloco }}</p>
      @if (isOpen()) {
        @let lesson = shown();
        <div class="phone participant" tabindex="0" role="region" [attr.aria-label]="lesson.title" [attr.lang]="language()">
          <div class="stack">
            <p class="phone-title">{{ lesson.title }}</p>
            <p class="quiet-text small">{{ 'curriculum.minutes' | kurakCount: lesson.minutes }}</p>
            @for (block of lesson.blocks; track block.id) {
              @switch (block.kind) {
                @case ('check') {
                  <kurak-choices
                    [legend]="block.question"
                    [choices]="choicesOf(block)"
                    [value]="tried()[block.id] ?? null"
                    (valueChange)="answer(block.id, $event)"
                  />
                  @if (chosen(block); as choice) {
                    <kurak-notice
                      [tone]="choice.isRight ? 'good' : 'warn'"
                      [heading]="(choice.isRight ? 'curriculum.preview.right' : 'curriculum.preview.wrong') | transloco"
                    >
                      @if (choice.explanation) {
                        <p>{{ choice.explanation }}</p>
                      }
                    </kurak-notice>
                  }
                }
                @case ('safety') {
                  <kurak-notice tone="safety"><kurak-rich-text [text]="block.text" [top]="3" /></kurak-notice>
                }
                @case ('reflection') {
                  <kurak-notice [heading]="'curriculum.block.reflection' | transloco">
                    <kurak-rich-text [text]="block.text" [top]="3" />
                  </kurak-notice>
                }
                @default {
                  <kurak-rich-text [text]="block.text" [top]="3" />
                }
              }
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

  protected readonly isOpen = signal(false);
  protected readonly tried = signal<Readonly<Record<string, string>>>({});
  protected readonly shown = computed(() => lessonIn(this.unit(), this.language(), this.base()));

  open(): void {
    this.isOpen.set(true);
    this.dialog().open();
  }

  protected choicesOf(block: CheckBlock): Choice[] {
    return block.choices.map(({ id, text, isRight }) => ({ value: id, label: text, tone: isRight ? 'good' : 'bad' }));
  }

  protected chosen(block: CheckBlock): CheckBlock['choices'][number] | undefined {
    return block.choices.find((choice) => choice.id === this.tried()[block.id]);
  }

  protected answer(block: string, choice: string | null): void {
    if (choice !== null) this.tried.update((tried) => ({ ...tried, [block]: choice }));
  }
}
