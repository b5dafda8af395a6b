import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, Empty, Icon, Notice, Waiting, call, callResource } from '@kurak/shared-web';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
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
          @if (open().length > 0) {
            <button type="button" class="button primary" (click)="print()"><kurak-icon name="print" />{{ 'action.print' | transloco }}</button>
          }
        </div>
      </div>
      <kurak-waiting [for]="invitations" />
      @if (invitations.value(); as list) {
        @if (open().length > 0) {
          <kurak-notice class="no-print" tone="safety" [heading]="'delivery.invitation.cards' | kurakCount: open().length">
            <p>{{ 'delivery.invitation.careful' | transloco }}</p>
            @if (list.items.length > open().length) {
              <p>{{ 'delivery.invitation.others' | kurakCount: list.items.length - open().length }}</p>
            }
          </kurak-notice>
          <div class="cards">
            @for (invitation of open(); track invitation.personId) {
              <kurak-participant-card [invitation]="invitation" [languages]="training.value()?.languages ?? []" />
            }
          </div>
        } @else if (list.items.length > 0) {
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
    (id, signal) => call('get', '/api/trainings/{id}/invitations', { path: { id }, signal }),
  );
  protected readonly open = computed(() => this.invitations.value()?.items.filter(({ code }) => code !== null) ?? []);

  protected print(): void {
    window.print();
  }
}
