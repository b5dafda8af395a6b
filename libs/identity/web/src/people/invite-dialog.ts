import { Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ROLES, type Role } from '@kurak/identity-model';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import {
  type Choice,
  Choices,
  Control,
  Dialog,
  Field,
  LANGUAGE_NAMES,
  Languages,
  ProblemNotice,
  Problems,
  type ReplyOf,
  Typed,
  call,
  newId,
} from '@kurak/shared-web';

/** Adds a person: how she is called, what she does here, which language she reads. Nothing more is asked. */
@Component({
  selector: 'kurak-invite-dialog',
  imports: [Choices, Control, Dialog, Field, ProblemNotice, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="'identity.invite.title' | transloco">
      <form class="stack" novalidate (submit)="$event.preventDefault(); invite()">
        <kurak-problem [error]="failure()" />
        <kurak-field
          [label]="'identity.invite.name' | transloco"
          [hint]="'identity.invite.nameHint' | transloco"
          [error]="problems.at(failure(), 'displayName')"
          required
        >
          <input kurakControl [(typed)]="displayName" autocomplete="off" />
        </kurak-field>
        <kurak-choices
          [legend]="'identity.people.role' | transloco"
          [choices]="roleChoices()"
          [value]="role()"
          (valueChange)="$event && role.set($event)"
        />
        <kurak-choices
          [legend]="'app.language' | transloco"
          [choices]="languageChoices"
          beside
          [value]="language()"
          (valueChange)="$event && language.set($event)"
        />
        <div class="actions">
          <button class="button primary" [attr.aria-busy]="busy()">{{ 'identity.invite.make' | transloco }}</button>
          <button type="button" class="button quiet" (click)="dialog().close()">
            {{ 'action.cancel' | transloco }}
          </button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class InviteDialog {
  protected readonly problems = inject(Problems);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  protected readonly dialog = viewChild.required(Dialog);
  readonly invited = output<ReplyOf<'post', '/api/people'>>();

  protected readonly displayName = signal('');
  protected readonly role = signal<Role>('facilitator');
  protected readonly language = signal<Language>('ru');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  private id = newId();

  protected readonly languageChoices: Choice<Language>[] = LANGUAGES.map((value) => ({
    value,
    label: LANGUAGE_NAMES[value],
  }));
  protected readonly roleChoices = computed<Choice<Role>[]>(() => {
    this.languages.current();
    return ROLES.map((value) => ({
      value,
      label: this.texts.translate(`role.${value}`),
      hint: this.texts.translate(`identity.invite.${value}`),
    }));
  });

  open(): void {
    this.failure.set(undefined);
    this.dialog().open();
  }

  protected async invite(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const body = { id: this.id, displayName: this.displayName(), role: this.role(), language: this.language() };
    try {
      const member = await call('post', '/api/people', { body });
      this.id = newId();
      this.displayName.set('');
      this.dialog().close();
      this.invited.emit(member);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
