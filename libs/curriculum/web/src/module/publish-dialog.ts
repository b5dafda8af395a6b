import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { publicationProblems } from '@kurak/curriculum-model';
import {
  Control,
  Dialog,
  Field,
  Icon,
  Languages,
  Notice,
  ProblemError,
  ProblemNotice,
  Problems,
  type ReplyOf,
  Typed,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { textIn } from '@kurak/shared-model';
import { contentOf } from '../unit/unit-content';

type Module = ReplyOf<'get', '/api/modules/{id}'>;

interface Problem {
  readonly code: string;
  /** The unit's place, from 0; undefined when it is about the module. */
  readonly unit: number | undefined;
}

/** Publishes the draft, once nothing stands against it; else says what, and where to mend it. */
@Component({
  selector: 'kurak-publish-dialog',
  imports: [Control, Dialog, Field, Icon, Notice, ProblemNotice, RouterLink, TranslocoPipe, Typed, Waiting],
  template: `
    <kurak-dialog
      [heading]="'curriculum.publish.title' | transloco: { number: (module().publishedNumber ?? 0) + 1 }"
      (closed)="asked.set(undefined)"
    >
      @if (asked()) {
        <kurak-waiting [for]="found" [lines]="3" />
      }
      @if (problems(); as list) {
        @if (list.length > 0) {
          <kurak-notice tone="warn" [heading]="'curriculum.publish.notYet' | transloco">
            <ul class="stack tight">
              @for (problem of list; track $index) {
                <li>
                  @if (unitAt(problem.unit); as unit) {
                    <a [routerLink]="['/units', unit.id]" (click)="dialog().close()">{{ nameOf(unit) }}</a>:
                  }
                  {{ words.field(problem.code) }}
                </li>
              }
            </ul>
          </kurak-notice>
          <div class="actions">
            <button type="button" class="button" (click)="dialog().close()">{{ 'action.close' | transloco }}</button>
          </div>
        } @else {
          <form class="stack" novalidate (submit)="$event.preventDefault(); publish()">
            <kurak-problem [error]="failure()" />
            <p>{{ 'curriculum.publish.text' | transloco }}</p>
            @if (module().publishedNumber !== null && !module().changedSince) {
              <kurak-notice>{{ 'curriculum.publish.unchanged' | transloco: { number: module().publishedNumber } }}</kurak-notice>
            }
            <kurak-field
              [label]="'curriculum.publish.note' | transloco"
              [hint]="'curriculum.publish.noteHint' | transloco"
              [error]="words.at(failure(), 'note')"
            >
              <textarea kurakControl rows="2" maxlength="500" [(typed)]="note"></textarea>
            </kurak-field>
            <div class="actions">
              <button class="button primary" [attr.aria-busy]="busy()">
                <kurak-icon name="send" />{{ 'curriculum.publish.action' | transloco }}
              </button>
              <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
            </div>
          </form>
        }
      }
    </kurak-dialog>
  `,
})
export class PublishDialog {
  protected readonly words = inject(Problems);
  private readonly screens = inject(Languages);
  protected readonly dialog = viewChild.required(Dialog);
  readonly module = input.required<Module>();
  readonly published = output<Module>();
  readonly stale = output();

  /** The units to look at, while the dialog is open. */
  protected readonly asked = signal<readonly string[] | undefined>(undefined);
  protected readonly found = callResource(
    () => this.asked(),
    async (ids, signal) => {
      const units = await Promise.all(ids.map((id) => call('get', '/api/units/{id}', { path: { id }, signal })));
      return { ids, problems: publicationProblems(units.map(contentOf), this.module().baseLanguage) };
    },
  );
  private readonly refused = computed<Problem[]>(() => {
    const failure = this.failure();
    if (!(failure instanceof ProblemError)) return [];
    return failure.errors.flatMap(({ path, code }) => {
      const at = /^units(?:\[(\d+)\])?$/.exec(path);
      return at ? [{ code, unit: at[1] === undefined ? undefined : Number(at[1]) }] : [];
    });
  });
  /** Undefined until they are known. */
  protected readonly problems = computed<readonly Problem[] | undefined>(() => {
    const found = this.found.value();
    if (this.asked() === undefined || found?.ids !== this.asked()) return undefined;
    if (this.refused().length > 0) return this.refused();
    return found?.problems.map((problem) => ({ code: problem.code, unit: 'unit' in problem ? problem.unit : undefined }));
  });
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  open(): void {
    this.failure.set(undefined);
    this.asked.set(this.module().units.map((unit) => unit.id));
    this.dialog().open();
  }

  protected unitAt(at: number | undefined): Module['units'][number] | undefined {
    return at === undefined ? undefined : this.module().units[at];
  }

  protected nameOf(unit: Module['units'][number]): string {
    return textIn(unit.title, this.screens.current(), this.module().baseLanguage);
  }

  protected async publish(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const { id, version } = this.module();
    try {
      const body = { note: this.note(), version };
      const module = await call('post', '/api/modules/{id}/publish', { path: { id }, body });
      this.note.set('');
      this.dialog().close();
      this.published.emit(module);
    } catch (error) {
      this.failure.set(error);
      // The note stays; the next press publishes what is shown then.
      if (error instanceof ProblemError && error.code === 'stale') this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
