import { Component, type ElementRef, Injector, afterNextRender, computed, inject, input, model, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { isAnswer, mixed, moved } from '@kurak/curriculum-model';
import { CurrentPerson, Icon } from '@kurak/shared-web';
import type { LessonCheck } from './lesson-block';

let count = 0;

/** Steps to bring into their order: with buttons, or drawn by the number in front of them. */
@Component({
  selector: 'kurak-order-question',
  imports: [Icon, TranslocoPipe],
  template: `
    @let lang = check().language;
    <div class="stack tight" role="group" [attr.aria-labelledby]="name">
      <p class="legend" [id]="name" [attr.lang]="lang">{{ check().question }}</p>
      @if (!isMarked()) {
        <p class="hint">{{ 'learning.check.hint.order' | transloco }}</p>
      }
      <ol class="order" role="list" #list (pointermove)="draw($event)" (pointerup)="letGo()" (pointercancel)="letGo()">
        @for (item of items(); track item.id; let place = $index) {
          <li [class.held]="held() === item.id" [attr.data-item]="item.id">
            @if (isMarked()) {
              <span class="order-place numbers">{{ place + 1 }}</span>
            } @else {
              <span class="order-place handle numbers" aria-hidden="true" (pointerdown)="take($event, item.id)">{{ place + 1 }}<kurak-icon name="drag" /></span>
            }
            <span class="grow" [attr.lang]="lang">{{ item.text }}</span>
            @if (!isMarked()) {
              <span class="order-buttons">
                <button
                  type="button"
                  class="button quiet icon-only"
                  [attr.aria-label]="('action.moveUp' | transloco) + ': ' + item.text"
                  [attr.aria-disabled]="place === 0 ? true : null"
                  (click)="move(place, place - 1)"
                >
                  <kurak-icon name="up" />
                </button>
                <button
                  type="button"
                  class="button quiet icon-only"
                  [attr.aria-label]="('action.moveDown' | transloco) + ': ' + item.text"
                  [attr.aria-disabled]="place === items().length - 1 ? true : null"
                  (click)="move(place, place + 1)"
                >
                  <kurak-icon name="down" />
                </button>
              </span>
            }
          </li>
        }
      </ol>
      <p class="visually-hidden" role="status">{{ said() }}</p>
    </div>
  `,
})
export class OrderQuestion {
  private readonly person = inject(CurrentPerson).id;
  private readonly texts = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  protected readonly name = `order-${++count}`;
  readonly check = input.required<Extract<LessonCheck, { form: 'order' }>>();
  /** Ids in the order in which she has put them; empty while she has moved nothing. */
  readonly chosen = model.required<readonly string[]>();
  readonly isMarked = input.required<boolean>();

  protected readonly held = signal<string | undefined>(undefined);
  protected readonly said = signal('');
  private readonly order = computed(() => {
    const ids = this.check().items.map(({ id }) => id);
    return isAnswer(this.check(), this.chosen()) ? this.chosen() : mixed(ids, `${this.person()} ${this.check().id}`);
  });
  protected readonly items = computed(() => this.order().flatMap((id) => this.check().items.filter((item) => item.id === id)));

  protected move(from: number, to: number): void {
    if (to < 0 || to >= this.order().length) return;
    const button = document.activeElement;
    this.put(from, to);
    // What is moved on the page loses the focus.
    afterNextRender(() => button instanceof HTMLElement && button.focus(), { injector: this.injector });
  }

  protected take(event: PointerEvent, id: string): void {
    if (event.button !== 0) return;
    // Not the step itself: what is moved on the page loses the pointer.
    this.list().nativeElement.setPointerCapture(event.pointerId);
    this.held.set(id);
  }

  /** Moves the held step past each neighbour whose middle the pointer has crossed. */
  protected draw({ clientY }: PointerEvent): void {
    const rows = Array.from(this.list().nativeElement.querySelectorAll('li'));
    const from = rows.findIndex((row) => row.dataset['item'] === this.held());
    if (from < 0) return;
    const middle = (place: number) => {
      const box = rows[place]?.getBoundingClientRect();
      return box ? box.top + box.height / 2 : NaN;
    };
    let to = from;
    while (clientY > middle(to + 1)) to++;
    while (clientY < middle(to - 1)) to--;
    if (to !== from && this.order()[from] === this.held()) this.put(from, to);
  }

  protected letGo(): void {
    this.held.set(undefined);
  }

  private put(from: number, to: number): void {
    const item = this.items()[from];
    this.chosen.set(moved(this.order(), from, to));
    this.said.set(this.texts.translate('learning.check.moved', { text: item?.text, place: to + 1, all: this.order().length }));
  }
}
