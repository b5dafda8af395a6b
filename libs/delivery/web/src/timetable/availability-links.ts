import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Badge, Copying, DayPipe, Dialog, Icon, MomentPipe, Notice, QrCode, type ReplyOf, Toasts, Waiting, call, callResource, newId } from '@kurak/shared-web';
import { DaysForm } from '../availability/days-form';
import { type FreeDay, areInOrder, freeDays, spansOf } from '../availability/free-days';
import type { OpenTimetable } from '../schedule/open-timetable';

type Availability = ReplyOf<'get', '/api/trainings/{id}/availability'>['items'][number];

/** Who has said when she can be there, and the links by which the others can. */
@Component({
  selector: 'kurak-availability-links',
  imports: [Badge, DayPipe, DaysForm, Dialog, Icon, MomentPipe, Notice, QrCode, TranslocoPipe, Waiting],
  template: `
    <section class="card stack" aria-labelledby="availability">
      <h3 id="availability">{{ 'delivery.availability.title' | transloco }}</h3>
      <p class="quiet-text">{{ 'delivery.availability.text' | transloco }}</p>
      <kurak-waiting [for]="list" [lines]="4" />
      <ul role="list" class="stack">
        @for (one of list.value()?.items; track one.who) {
          <li class="timetable-part">
            <div class="row between">
              <span class="row">
                <strong>{{ one.name }}</strong>
                @if (one.isGuest) {
                  <kurak-badge>{{ 'delivery.availability.guest' | transloco }}</kurak-badge>
                }
                @if (one.answeredAt) {
                  <kurak-badge tone="good" icon="check">{{ one.answeredAt | kurakMoment: 'shortTime' }}</kurak-badge>
                } @else if (one.link) {
                  <kurak-badge tone="warn" icon="clock">{{ 'delivery.availability.waiting' | transloco }}</kurak-badge>
                }
              </span>
              <span class="actions">
                @if (one.link) {
                  <button type="button" class="button small" [attr.aria-label]="('delivery.availability.showLink' | transloco) + ': ' + one.name" (click)="open(one)">
                    <kurak-icon name="key" />{{ 'delivery.availability.showLink' | transloco }}
                  </button>
                } @else {
                  <button type="button" class="button small" [attr.aria-label]="('delivery.availability.makeLink' | transloco) + ': ' + one.name" (click)="make(one)">
                    <kurak-icon name="plus" />{{ 'delivery.availability.makeLink' | transloco }}
                  </button>
                }
                <button type="button" class="button small quiet" [attr.aria-label]="('delivery.availability.note' | transloco) + ': ' + one.name" (click)="ask(one)">
                  <kurak-icon name="edit" />{{ 'delivery.availability.note' | transloco }}
                </button>
                @if (one.free) {
                  <button type="button" class="button small quiet" [attr.aria-label]="('delivery.availability.forget' | transloco) + ': ' + one.name" (click)="forget(one)">
                    {{ 'delivery.availability.forget' | transloco }}
                  </button>
                }
              </span>
            </div>
            @if (one.free) {
              <ul role="list" class="availability-said">
                @for (day of daysOf(one); track day.day) {
                  <li>
                    <span class="hint">{{ day.day | kurakDay: 'short' }}</span>
                    @if (day.how === 'part') {
                      <span class="numbers">{{ timesOf(day.times) }}</span>
                    } @else {
                      <span>{{ 'delivery.availability.' + day.how | transloco }}</span>
                    }
                  </li>
                }
              </ul>
            }
          </li>
        }
      </ul>
    </section>
    <kurak-dialog #noting wide [heading]="noted()?.name ?? ''" (closed)="noted.set(undefined)">
      @if (noted(); as one) {
        <form class="stack" novalidate (submit)="$event.preventDefault(); write(one)">
          <p>{{ 'delivery.availability.noteText' | transloco }}</p>
          <kurak-days-form [(days)]="said" [isChecked]="isChecked()" />
          <div class="actions">
            <button class="button primary" [attr.aria-busy]="busy()">{{ 'action.save' | transloco }}</button>
            <button type="button" class="button quiet" (click)="noting.close()">{{ 'action.cancel' | transloco }}</button>
          </div>
        </form>
      }
    </kurak-dialog>
    <kurak-dialog #link [heading]="shown()?.name ?? ''" (closed)="shown.set(undefined)">
      @if (shown(); as one) {
        <p>{{ 'delivery.availability.linkText' | transloco }}</p>
        <div class="availability-code"><kurak-qr-code [content]="address()" [label]="'delivery.availability.scan' | transloco" /></div>
        <p class="code availability-address">{{ address() }}</p>
        <kurak-notice tone="safety">{{ 'delivery.availability.linkSafety' | transloco }}</kurak-notice>
        <div class="actions">
          <button type="button" class="button primary" (click)="copying.copy(address())"><kurak-icon name="copy" />{{ 'delivery.availability.copy' | transloco }}</button>
          <button type="button" class="button" [attr.aria-busy]="busy()" (click)="make(one)"><kurak-icon name="retry" />{{ 'delivery.availability.renew' | transloco }}</button>
          <button type="button" class="button quiet danger" [attr.aria-busy]="busy()" (click)="revoke(one)">{{ 'delivery.availability.revoke' | transloco }}</button>
        </div>
      }
    </kurak-dialog>
  `,
})
export class AvailabilityLinks {
  protected readonly copying = inject(Copying);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly dialog = viewChild.required<Dialog>('link');
  private readonly noting = viewChild.required<Dialog>('noting');
  readonly id = input.required<string>();
  /** The days and hours that are asked about. */
  readonly days = input.required<OpenTimetable>();
  /** Asks again whenever it changes. */
  readonly again = input(0);

