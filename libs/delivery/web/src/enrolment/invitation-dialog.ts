import { Component, inject, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Copying, Dialog, Icon, Languages, Notice, ProblemError, Toasts, Waiting, call, callResource } from '@kurak/shared-web';
import type { Enrolment } from './all-enrolments';
import { type Invitation, ParticipantCard, absoluteLink } from './invitation-card';

/** One participant's way in: her card to print, her link to send, a new code when the first is lost or used. */
@Component({
  selector: 'kurak-invitation-of-participant',
  imports: [Dialog, Icon, Notice, ParticipantCard, TranslocoPipe, Waiting],
  template: `
    <kurak-dialog [heading]="'delivery.invitation.title' | transloco" (closed)="person.set(undefined)">
      <kurak-waiting [for]="invitation" [lines]="3" />
      @if (person()?.personId; as personId) {
        @if (invitation.value(); as shown) {
          @if (shown.code) {
            <kurak-participant-card [invitation]="shown" [languages]="[languages.current()]" />
            <kurak-notice class="no-print">{{ 'delivery.invitation.once' | transloco }}</kurak-notice>
            <div class="actions no-print">
              <button type="button" class="button primary" (click)="print()">
                <kurak-icon name="print" />{{ 'action.print' | transloco }}
              </button>
              <button type="button" class="button" (click)="copying.copy(linkOf(shown))">
                <kurak-icon name="copy" />{{ 'delivery.invitation.copyLink' | transloco }}
              </button>
              <button type="button" class="button quiet" [attr.aria-busy]="busy()" (click)="renew(personId)">
                <kurak-icon name="retry" />{{ 'delivery.invitation.renew' | transloco }}
              </button>
            </div>
          } @else {
            <kurak-notice tone="info">
              {{ (shown.used ? 'delivery.invitation.used' : 'delivery.invitation.expired') | transloco: { name: shown.displayName } }}
            </kurak-notice>
            <div class="actions">
              <button type="button" class="button primary" [attr.aria-busy]="busy()" (click)="renew(personId)">
                <kurak-icon name="key" />{{ 'delivery.invitation.renew' | transloco }}
              </button>
            </div>
          }
        }
      }
    </kurak-dialog>
  `,
})
export class InvitationDialog {
  private readonly dialog = viewChild.required(Dialog);
  protected readonly copying = inject(Copying);
  protected readonly linkOf = absoluteLink;
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  protected readonly languages = inject(Languages);
  protected readonly person = signal<Enrolment | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly invitation = callResource(
    () => this.person(),
    (enrolment, signal) => this.find(enrolment, signal),
  );

  open(enrolment: Enrolment): void {
    this.person.set(enrolment);
    this.dialog().open();
  }

  protected print(): void {
    window.print();
  }

  /** The code there was stops working. */
  protected async renew(id: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.invitation.set(await call('post', '/api/people/{id}/invitation', { path: { id } }));
    } catch (error) {
      this.toasts.problem(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** Who was enrolled before invitations were kept has none yet: that is an answer, not a fault. */
  private async find({ personId, displayName, joined }: Enrolment, signal: AbortSignal): Promise<Invitation> {
    try {
      return await call('get', '/api/people/{id}/invitation', { path: { id: personId }, signal });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 404) throw error;
      return { personId, displayName, code: null, link: null, expiresOn: '', used: joined };
    }
  }
}
