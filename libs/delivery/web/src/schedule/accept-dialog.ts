import { Component, inject, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Dialog, Field, LocalTextPipe, Notice, Typed } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import { ClashWords } from './clash-words';
import type { OpenClash } from './schedule-book';

/** Asks why warnings may stand. Closed without an answer, nothing is accepted. */
@Component({
  selector: 'kurak-accept-dialog',
  imports: [Control, Dialog, Field, LocalTextPipe, Notice, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="asked()?.heading ?? ''" (closed)="answer(undefined)">
      <form class="stack" novalidate (submit)="$event.preventDefault(); accept()">
        <kurak-notice tone="warn" [heading]="'delivery.clash.better' | transloco">
          <ul role="list" class="accepting">
            @for (one of asked()?.warnings; track $index) {
              <li>
                @if ((asked()?.warnings?.length ?? 0) > 1) {
                  <strong>{{ one.session.title | kurakText }}.</strong>
                }
                {{ words.text(one.clash, sessions()) }}
              </li>
            }
          </ul>
        </kurak-notice>
        <kurak-field
          required
          [label]="'delivery.accept.note' | transloco"
          [hint]="'delivery.accept.noteHint' | transloco"
          [error]="isMissing() ? ('delivery.accept.noteMissing' | transloco) : ''"
        >
          <input kurakControl maxlength="300" autocomplete="off" [(typed)]="note" />
        </kurak-field>
        <div class="actions">
          <button class="button primary">{{ 'delivery.accept.save' | transloco }}</button>
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'delivery.accept.back' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class AcceptDialog {
  protected readonly words = inject(ClashWords);
  protected readonly dialog = viewChild.required(Dialog);
  readonly sessions = input.required<readonly Session[]>();
  protected readonly note = signal('');
  protected readonly isMissing = signal(false);
  protected readonly asked = signal<{ readonly heading: string; readonly warnings: readonly OpenClash[] } | undefined>(undefined);
  private resolve: ((note: string | undefined) => void) | undefined;

  /** Her note; undefined when she would rather not. */
  ask(heading: string, warnings: readonly OpenClash[]): Promise<string | undefined> {
    this.answer(undefined);
    this.note.set('');
    this.isMissing.set(false);
    this.asked.set({ heading, warnings });
    this.dialog().open();
    return new Promise((resolve) => (this.resolve = resolve));
  }

  protected accept(): void {
    const note = this.note().trim();
    this.isMissing.set(note === '');
    if (note === '') return;
    this.answer(note);
    this.dialog().close();
  }

  protected answer(note: string | undefined): void {
    this.resolve?.(note);
    this.resolve = undefined;
  }
}
