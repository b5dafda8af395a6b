import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
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
  Typed,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { Differences } from '../version/differences';
import type { Module, ModuleUnit } from './open-module';

interface Problem {
  readonly code: string;
  /** The unit's place, from 0; undefined when it is about the module. */
  readonly unit: number | undefined;
}

/** Publishes the draft after showing what is new in it; when something stands against it, says what, and where to mend it. */
@Component({
  selector: 'kurak-publish-dialog',
  imports: [Control, Dialog, Differences, Field, Icon, Notice, ProblemNotice, RouterLink, TranslocoPipe, Typed, Waiting],
  template: `
    <kurak-dialog
      [heading]="'curriculum.publish.title' | transloco: { number: (module().publishedNumber ?? 0) + 1 }"
      wide
      (closed)="compared.set(undefined)"
    >
      @if (problems().length > 0) {
        <kurak-notice tone="warn" [heading]="'curriculum.publish.notYet' | transloco">
          <ul class="stack tight">
            @for (problem of problems(); track $index) {
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
      @if (compared(); as number) {
        <section class="stack" aria-labelledby="publish-differences">
          <h3 id="publish-differences">{{ 'curriculum.publish.differences' | transloco: { number } }}</h3>
          <kurak-waiting [for]="differences" [lines]="4" />
          @if (differences.value(); as list) {
            <kurak-differences [items]="list.items" [base]="module().baseLanguage" />
          }
        </section>
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

  /** Number of the version that the draft is compared with, while the dialog is open. */
  protected readonly compared = signal<number | undefined>(undefined);
  protected readonly differences = callResource(
    () => this.compared(),
    (from, signal) => call('get', '/api/modules/{id}/differences', { path: { id: this.module().id }, query: { from }, signal }),
  );
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  /** What is seen from here, or what the server found in blocks and activities. */
  protected readonly problems = computed<readonly Problem[]>(() => {
    const refused = refusalsIn(this.failure());
    return refused.length > 0 ? refused : obstaclesIn(this.module());
  });

  open(): void {
    this.failure.set(undefined);
    const { publishedNumber, changedSince } = this.module();
    this.compared.set(publishedNumber !== null && changedSince ? publishedNumber : undefined);
    this.dialog().open();
  }

  protected unitAt(at: number | undefined): ModuleUnit | undefined {
    return at === undefined ? undefined : this.module().units[at];
  }

  protected nameOf(unit: ModuleUnit): string {
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

function refusalsIn(failure: unknown): Problem[] {
  if (!(failure instanceof ProblemError)) return [];
  return failure.errors.flatMap(({ path, code }) => {
    const at = /^units(?:\[(\d+)\])?$/.exec(path);
    return at ? [{ code, unit: at[1] === undefined ? undefined : Number(at[1]) }] : [];
  });
}

function obstaclesIn({ units, baseLanguage }: Module): Problem[] {
  if (units.length === 0) return [{ code: 'module.no-units', unit: undefined }];
  return units.flatMap(({ title, blocks, activities }, unit) => [
    ...(title[baseLanguage]?.trim() ? [] : [{ code: 'unit.no-title', unit }]),
    ...(blocks > 0 ? [] : [{ code: 'unit.no-lesson', unit }]),
    ...(activities > 0 ? [] : [{ code: 'unit.no-plan', unit }]),
  ]);
}
