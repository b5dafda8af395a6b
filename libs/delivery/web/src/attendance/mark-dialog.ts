import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { MARK_STATUSES, type MarkStatus } from '@kurak/delivery-model';
import { type Choice, Choices, Control, Dialog, Field, Languages, Typed } from '@kurak/shared-web';
import type { Attendee } from './mark-book';
import { MarkHistory } from './mark-history';

/** A mark with what belongs to it: by how much she was late, why she was excused. */
export interface DetailedMark {
  readonly personId: string;
  readonly status: MarkStatus;
  readonly minutesLate: number | null;
  readonly reason: string | null;
}

/** What more there is to say of one mark, and what became of it: who recorded it, how and when. */
@Component({
  selector: 'kurak-mark-dialog',
  imports: [Choices, Control, Dialog, Field, MarkHistory, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="attendee()?.displayName ?? ''" (closed)="attendee.set(undefined)">
      @if (attendee(); as person) {
        @if (canMark()) {
        <form class="stack" novalidate (submit)="$event.preventDefault(); keep(person)">
          <kurak-choices
            beside
            quietLegend
            [legend]="'delivery.attendance.status' | transloco"
            [choices]="statuses()"
            [(value)]="status"
          />
          @if (status() === 'late') {
            <kurak-field [label]="'delivery.attendance.minutesLate' | transloco">
              <input type="number" inputmode="numeric" min="1" max="600" kurakControl [(typed)]="minutesLate" />
            </kurak-field>
          }
          @if (status() === 'excused') {
            <kurak-field [label]="'delivery.attendance.reason' | transloco" [hint]="'delivery.attendance.reasonHint' | transloco">
              <input kurakControl maxlength="200" autocomplete="off" [(typed)]="reason" />
            </kurak-field>
          }
          <div class="actions">
            <button class="button primary">{{ 'action.save' | transloco }}</button>
            <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
          </div>
        </form>
        }
        <kurak-mark-history [sessionId]="sessionId()" [personId]="person.personId" [timeZone]="timeZone()" />
      }
    </kurak-dialog>
  `,
})
export class MarkDialog {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  protected readonly dialog = viewChild.required(Dialog);
  readonly sessionId = input.required<string>();
  readonly timeZone = input.required<string>();
  readonly canMark = input(true);
  readonly kept = output<DetailedMark>();

  protected readonly attendee = signal<Attendee | undefined>(undefined);
  protected readonly status = signal<MarkStatus | null>(null);
  protected readonly minutesLate = signal('');
  protected readonly reason = signal('');
  protected readonly statuses = computed<Choice<MarkStatus>[]>(() => {
    this.languages.current();
    return MARK_STATUSES.map((value) => ({ value, label: this.texts.translate(`delivery.mark.${value}`) }));
  });

  open(attendee: Attendee): void {
    this.attendee.set(attendee);
    this.status.set(attendee.mark?.status ?? null);
    this.minutesLate.set(attendee.mark?.minutesLate ? String(attendee.mark.minutesLate) : '');
    this.reason.set(attendee.mark?.reason ?? '');
    this.dialog().open();
  }

  protected keep({ personId }: Attendee): void {
    const status = this.status();
    if (!status) return;
    const minutes = Math.round(Number(this.minutesLate()));
    this.kept.emit({
      personId,
      status,
      minutesLate: status === 'late' && minutes > 0 ? Math.min(minutes, 600) : null,
      reason: (status === 'excused' && this.reason().trim()) || null,
    });
    this.dialog().close();
  }
}
