import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Access, Copying, Icon, ProblemNotice, QrCode, type ReplyOf, Toasts, Waiting, call, callResource } from '@kurak/shared-web';
import { newerVersion } from '../stale';

type Settings = ReplyOf<'get', '/api/trainings/{id}/public-agenda'>;

/** What of the schedule anybody may see who has the address: nothing, until somebody says so here. */
@Component({
  selector: 'kurak-public-agenda',
  imports: [Icon, ProblemNotice, QrCode, TranslocoPipe, Waiting],
  template: `
    <section class="card stack" aria-labelledby="public-agenda-title">
      <h3 id="public-agenda-title">{{ 'delivery.agenda.public' | transloco }}</h3>
      <p class="hint">{{ 'delivery.agenda.publicText' | transloco }}</p>
      <kurak-waiting [for]="settings" [lines]="3" />
      @if (settings.value(); as shown) {
        <fieldset class="stack tight" [attr.aria-busy]="busy()" [disabled]="!mayChange()">
          <legend class="visually-hidden">{{ 'delivery.agenda.public' | transloco }}</legend>
          <label class="check">
            <input type="checkbox" [checked]="shown.isOn" (change)="change($event, shown, { isOn: !shown.isOn })" />
            <span>{{ 'delivery.agenda.isOn' | transloco }}</span>
          </label>
          @if (shown.isOn) {
            <label class="check">
              <input type="checkbox" [checked]="shown.withRooms" (change)="change($event, shown, { withRooms: !shown.withRooms })" />
              <span>{{ 'delivery.agenda.withRooms' | transloco }}</span>
            </label>
            <label class="check">
              <input type="checkbox" [checked]="shown.withNames" (change)="change($event, shown, { withNames: !shown.withNames })" />
              <span>{{ 'delivery.agenda.withNames' | transloco }}</span>
            </label>
          }
        </fieldset>
        <kurak-problem [error]="failure()" />
        @if (page(); as address) {
          <div class="public-address">
            <kurak-qr-code [content]="address" [label]="'delivery.agenda.qr' | transloco" />
            <div class="stack tight">
              <a class="address" [href]="address" target="_blank" rel="noopener">{{ address }}</a>
              <div class="actions">
                <button type="button" class="button small" (click)="copying.copy(address)"><kurak-icon name="copy" />{{ 'delivery.agenda.copy' | transloco }}</button>
                <button type="button" class="button small" (click)="copying.copy(calendar())"><kurak-icon name="calendar" />{{ 'delivery.agenda.copyCalendar' | transloco }}</button>
              </div>
              <p class="hint">{{ 'delivery.agenda.offHint' | transloco }}</p>
            </div>
          </div>
        }
      }
    </section>
  `,
})
export class PublicAgenda {
  private readonly access = inject(Access);
  protected readonly copying = inject(Copying);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly training = input.required<string>();

  protected readonly mayChange = computed(() => this.access.can('change', 'Session'));
  protected readonly settings = callResource(
    () => this.training(),
    (id, signal) => call('get', '/api/trainings/{id}/public-agenda', { path: { id }, signal }),
  );
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly page = computed(() => absolute(this.settings.value()?.page));
  protected readonly calendar = computed(() => absolute(this.settings.value()?.calendar) ?? '');

  /** One at a time. A box goes back when it was not saved: it never shows anything else than how things stand. */
  protected async change(event: Event, { isOn, withRooms, withNames, version }: Settings, switched: Partial<Settings>): Promise<void> {
    const box = event.target as HTMLInputElement;
    if (this.busy()) {
      box.checked = !box.checked;
      return;
    }
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const body = { isOn, withRooms, withNames, version, ...switched };
      this.settings.set(await call('put', '/api/trainings/{id}/public-agenda', { path: { id: this.training() }, body }));
      this.toasts.show(this.texts.translate('delivery.agenda.saved'));
    } catch (error) {
      box.checked = !box.checked;
      if (newerVersion(error) !== undefined) this.settings.reload();
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

function absolute(path: string | null | undefined): string | undefined {
  return path ? location.origin + path : undefined;
}
