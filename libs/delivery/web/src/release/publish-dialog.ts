import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Control, CountPipe, Dialog, Field, Icon, LocalTextDirective, Notice, ProblemError, ProblemNotice, Problems, Toasts, Typed, Waiting, call, callResource, newId,
} from '@kurak/shared-web';
import { ChangeList } from './change-list';
import { type NextRelease, sessionOf } from './kinds';

type Person = NextRelease['affected'][number];

/** What publishing would change, and for whom, before it is done: it cannot be taken back, since people are told. */
@Component({
  selector: 'kurak-publish-dialog',
  imports: [ChangeList, Control, CountPipe, Dialog, Field, Icon, LocalTextDirective, Notice, ProblemNotice, TranslocoPipe, Typed, Waiting],
  template: `
    <kurak-dialog wide [heading]="'delivery.release.publish' | transloco" (closed)="asked.set(0)">
      <kurak-waiting [for]="next" [lines]="5" />
      @if (next.value(); as coming) {
        @if (outdated()) {
          <kurak-notice tone="warn">{{ 'delivery.release.outdated' | transloco }}</kurak-notice>
        }
        @if (coming.changes.length === 0) {
          <kurak-notice tone="good">{{ 'delivery.release.nothing' | transloco }}</kurak-notice>
        } @else {
          <form class="stack" novalidate (submit)="$event.preventDefault(); publish(coming)">
            <p>
              {{ (coming.number === 1 ? 'delivery.release.first' : 'delivery.release.later') | transloco: { number: coming.number } }}
              {{ 'delivery.release.tells' | kurakCount: coming.affected.length }}
            </p>
            @if (coming.number === 1) {
              <details class="fold">
                <summary>{{ 'delivery.release.sessions' | kurakCount: coming.changes.length }}</summary>
                <kurak-change-list [changes]="coming.changes" />
              </details>
            } @else {
              <kurak-change-list [changes]="coming.changes" />
            }
            @if (coming.affected.length > 0) {
              <details class="fold">
                <summary>{{ 'delivery.release.who' | transloco: { count: coming.affected.length } }}</summary>
                <ul role="list" class="release-told">
                  @for (person of coming.affected; track person.personId) {
                    <li>
                      <strong>{{ person.displayName }}</strong>
                      @if (person.role === 'facilitator') {
                        <span class="hint">{{ 'delivery.release.leads' | transloco }}</span>
                      }
                      @if (coming.number > 1) {
                        <ul class="plain-list hint">
                          @for (change of changesOf(person, coming); track change.id) {
                            <li [kurakText]="change.title"></li>
                          }
                        </ul>
                      }
                    </li>
                  }
                </ul>
              </details>
            }
            <kurak-field [label]="'delivery.release.note' | transloco" [hint]="'delivery.release.noteHint' | transloco" [error]="problems.at(failure(), 'note')">
              <textarea kurakControl rows="2" maxlength="500" [(typed)]="note"></textarea>
            </kurak-field>
            <kurak-problem [error]="failure()" />
            <div class="actions">
              <button class="button primary" [attr.aria-busy]="busy()"><kurak-icon name="send" />{{ 'delivery.release.publishNow' | transloco }}</button>
              <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
            </div>
          </form>
        }
      }
    </kurak-dialog>
  `,
})
export class PublishDialog {
  protected readonly problems = inject(Problems);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  protected readonly dialog = viewChild.required(Dialog);
  readonly training = input.required<string>();
  readonly published = output();

  /** Counts how often it was opened: each time is asked anew. */
  protected readonly asked = signal(0);
  protected readonly next = callResource(
    () => (this.asked() > 0 ? { id: this.training(), asked: this.asked() } : undefined),
    ({ id }, signal) => call('get', '/api/trainings/{id}/next-release', { path: { id }, signal }),
  );
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  /** Something was saved between looking and publishing. */
  protected readonly outdated = signal(false);
  private id = newId();

  open(): void {
    this.outdated.set(false);
    this.failure.set(undefined);
    this.asked.update((count) => count + 1);
    this.dialog().open();
  }

  protected changesOf(person: Person, { changes }: NextRelease) {
    return person.changes.flatMap((place) => changes[place] ?? []).map(sessionOf);
  }

  protected async publish({ state, affected }: NextRelease): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      await call('post', '/api/trainings/{id}/releases', { path: { id: this.training() }, body: { id: this.id, note: this.note().trim(), state } });
      this.toasts.show(this.texts.translate('delivery.release.done', { count: affected.length }));
      this.note.set('');
      this.id = newId();
      this.dialog().close();
      this.published.emit();
    } catch (error) {
      // A refused request has made nothing; the next one is another.
      this.id = error instanceof ProblemError ? newId() : this.id;
      const isOutdated = error instanceof ProblemError && error.problem.type === '/problems/release.outdated';
      this.outdated.set(isOutdated);
      if (isOutdated) this.next.reload();
      else this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
