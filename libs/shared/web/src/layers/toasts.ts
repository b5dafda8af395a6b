import { Component, Service, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Problems } from '../server/problems';
import { Icon } from '../show/icon';

interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

const READING_TIME = 8_000;

/**
 * Says in passing what has happened, and offers to take it back.
 * @example toasts.show('Removed', () => restore())
 */
@Service()
export class Toasts {
  private readonly problems = inject(Problems);
  private readonly all = signal<readonly Toast[]>([]);
  readonly shown = this.all.asReadonly();

  show(text: string, undo?: () => void): void {
    const toast: Toast = undo ? { text, undo } : { text };
    this.all.update((toasts) => [...toasts.slice(-2), toast]);
    setTimeout(() => this.dismiss(toast), READING_TIME);
  }

  /** For a press of a button that failed, where there is no better place to say so. */
  problem(error: unknown): void {
    this.show(this.problems.text(error));
  }

  dismiss(toast: Toast): void {
    this.all.update((toasts) => toasts.filter((known) => known !== toast));
  }
}

/** Where toasts appear; the shell holds it. */
@Component({
  selector: 'kurak-toasts',
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="toasts" role="status">
      @for (toast of toasts.shown(); track toast) {
        <div class="toast">
          <span class="grow">{{ toast.text }}</span>
          @if (toast.undo; as undo) {
            <button type="button" class="button quiet small" (click)="undo(); toasts.dismiss(toast)">
              <kurak-icon name="undo" />{{ 'action.undo' | transloco }}
            </button>
          }
          <button type="button" class="button quiet small icon-only" (click)="toasts.dismiss(toast)">
            <kurak-icon name="close" /><span class="visually-hidden">{{ 'action.close' | transloco }}</span>
          </button>
        </div>
      }
    </div>
  `,
})
export class ToastPlace {
  protected readonly toasts = inject(Toasts);
}
