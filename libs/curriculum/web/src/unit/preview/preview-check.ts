import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAnswer, isRightAnswer, type LessonBlock, mixed, moved, offeredBy } from '@kurak/curriculum-model';
import { Icon, Notice } from '@kurak/shared-web';

type CheckBlock = Extract<LessonBlock, { kind: 'check' }>;

/** A check question to try: marked by the same rules as on a participant's phone. */
@Component({
  selector: 'kurak-preview-check',
  imports: [Icon, Notice, TranslocoPipe],
  template: `
    @let check = block();
    <fieldset class="card phone-card">
      <legend class="legend">{{ check.question }}</legend>
      @switch (check.form) {
        @case ('order') {
          <ol class="phone-order">
            @for (id of chosen(); track id) {
              <li>
                <span class="grow">{{ textOf(id) }}</span>
                <button type="button" class="button icon-only" [attr.aria-disabled]="$first ? true : null" [attr.aria-label]="('action.moveUp' | transloco) + ': ' + textOf(id)" (click)="move($index, $index - 1)">
                  <kurak-icon name="up" />
                </button>
                <button type="button" class="button icon-only" [attr.aria-disabled]="$last ? true : null" [attr.aria-label]="('action.moveDown' | transloco) + ': ' + textOf(id)" (click)="move($index, $index + 1)">
                  <kurak-icon name="down" />
                </button>
              </li>
            }
          </ol>
        }
        @case ('match') {
          @for (pair of check.pairs; track pair.id; let at = $index) {
            <label class="phone-pair">
              <span>{{ pair.left }}</span>
              <select #select class="control" (change)="join(at, select.value)">
                <option value=""></option>
                @for (id of offered(); track id) {
                  <option [value]="id" [selected]="chosen()[at] === id">{{ rightOf(id) }}</option>
                }
              </select>
            </label>
          }
        }
        @default {
          <div class="choices">
            @for (choice of check.choices; track choice.id) {
              <label class="choice" [class.good]="wasTried() && choice.isRight" [class.bad]="wasTried() && !choice.isRight">
                <input #box [type]="check.form === 'single' ? 'radio' : 'checkbox'" [name]="check.id" [checked]="chosen().includes(choice.id)" (change)="tick(choice.id, box.checked)" />
                <span>{{ choice.text }}</span>
              </label>
            }
          </div>
        }
      }
      <button type="button" class="button" [attr.aria-disabled]="canTry() ? null : true" (click)="wasTried.set(canTry())">{{ 'curriculum.preview.check' | transloco }}</button>
      <div role="status">
        @if (wasTried()) {
          <kurak-notice [tone]="isRight() ? 'good' : 'warn'" [heading]="(isRight() ? 'curriculum.preview.right' : 'curriculum.preview.wrong') | transloco">
            @for (line of explanations(); track $index) {
              <p>{{ line }}</p>
            }
          </kurak-notice>
        }
      </div>
    </fieldset>
  `,
})
export class PreviewCheck {
  readonly block = input.required<CheckBlock>();

  /** Ids in the order in which they are offered: what is to be ordered or joined is mixed. */
  protected readonly offered = computed(() => {
    const check = this.block();
    const ids = offeredBy(check);
    return 'choices' in check ? ids : mixed(ids, check.id);
  });
  protected readonly chosen = linkedSignal<readonly string[]>(() => {
    const check = this.block();
    if (check.form === 'order') return this.offered();
    return check.form === 'match' ? check.pairs.map(() => '') : [];
  });
  protected readonly wasTried = signal(false);
  protected readonly canTry = computed(() => isAnswer(this.block(), this.chosen()));
  protected readonly isRight = computed(() => isRightAnswer(this.block(), this.chosen()));
  protected readonly explanations = computed(() => {
    const check = this.block();
    const lines = 'choices' in check ? check.choices.filter(({ id, isRight }) => this.chosen().includes(id) || (isRight && check.form === 'multiple')).map(({ explanation }) => explanation) : [check.explanation];
    return lines.filter((line) => line !== '');
  });

  protected textOf(id: string): string {
    const check = this.block();
    return ('items' in check && check.items.find((item) => item.id === id)?.text) || '';
  }

  protected rightOf(id: string): string {
    const check = this.block();
    return ('pairs' in check && check.pairs.find((pair) => pair.id === id)?.right) || '';
  }

  protected tick(id: string, isChosen: boolean): void {
    const others = this.block().form === 'single' ? [] : this.chosen().filter((other) => other !== id);
    this.answer(isChosen ? [...others, id] : others);
  }

  protected move(from: number, to: number): void {
    this.answer(moved(this.chosen(), from, to));
  }

  protected join(at: number, id: string): void {
    this.answer(this.chosen().map((other, place) => (place === at ? id : other === id ? '' : other)));
  }

  private answer(chosen: readonly string[]): void {
    this.chosen.set(chosen);
    this.wasTried.set(false);
  }
}
