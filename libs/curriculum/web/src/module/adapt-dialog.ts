import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LocalText } from '@kurak/shared-model';
import { Control, Dialog, Field, Icon, ProblemNotice, Problems, TextTabs, Typed, call, newId } from '@kurak/shared-web';
import type { Module } from './open-module';

/** Makes a module of one's own out of another's newest version: for whom, why, under which title. */
@Component({
  selector: 'kurak-adapt-dialog',
  imports: [Control, Dialog, Field, Icon, ProblemNotice, TextTabs, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="'curriculum.adapt.title' | transloco">
      <p>{{ 'curriculum.adapt.text' | transloco: { number: module().publishedNumber } }}</p>
      <form class="stack" novalidate (submit)="$event.preventDefault(); adapt()">
        <kurak-problem [error]="failure()" />
        <kurak-field
          [label]="'curriculum.adapt.group' | transloco"
          [hint]="'curriculum.adapt.groupHint' | transloco"
          [error]="groupError()"
          required
        >
          <input kurakControl maxlength="200" [(typed)]="targetGroup" autocomplete="off" />
        </kurak-field>
        <kurak-field
          [label]="'curriculum.adapt.reason' | transloco"
          [hint]="'curriculum.adapt.reasonHint' | transloco"
          [error]="reasonError()"
          required
        >
          <textarea kurakControl rows="2" maxlength="500" [(typed)]="reason"></textarea>
        </kurak-field>
        <kurak-text-tabs
          [label]="'curriculum.module.title' | transloco"
          [hint]="'curriculum.adapt.titleHint' | transloco"
          [error]="titleError()"
          [(text)]="title"
          required
        />
        <div class="actions">
          <button class="button primary" [attr.aria-busy]="busy()"><kurak-icon name="copy" />{{ 'curriculum.adapt.make' | transloco }}</button>
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class AdaptDialog {
  private readonly problems = inject(Problems);
  protected readonly dialog = viewChild.required(Dialog);
  readonly module = input.required<Module>();
  readonly made = output<Module>();

  protected readonly title = signal<LocalText>({});
  protected readonly targetGroup = signal('');
  protected readonly reason = signal('');
  protected readonly groupError = signal('');
  protected readonly reasonError = signal('');
  protected readonly titleError = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  private id = newId();
  /** The module whose title stands in the field; what was typed for it stays when the dialog is opened again. */
  private begunFrom: string | undefined;

  open(): void {
    const { id, title } = this.module();
    if (this.begunFrom !== id) this.title.set(title);
    this.begunFrom = id;
    this.failure.set(undefined);
    this.say('', '', '');
    this.dialog().open();
  }

  protected async adapt(): Promise<void> {
    if (this.busy()) return;
    this.failure.set(undefined);
    const isMissing = (text: string | undefined) => ((text ?? '').trim() === '' ? this.problems.field('required') : '');
    const { id, baseLanguage } = this.module();
    this.say(isMissing(this.targetGroup()), isMissing(this.reason()), isMissing(this.title()[baseLanguage]) && this.problems.field('module.base-title'));
    if (this.groupError() || this.reasonError() || this.titleError()) return;
    this.busy.set(true);
    const body = { id: this.id, title: this.title(), targetGroup: this.targetGroup().trim(), reason: this.reason().trim() };
    try {
      const module = await call('post', '/api/modules/{id}/adaptations', { path: { id }, body });
      this.id = newId();
      this.begunFrom = undefined;
      this.targetGroup.set('');
      this.reason.set('');
      this.dialog().close();
      this.made.emit(module);
    } catch (error) {
      this.say(this.problems.at(error, 'targetGroup'), this.problems.at(error, 'reason'), this.problems.at(error, 'title'));
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private say(group: string, reason: string, title: string): void {
    this.groupError.set(group);
    this.reasonError.set(reason);
    this.titleError.set(title);
  }
}
