import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { passwordProblem } from '@kurak/identity-model';
import {
  Attempt,
  Control,
  Door,
  Field,
  Languages,
  Notice,
  ProblemNotice,
  Problems,
  type ReplyOf,
  Steps,
  Typed,
  call,
  takeCode,
} from '@kurak/shared-web';
import { PasswordField } from '../password-field';
import { Visit } from '../visit';

type Invitation = ReplyOf<'post', '/api/invitations/look-up'>;

/** With an invitation's code: see that it is for you, choose a name and a password, and be in. */
@Component({
  selector: 'kurak-join',
  imports: [Control, Door, Field, Notice, PasswordField, ProblemNotice, RouterLink, Steps, TranslocoPipe, Typed],
  templateUrl: './join.html',
})
export class Join {
  protected readonly problems = inject(Problems);
  private readonly visit = inject(Visit);
  private readonly languages = inject(Languages);
  private readonly router = inject(Router);
  private readonly texts = inject(TranslocoService);

  protected readonly code = signal(takeCode());
  protected readonly invitation = signal<Invitation | null>(null);
  protected readonly name = signal('');
  protected readonly password = signal('');
  protected readonly passwordError = signal('');
  private readonly asking = new Attempt();
  protected readonly busy = this.asking.busy;
  protected readonly failure = this.asking.failure;

  constructor() {
    if (this.code() !== '') void this.lookUp();
  }

  protected lookUp(): Promise<void> {
    return this.asking.at(async () => {
      const invitation = await call('post', '/api/invitations/look-up', { body: { code: this.code() } });
      if (invitation.language !== this.languages.current()) {
        await this.languages.use(invitation.language).catch(() => undefined);
      }
      this.name.set(invitation.suggestedName);
      this.invitation.set(invitation);
    });
  }

  protected async accept(): Promise<void> {
    const problem = passwordProblem(this.password(), this.name());
    this.passwordError.set(problem ? this.problems.field(problem) : '');
    if (problem) return;
    await this.asking.at(async () => {
      const body = { code: this.code(), name: this.name(), password: this.password() };
      try {
        await this.visit.enter(await call('post', '/api/invitations/accept', { body }));
      } catch (error) {
        this.passwordError.set(this.problems.at(error, 'password'));
        throw error;
      }
      await this.router.navigateByUrl(this.visit.start());
    });
  }

  protected steps(): string[] {
    return ['code', 'choose'].map((step) => this.texts.translate<string>(`identity.join.step.${step}`));
  }
}
