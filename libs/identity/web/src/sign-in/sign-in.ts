import { Component, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Door, Field, Icon, Languages, Notice, ProblemNotice, Typed, call } from '@kurak/shared-web';
import { PasswordField } from '../password-field';
import { type Me, Visit } from '../visit';

const DEMO_ROLES = ['participant', 'facilitator', 'staff', 'administrator', 'outsider'] as const;

/** The door: name and password; in a demo a button a role. */
@Component({
  selector: 'kurak-sign-in',
  imports: [Control, Door, Field, Icon, Notice, PasswordField, ProblemNotice, RouterLink, TranslocoPipe, Typed],
  templateUrl: './sign-in.html',
})
export class SignIn {
  protected readonly visit = inject(Visit);
  private readonly router = inject(Router);
  private readonly languages = inject(Languages);
  protected readonly demoRoles = DEMO_ROLES;

  /** Where to go afterwards: the place from which the person was sent here. */
  readonly to = input<string>();

  protected readonly name = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  protected signIn(): Promise<void> {
    return this.enter(() => call('post', '/api/sign-ins', { body: { name: this.name(), password: this.password() } }));
  }

  protected signInAs(role: (typeof DEMO_ROLES)[number]): Promise<void> {
    return this.enter(() => call('post', '/api/demo/sign-in', { body: { as: role } }), 'asChosenHere');
  }

  private async enter(
    ask: () => Promise<Me>,
    language: 'asRemembered' | 'asChosenHere' = 'asRemembered',
  ): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const me = await ask();
      await this.visit.enter(me);
      // Invented people all speak some language: whoever looks at the demo keeps the one she chose.
      if (language === 'asRemembered') await this.languages.use(me.person.language).catch(() => undefined);
      const to = this.to() ?? '';
      // Only ever a place of ours, an address that begins with two slashes is somebody else's, and never this very page.
      const isPlace = to.startsWith('/') && !to.startsWith('//') && !/^\/sign-in(?:[?#]|$)/.test(to);
      await this.router.navigateByUrl(isPlace ? to : this.visit.start());
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
