import { Component, inject, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { passwordProblem } from '@kurak/identity-model';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import {
  Badge,
  type Choice,
  Choices,
  Control,
  DayPipe,
  Field,
  Icon,
  Installation,
  LANGUAGE_NAMES,
  Languages,
  ParticipantFrame,
  ProblemNotice,
  Problems,
  THEMES,
  Theme,
  Toasts,
  Typed,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { PasswordField } from '../password-field';
import { SignOut } from '../sign-out';
import { Visit } from '../visit';

/** What a person sets for herself, and where she is signed in. */
@Component({
  selector: 'kurak-account',
  imports: [
    Badge,
    Choices,
    Control,
    DayPipe,
    Field,
    Icon,
    ParticipantFrame,
    PasswordField,
    ProblemNotice,
    SignOut,
    TranslocoPipe,
    Typed,
    Waiting,
  ],
  templateUrl: './account.html',
})
export class Account {
  protected readonly visit = inject(Visit);
  protected readonly theme = inject(Theme);
  protected readonly problems = inject(Problems);
  protected readonly installation = inject(Installation);
  protected readonly languages = inject(Languages);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  protected readonly themes = THEMES;
  protected readonly languageChoices: Choice<Language>[] = LANGUAGES.map((value) => ({
    value,
    label: LANGUAGE_NAMES[value],
  }));

  protected readonly displayName = linkedSignal(() => this.visit.me()?.person.displayName ?? '');
  protected readonly nameFailure = signal<unknown>(undefined);

  protected readonly currentPassword = signal('');
  protected readonly nextPassword = signal('');
  protected readonly nextError = signal('');
  protected readonly passwordFailure = signal<unknown>(undefined);

  protected readonly signIns = callResource(
    () => true,
    (_, signal) => call('get', '/api/me/sign-ins', { signal }),
  );

  protected async saveName(): Promise<void> {
    const me = this.visit.me();
    if (!me) return;
    const { language, version } = me.person;
    this.nameFailure.set(undefined);
    try {
      await this.visit.enter(
        await call('patch', '/api/me', { body: { displayName: this.displayName(), language, version } }),
      );
      this.toasts.show(this.texts.translate('identity.account.saved'));
    } catch (error) {
      this.nameFailure.set(error);
    }
  }

  protected async speak(language: Language): Promise<void> {
    try {
      await this.languages.use(language);
      await this.visit.rememberLanguage(language);
    } catch (error) {
      this.toasts.problem(error);
    }
  }

  protected async changePassword(): Promise<void> {
    const problem = passwordProblem(this.nextPassword(), '');
    this.nextError.set(problem ? this.problems.field(problem) : '');
    this.passwordFailure.set(undefined);
    if (problem) return;
    try {
      await call('put', '/api/me/password', { body: { current: this.currentPassword(), next: this.nextPassword() } });
      this.currentPassword.set('');
      this.nextPassword.set('');
      this.signIns.reload();
      this.toasts.show(this.texts.translate('identity.account.passwordChanged'));
    } catch (error) {
      this.nextError.set(this.problems.at(error, 'next'));
      this.passwordFailure.set(error);
    }
  }

  protected async changeOrganisation(organisationId: string): Promise<void> {
    try {
      await this.visit.enter(await call('put', '/api/me/organisation', { body: { organisationId } }));
    } catch (error) {
      this.toasts.problem(error);
    }
  }

  protected async endSignIn(id: string): Promise<void> {
    try {
      await call('delete', '/api/me/sign-ins/{id}', { path: { id } });
      this.signIns.reload();
      this.toasts.show(this.texts.translate('identity.account.signInEnded'));
    } catch (error) {
      this.toasts.problem(error);
    }
  }
}
