import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@kurak/shared-model';
import { CountPipe, callResource } from '@kurak/shared-web';
import type { Line } from './word-differences';

/**
 * A text with what was added to it and what was taken out of it, word by word.
 * @example <kurak-text-difference [before]="stale.was" [after]="stale.is" [language]="base()" />
 */
@Component({
  selector: 'kurak-text-difference',
  imports: [CountPipe, TranslocoPipe],
  template: `
    <div class="text-difference" [attr.lang]="language()">
      @for (line of shown(); track $index) {
        @if (line.leftOut > 0) {
          <p class="left-out small quiet-text" [attr.lang]="null">{{ 'curriculum.difference.leftOut' | kurakCount: line.leftOut }}</p>
        } @else {
          <p>
            @for (piece of line.pieces; track $index) {
              @switch (piece.kind) {
                @case ('added') {<ins><span class="visually-hidden" [attr.lang]="null">{{ 'curriculum.difference.insertion' | transloco }} </span>{{ piece.text }}</ins>}
                @case ('removed') {<del><span class="visually-hidden" [attr.lang]="null">{{ 'curriculum.difference.deletion' | transloco }} </span>{{ piece.text }}</del>}
                @default {<span>{{ piece.text }}</span>}
              }
            }
          </p>
        }
      }
    </div>
  `,
})
export class TextDifference {
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  readonly language = input.required<Language>();

  // Compared only where somebody looks: the library for it is a download of its own.
  private readonly lines = callResource(
    () => ({ before: this.before(), after: this.after() }),
    async ({ before, after }) => (await import('./word-differences')).wordDifferences(before, after),
  );

  protected shown(): readonly Line[] {
    if (!this.lines.error()) return this.lines.value() ?? [];
    // Without the comparison, both texts are still worth reading.
    const both = [{ kind: 'removed', text: this.before() } as const, { kind: 'added', text: this.after() } as const];
    return both.filter(({ text }) => text !== '').map((piece) => ({ pieces: [piece], leftOut: 0 }));
  }
}
