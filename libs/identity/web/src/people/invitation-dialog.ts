import { Component, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialog, Icon, type Loaded, Notice, type ReplyOf, Waiting, call, callResource } from '@kurak/shared-web';
import { InvitationCard } from './invitation-card';

type Card = ReplyOf<'post', '/api/people/{id}/invitation'>;

interface Invited {
  readonly id: string;
  /** Whether she has signed in before: a new code then lets her choose a new password. */
  readonly joined: boolean;
}

/** One person's one-use code, as a card to print or to read out. */
@Component({
  selector: 'kurak-invitation-dialog',
  imports: [Dialog, Icon, InvitationCard, Notice, TranslocoPipe, Waiting],
  template: `
    <kurak-dialog [heading]="'identity.card.title' | transloco" (closed)="person.set(undefined)">
      <kurak-waiting [for]="card" [lines]="3" />
      @if (person()) {
        @if (card.value(); as made) {
          @if (made.code; as code) {
            <kurak-invitation-card [name]="made.displayName" [code]="code" [until]="made.expiresOn" />
          }
          <kurak-notice class="no-print">{{ 'identity.card.byHand' | transloco }}</kurak-notice>
          <div class="actions no-print">
            <button type="button" class="button primary" (click)="print()">
              <kurak-icon name="print" />{{ 'action.print' | transloco }}
            </button>
          </div>
        }
      }
    </kurak-dialog>
  `,
})
export class InvitationDialog {
  private readonly dialog = viewChild.required(Dialog);
  protected readonly person = signal<Invited | undefined>(undefined);
  protected readonly card: Loaded<Card> = callResource(
    () => this.person(),
    (person) => this.cardOf(person),
  );

  open(person: Invited): void {
    this.person.set(person);
    this.dialog().open();
  }

  protected print(): void {
    window.print();
  }

  /** The card that is valid now; a new one only where there is none, as it makes earlier ones useless. */
  private async cardOf({ id, joined }: Invited): Promise<Card> {
    const path = { id };
    const valid = joined ? undefined : await call('get', '/api/people/{id}/invitation', { path });
    return valid?.code ? valid : call('post', '/api/people/{id}/invitation', { path });
  }
}
