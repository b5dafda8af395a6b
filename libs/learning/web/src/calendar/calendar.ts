import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Access, Copying, Icon, Notice, ParticipantFrame, Toasts, Waiting, call, callResource, newId } from '@kurak/shared-web';

/** Her sessions in the calendar of her phone: an address that only she has, and can renew or take back. */
@Component({
  selector: 'kurak-my-calendar',
  imports: [Icon, Notice, ParticipantFrame, TranslocoPipe, Waiting],
  template: `
    <kurak-participant-frame
      [heading]="'learning.calendar.title' | transloco"
      [back]="access.can('read', 'Lesson') ? '/home' : '/trainings'"
      [backLabel]="'learning.back' | transloco"
    >
      <p>{{ 'learning.calendar.text' | transloco }}</p>
      <kurak-notice tone="safety">{{ 'learning.calendar.safety' | transloco }}</kurak-notice>
      <kurak-waiting [for]="calendar" [lines]="3" />
      @if (calendar.value()) {
        @if (address(); as web) {
          <section class="card stack" aria-labelledby="calendar-address">
            <h2 id="calendar-address">{{ 'learning.calendar.address' | transloco }}</h2>
            <p class="address">{{ web }}</p>
            <div class="actions">
              <a class="button primary" [href]="subscription()"><kurak-icon name="calendar" />{{ 'learning.calendar.open' | transloco }}</a>
              <button type="button" class="button" (click)="copying.copy(web)"><kurak-icon name="copy" />{{ 'learning.calendar.copy' | transloco }}</button>
            </div>
          </section>
          <div class="actions">
            <button type="button" class="button quiet" [attr.aria-busy]="busy()" (click)="make()"><kurak-icon name="retry" />{{ 'learning.calendar.renew' | transloco }}</button>
            <button type="button" class="button quiet" [attr.aria-busy]="busy()" (click)="remove()"><kurak-icon name="remove" />{{ 'learning.calendar.remove' | transloco }}</button>
          </div>
          <p class="hint">{{ 'learning.calendar.renewHint' | transloco }}</p>
        } @else {
          <div class="actions">
            <button type="button" class="button primary" [attr.aria-busy]="busy()" (click)="make()"><kurak-icon name="calendar" />{{ 'learning.calendar.make' | transloco }}</button>
          </div>
        }
      }
    </kurak-participant-frame>
  `,
})
export class MyCalendar {
  protected readonly access = inject(Access);
  protected readonly copying = inject(Copying);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);

  protected readonly calendar = callResource(
    () => true,
    (_always, signal) => call('get', '/api/me/calendar', { signal }),
  );
  protected readonly busy = signal(false);
  protected readonly address = computed(() => {
    const path = this.calendar.value()?.address;
    return path ? location.origin + path : undefined;
  });
  /** What phones open as a subscription, not as a file. */
  protected readonly subscription = computed(() => this.address()?.replace(/^https?:/, 'webcal:'));

  protected make(): Promise<void> {
    return this.attempt(async () => this.calendar.set(await call('put', '/api/me/calendar', { body: { feedId: newId() } })));
  }

  protected remove(): Promise<void> {
    return this.attempt(async () => {
      await call('delete', '/api/me/calendar');
      this.calendar.set({ address: null });
      this.toasts.show(this.texts.translate('learning.calendar.removed'));
    });
  }

  private async attempt(write: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await write();
    } catch (error) {
      this.toasts.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
