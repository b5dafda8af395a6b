import { Component, computed, inject, input, model, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { mixed } from '@kurak/curriculum-model';
import { CurrentPerson, Icon, Typed } from '@kurak/shared-web';
import type { LessonCheck } from './lesson-block';

let count = 0;

/**
 * What belongs to what: under each left side the phone's own list of the right ones. It lies unseen over the words, so
 * that the whole card can be pressed and a long answer is read in full, where a list would cut it off.
 */
@Component({
  selector: 'kurak-match-question',
  imports: [Icon, TranslocoPipe, Typed],
  template: `
    @let lang = check().language;
    <div class="stack tight" role="group" [attr.aria-labelledby]="name">
      <p class="legend" [id]="name" [attr.lang]="lang">{{ check().question }}</p>
      @if (!isMarked()) {
        <p class="hint">{{ 'learning.check.hint.match' | transloco }}</p>
      }
      <ul class="match" role="list">
        @for (pair of check().pairs; track pair.id; let place = $index) {
          @let right = chosen()[place];
          @if (isMarked()) {
            <li class="match-pair" [class]="right === pair.id ? 'good' : 'bad'">
              <span [attr.lang]="lang">{{ pair.left }}</span>
              <span class="match-right">
                <kurak-icon [name]="right === pair.id ? 'check' : 'close'" />
                <span>
                  <span [attr.lang]="lang">{{ textOf(right) }}</span>
                  <span class="hint">{{ (right === pair.id ? 'learning.check.mark.right' : 'learning.check.mark.wrong') | transloco }}</span>
                </span>
              </span>
            </li>
          } @else {
            <li>
              <label class="match-pair">
                <span [attr.lang]="lang">{{ pair.left }}</span>
                <span class="match-right" aria-hidden="true" [class.quiet-text]="!right">
                  <span class="grow" [attr.lang]="right ? lang : null">{{ textOf(right) || ('learning.check.choose.open' | transloco) }}</span>
                  <kurak-icon name="down" />
                </span>
                <select [typed]="right ?? ''" (typedChange)="put(place, $event)" [attr.lang]="lang">
                  <option value="">{{ 'learning.check.choose.open' | transloco }}</option>
                  @for (id of rights(); track id) {
                    <option [value]="id" [selected]="id === right">{{ textOf(id) }}</option>
                  }
                </select>
              </label>
            </li>
          }
        }
      </ul>
      <p class="hint" role="status">{{ isMarked() ? '' : said() }}</p>
    </div>
  `,
})
export class MatchQuestion {
  private readonly person = inject(CurrentPerson).id;
  private readonly texts = inject(TranslocoService);
  protected readonly name = `match-${++count}`;
  readonly check = input.required<Extract<LessonCheck, { form: 'match' }>>();
  /** For each pair the id of the one whose right side was put to it; empty where none is yet. */
  readonly chosen = model.required<readonly string[]>();
  readonly isMarked = input.required<boolean>();

  protected readonly said = signal('');
  protected readonly rights = computed(() => {
    const ids = this.check().pairs.map(({ id }) => id);
    return mixed(ids, `${this.person()} ${this.check().id}`);
  });

  protected textOf(id: string | undefined): string {
    return this.check().pairs.find((pair) => pair.id === id)?.right ?? '';
  }

  /** A right side belongs to one left side: put to another, it is taken away where it was. */
  protected put(place: number, id: string): void {
    const { pairs } = this.check();
    const before = pairs.map((_, at) => this.chosen()[at] ?? '');
    const taken = id === '' ? undefined : pairs.find((_, at) => at !== place && before[at] === id);
    this.chosen.set(before.map((other, at) => (at === place ? id : other === id ? '' : other)));
    this.said.set(taken ? this.texts.translate('learning.check.taken', { left: taken.left }) : '');
  }
}
