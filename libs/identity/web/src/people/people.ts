import { Component, inject, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ROLES, type Role } from '@kurak/identity-model';
import {
  Badge,
  Dialog,
  Empty,
  Icon,
  Pager,
  ProblemNotice,
  type ReplyOf,
  SearchBox,
  StaffFrame,
  Table,
  Toasts,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { Visit } from '../visit';
import { InvitationDialog } from './invitation-dialog';
import { InviteDialog } from './invite-dialog';

type Member = ReplyOf<'get', '/api/people'>['items'][number];

/** Who belongs to the organisation, and in which role. */
@Component({
  selector: 'kurak-people',
  imports: [
    Badge,
    Dialog,
    Empty,
    Icon,
    InvitationDialog,
    InviteDialog,
    Pager,
    ProblemNotice,
    SearchBox,
    StaffFrame,
    Table,
    TranslocoPipe,
    Waiting,
  ],
  templateUrl: './people.html',
})
export class People {
  private readonly visit = inject(Visit);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly removal = viewChild.required<Dialog>('removal');
  protected readonly roles = ROLES;

  protected readonly search = signal('');
  protected readonly page = signal(1);
  protected readonly people = callResource(
    () => ({ search: this.search(), page: this.page() }),
    (query, signal) => call('get', '/api/people', { query, signal }),
  );

  protected readonly leaving = signal<Member | null>(null);
  protected readonly removalFailure = signal<unknown>(undefined);

  protected isMe(member: Member): boolean {
    return member.id === this.visit.me()?.person.id;
  }

  protected lookFor(text: string): void {
    this.search.set(text);
    this.page.set(1);
  }

  protected async changeRole(member: Member, role: Role): Promise<void> {
    try {
      const changed = await call('patch', '/api/people/{id}', {
        path: { id: member.id },
        body: { role, version: member.version },
      });
      this.replace(changed);
      const text = this.texts.translate<string>('identity.people.roleChanged', {
        name: member.displayName,
        role: this.texts.translate<string>(`role.${role}`),
      });
      this.toasts.show(text, () => void this.changeRole(changed, member.role));
    } catch (error) {
      this.people.reload();
      this.toasts.problem(error);
    }
  }

  protected askToRemove(member: Member): void {
    this.leaving.set(member);
    this.removalFailure.set(undefined);
    this.removal().open();
  }

  protected async remove(): Promise<void> {
    const member = this.leaving();
    if (!member) return;
    try {
      await call('delete', '/api/people/{id}', { path: { id: member.id } });
      this.removal().close();
      this.people.reload();
      this.toasts.show(this.texts.translate('identity.people.removed', { name: member.displayName }));
    } catch (error) {
      this.removalFailure.set(error);
    }
  }

  private replace(changed: Member): void {
    const list = this.people.value();
    if (list) this.people.set({ ...list, items: list.items.map((one) => (one.id === changed.id ? changed : one)) });
  }
}
