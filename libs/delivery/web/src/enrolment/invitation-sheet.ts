import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, Empty, Icon, Notice, Waiting, call, callResource } from '@kurak/shared-web';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { allEnrolments } from './all-enrolments';
import { ParticipantCard } from './invitation-card';

/** The cards of all who have not come in yet, to print on A4 and cut. */
@Component({
  selector: 'kurak-invitation-sheet',
  imports: [CountPipe, Empty, Icon, Notice, ParticipantCard, RouterLink, TrainingFrame, TranslocoPipe, Waiting],
  template: `
    <kurak-training-frame [id]="id()" [training]="training" class="invitation-sheet">
      <div class="row between no-print">
        <h2>{{ 'delivery.invitation.sheet' | transloco }}</h2>
        <div class="actions">
          <a class="button" [routerLink]="['/trainings', id(), 'people']"><kurak-icon name="left" />{{ 'delivery.people.title' | transloco }}</a>
          @if (invitations.value()?.open?.length) {
            <button type="button" class="button primary" (click)="print()"><kurak-icon name="print" />{{ 'action.print' | transloco }}</button>
          }
        </div>
      </div>
      <kurak-waiting [for]="invitations" />
      @if (invitations.value(); as list) {
        @if (list.open.length > 0) {
          <kurak-notice class="no-print" tone="safety" [heading]="'delivery.invitation.cards' | kurakCount: list.open.length">
            <p>{{ 'delivery.invitation.careful' | transloco }}</p>
            @if (list.all > list.open.length) {
              <p>{{ 'delivery.invitation.others' | kurakCount: list.all - list.open.length }}</p>
            }
          </kurak-notice>
          <div class="cards">
            @for (invitation of list.open; track invitation.personId) {
              <kurak-participant-card [invitation]="invitation" [languages]="training.value()?.languages ?? []" />
            }
          </div>
        } @else if (list.all > 0) {
          <kurak-empty [heading]="'delivery.invitation.allIn' | transloco" [text]="'delivery.invitation.allInText' | transloco" />
        } @else {
          <kurak-empty [heading]="'delivery.people.none' | transloco" [text]="'delivery.people.noneText' | transloco">
            <a class="button primary" [routerLink]="['/trainings', id(), 'people', 'add']">
              <kurak-icon name="plus" />{{ 'delivery.people.add' | transloco }}
            </a>
          </kurak-empty>
        }
      }
    </kurak-training-frame>
  `,
})
export class InvitationSheet {
  readonly id = input.required<string>();
  protected readonly training = openTraining(() => this.id());
  protected readonly invitations = callResource(
    () => this.id(),
    async (id, signal) => {
      const [enrolments, { items }] = await Promise.all([
        allEnrolments(id, signal),
        call('get', '/api/trainings/{id}/invitations', { path: { id }, signal }),
      ]);
      // A code of somebody who is in already opens her account: it is shown one by one, when she has asked for it.
      const joined = new Set(enrolments.filter((enrolment) => enrolment.joined).map((enrolment) => enrolment.personId));
      return { all: items.length, open: items.filter(({ code, personId }) => code !== null && !joined.has(personId)) };
    },
  );

  protected print(): void {
    window.print();
  }
}
