import { Component, inject, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LANGUAGES, type Language, type LocalText } from '@kurak/shared-model';
import {
  type Choice,
  Choices,
  Dialog,
  LANGUAGE_NAMES,
  Languages,
  ProblemNotice,
  Problems,
  type ReplyOf,
  TextTabs,
  call,
  newId,
} from '@kurak/shared-web';

/** Begins a module: what it is called, in which language it is written first, for whom it is. */
@Component({
  selector: 'kurak-new-module-dialog',
  imports: [Choices, Dialog, ProblemNotice, TextTabs, TranslocoPipe],
  template: `
    <kurak-dialog [heading]="'curriculum.new.title' | transloco">
      <form class="stack" novalidate (submit)="$event.preventDefault(); make()">
        <kurak-problem [error]="failure()" />
        <kurak-text-tabs
          [label]="'curriculum.module.title' | transloco"
          [hint]="'curriculum.new.titleHint' | transloco"
          [error]="titleError()"
          [(text)]="title"
          required
        />
        <kurak-choices
          [legend]="'curriculum.module.baseLanguage' | transloco"
          [hint]="'curriculum.new.baseHint' | transloco"
          [choices]="languageChoices"
          beside
          [value]="baseLanguage()"
          (valueChange)="$event && baseLanguage.set($event)"
        />
        <kurak-text-tabs
          [label]="'curriculum.module.summary' | transloco"
          [hint]="'curriculum.new.summaryHint' | transloco"
          [error]="problems.at(failure(), 'summary')"
          [lines]="3"
          [(text)]="summary"
        />
        <kurak-text-tabs
          [label]="'curriculum.module.audience' | transloco"
          [hint]="'curriculum.new.audienceHint' | transloco"
          [error]="problems.at(failure(), 'audience')"
          [lines]="2"
          [(text)]="audience"
        />
        <div class="actions">
          <button class="button primary" [attr.aria-busy]="busy()">{{ 'curriculum.new.make' | transloco }}</button>
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class NewModuleDialog {
  protected readonly problems = inject(Problems);
  protected readonly dialog = viewChild.required(Dialog);
  readonly made = output<ReplyOf<'post', '/api/modules'>>();

  protected readonly title = signal<LocalText>({});
  protected readonly summary = signal<LocalText>({});
  protected readonly audience = signal<LocalText>({});
  protected readonly baseLanguage = signal<Language>(inject(Languages).current());
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly titleError = signal('');
  private id = newId();

  protected readonly languageChoices: Choice<Language>[] = LANGUAGES.map((value) => ({
    value,
    label: LANGUAGE_NAMES[value],
  }));

  open(): void {
    this.failure.set(undefined);
    this.titleError.set('');
    this.dialog().open();
  }

  protected async make(): Promise<void> {
    if (this.busy()) return;
    this.failure.set(undefined);
    // Whoever comes later reads the base language first: a title only in another one would leave it nameless.
    const hasTitle = (this.title()[this.baseLanguage()] ?? '').trim() !== '';
    this.titleError.set(hasTitle ? '' : this.problems.field('module.base-title'));
    if (!hasTitle) return;
    this.busy.set(true);
    const body = {
      id: this.id,
      title: this.title(),
      summary: this.summary(),
      audience: this.audience(),
      baseLanguage: this.baseLanguage(),
    };
    try {
      const module = await call('post', '/api/modules', { body });
      this.dialog().close();
      this.made.emit(module);
    } catch (error) {
      this.titleError.set(this.problems.at(error, 'title'));
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
