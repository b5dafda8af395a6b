import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type LocalText, LANGUAGES } from '@kurak/shared-model';
import {
  Control,
  Dialog,
  Field,
  LANGUAGE_NAMES,
  Notice,
  ProblemError,
  ProblemNotice,
  Problems,
  TextTabs,
  Typed,
  call,
} from '@kurak/shared-web';
import type { Module } from './open-module';

const TEXTS = ['title', 'summary', 'audience'] as const;

/** Changes what a module is called and says of itself. A newer version by somebody else is shown, never overwritten unasked. */
@Component({
  selector: 'kurak-module-texts-dialog',
  imports: [Control, Dialog, Field, Notice, ProblemNotice, TextTabs, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="'curriculum.module.edit' | transloco">
      <form class="stack" novalidate (submit)="$event.preventDefault(); save()">
        @if (newer(); as theirs) {
          <kurak-notice tone="bad" [heading]="'curriculum.conflict.title' | transloco">
            <p>{{ 'curriculum.conflict.textsText' | transloco }}</p>
            <dl class="facts small">
              @for (text of texts; track text) {
                <dt>{{ 'curriculum.module.' + text | transloco }}</dt>
                <dd>
                  @for (language of languages; track language) {
                    @if (theirs[text][language]; as words) {
                      <p><span class="quiet-text">{{ names[language] }}:</span> <span [attr.lang]="language">{{ words }}</span></p>
                    }
                  }
                </dd>
              }
              @if (theirs.sources.length > 0) {
                <dt>{{ 'curriculum.module.sources' | transloco }}</dt>
                @for (source of theirs.sources; track $index) {
                  <dd>{{ source }}</dd>
                }
              }
            </dl>
            <div class="actions">
              <button type="button" class="button small" (click)="takeNewer(theirs)">
                {{ 'curriculum.conflict.takeNewer' | transloco }}
              </button>
              <button class="button small">{{ 'curriculum.conflict.keepMine' | transloco }}</button>
            </div>
          </kurak-notice>
        }
        <kurak-problem [error]="failure()" />
        <kurak-text-tabs
          [label]="'curriculum.module.title' | transloco"
          [error]="problems.at(failure(), 'title')"
          [(text)]="title"
          required
        />
        <kurak-text-tabs
          [label]="'curriculum.module.summary' | transloco"
          [hint]="'curriculum.new.summaryHint' | transloco"
          [error]="problems.at(failure(), 'summary')"
          [lines]="4"
          [(text)]="summary"
        />
        <kurak-text-tabs
          [label]="'curriculum.module.audience' | transloco"
          [hint]="'curriculum.new.audienceHint' | transloco"
          [error]="problems.at(failure(), 'audience')"
          [lines]="3"
          [(text)]="audience"
        />
        <kurak-field [label]="'curriculum.module.sources' | transloco" [hint]="'curriculum.module.sourcesHint' | transloco" [error]="problems.at(failure(), 'sources') && ('curriculum.module.sourcesBounds' | transloco)">
          <textarea kurakControl rows="4" [(typed)]="sources"></textarea>
        </kurak-field>
        @if (!newer()) {
          <div class="actions">
            <button class="button primary" [attr.aria-busy]="busy()">{{ 'action.save' | transloco }}</button>
            <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
          </div>
        }
      </form>
    </kurak-dialog>
  `,
})
export class ModuleTextsDialog {
  protected readonly problems = inject(Problems);
  protected readonly dialog = viewChild.required(Dialog);
  readonly module = input.required<Module>();
  readonly saved = output<Module>();

  protected readonly texts = TEXTS;
  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly title = signal<LocalText>({});
  protected readonly summary = signal<LocalText>({});
  protected readonly audience = signal<LocalText>({});
  /** A work each line. */
  protected readonly sources = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  /** What somebody else saved since this dialog was opened. */
  protected readonly newer = signal<Module | undefined>(undefined);
  private version = 0;

  open(): void {
    this.takeNewer(this.module());
    this.dialog().open();
  }

  protected takeNewer(module: Module): void {
    this.title.set(module.title);
    this.summary.set(module.summary);
    this.audience.set(module.audience);
    this.sources.set(module.sources.join('\n'));
    this.version = module.version;
    this.newer.set(undefined);
    this.failure.set(undefined);
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const path = { id: this.module().id };
    const version = this.newer()?.version ?? this.version;
    const sources = this.sources().split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const body = { title: this.title(), summary: this.summary(), audience: this.audience(), sources, version };
    try {
      const module = await call('patch', '/api/modules/{id}', { path, body });
      this.newer.set(undefined);
      this.dialog().close();
      this.saved.emit(module);
    } catch (error) {
      const isStale = error instanceof ProblemError && error.code === 'stale';
      this.failure.set(isStale ? await this.lookAtNewer() : error);
    } finally {
      this.busy.set(false);
    }
  }

  /** Returns why it could not be fetched, if it could not. */
  private async lookAtNewer(): Promise<unknown> {
    try {
      this.newer.set(await call('get', '/api/modules/{id}', { path: { id: this.module().id } }));
      return undefined;
    } catch (error) {
      return error;
    }
  }
}