  protected readonly list = callResource(
    () => ({ id: this.id(), again: this.again() }),
    ({ id }, signal) => call('get', '/api/trainings/{id}/availability', { path: { id }, signal }),
  );
  protected readonly shown = signal<Availability | undefined>(undefined);
  /** Of whom somebody notes what she said by telephone. */
  protected readonly noted = signal<Availability | undefined>(undefined);
  protected readonly said = signal<readonly FreeDay[]>([]);
  protected readonly isChecked = signal(false);
  protected readonly busy = signal(false);
  protected readonly address = computed(() => {
    const link = this.shown()?.link;
    return link ? new URL(link, location.origin).href : '';
  });

  protected daysOf({ free }: Availability) {
    return freeDays({ ...this.days(), free });
  }

  protected timesOf(times: readonly { from: string; to: string }[]): string {
    return times.map(({ from, to }) => `${from}–${to}`).join(', ');
  }

  protected open(one: Availability): void {
    this.shown.set(one);
    this.dialog().open();
  }

  protected make({ who }: Availability): Promise<void> {
    return this.attempt(async () => {
      const made = await call('post', '/api/trainings/{id}/availability/{whoId}/link', { path: { id: this.id(), whoId: who }, body: { id: newId() } });
      this.replace(made);
      this.open(made);
    });
  }

  protected ask(one: Availability): void {
    this.said.set(this.daysOf(one));
    this.isChecked.set(false);
    this.noted.set(one);
    this.noting().open();
  }

  protected async write(one: Availability): Promise<void> {
    this.isChecked.set(true);
    if (!areInOrder(this.said())) return;
    await this.attempt(async () => {
      const noted = await this.note(one, spansOf(this.said(), this.days().timeZone));
      this.noting().close();
      this.toasts.show(this.texts.translate('delivery.availability.noted'), () => void this.attempt(() => this.note(noted, one.free)));
    });
  }

  protected revoke(one: Availability): Promise<void> {
    return this.attempt(async () => {
      await call('delete', '/api/trainings/{id}/availability/{whoId}/link', { path: { id: this.id(), whoId: one.who } });
      this.dialog().close();
      this.replace({ ...one, link: null });
      this.toasts.show(this.texts.translate('delivery.availability.revoked'));
    });
  }

  /** She counts as always there again; what she had said can be brought back. */
  protected forget(one: Availability): Promise<void> {
    return this.attempt(async () => {
      const forgotten = await this.note(one, null);
      this.toasts.show(this.texts.translate('delivery.availability.forgotten'), () => void this.attempt(() => this.note(forgotten, one.free)));
    });
  }

  private async note({ who, version }: Availability, free: Availability['free']): Promise<Availability> {
    const noted = await call('put', '/api/trainings/{id}/availability/{whoId}', { path: { id: this.id(), whoId: who }, body: { free, version } });
    this.replace(noted);
    return noted;
  }

  private replace(changed: Availability): void {
    this.list.set({ items: (this.list.value()?.items ?? []).map((one) => (one.who === changed.who ? changed : one)) });
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await work();
    } catch (error) {
      this.toasts.problem(error);
      this.list.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
