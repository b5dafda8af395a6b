import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { isAttended, isMeetingAddress } from '@kurak/delivery-model';
import {
  Access, Control, Field, Icon, LocalTextPipe, MomentPipe, ProblemNotice, Problems, type ReplyOf, Toasts, Typed, Waiting, call, callResource,
} from '@kurak/shared-web';
import { newerVersion } from '../stale';

type Addresses = ReplyOf<'get', '/api/trainings/{id}/meetings'>;

/** Where a training meets online: one address for all of it, and others for single sessions. */
@Component({
  selector: 'kurak-meetings',
  imports: [Control, Field, Icon, LocalTextPipe, MomentPipe, ProblemNotice, TranslocoPipe, Typed, Waiting],
  template: `
    <section class="card stack" aria-labelledby="meetings-title">
      <h3 id="meetings-title">{{ 'delivery.meetings.title' | transloco }}</h3>
      <p class="hint">{{ 'delivery.meetings.text' | transloco }}</p>
      <kurak-waiting [for]="meetings" [lines]="3" />
      @if (meetings.value()) {
        <form class="stack" novalidate (submit)="$event.preventDefault(); save()">
          <fieldset class="stack" [disabled]="!mayChange()">
            <legend class="visually-hidden">{{ 'delivery.meetings.title' | transloco }}</legend>
            <kurak-field [label]="'delivery.meetings.all' | transloco" [error]="wrong(address(), 'address')">
              <input class="control" kurakControl type="url" inputmode="url" autocomplete="off" maxlength="500" placeholder="https://" [(typed)]="address" />
            </kurak-field>
            @if (sessions().length > 0) {
              <details class="fold">
                <summary>{{ 'delivery.meetings.single' | transloco: { count: set() } }}</summary>
                @for (session of sessions(); track session.id) {
                  <kurak-field
                    [label]="(session.startsAt | kurakMoment: 'shortTime') + ' · ' + (session.title | kurakText)"
                    [error]="wrong(own().get(session.id) ?? '', '')"
                  >
                    <input
                      class="control"
                      kurakControl
                      type="url"
                      inputmode="url"
                      autocomplete="off"
                      maxlength="500"
                      placeholder="https://"
                      [typed]="own().get(session.id) ?? ''"
                      (typedChange)="say(session.id, $event)"
                    />
                  </kurak-field>
                }
              </details>
            }
          </fieldset>
          <kurak-problem [error]="failure()" />
          @if (mayChange()) {
            <div class="actions">
              <button class="button" [attr.aria-busy]="busy()"><kurak-icon name="check" />{{ 'action.save' | transloco }}</button>
            </div>
          }
        </form>
      }
    </section>
  `,
})
export class Meetings {
  private readonly access = inject(Access);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly training = input.required<string>();

  protected readonly mayChange = computed(() => this.access.can('change', 'Session'));
  protected readonly meetings = callResource(
    () => this.training(),
    (id, signal) => call('get', '/api/trainings/{id}/meetings', { path: { id }, signal }),
  );
  private readonly schedule = callResource(
    () => this.training(),
    (id, signal) => call('get', '/api/trainings/{id}/sessions', { path: { id }, signal }),
  );
  protected readonly sessions = computed(() => this.schedule.value()?.items.filter(({ kind }) => isAttended(kind)) ?? []);
  protected readonly address = signal('');
  protected readonly own = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly set = computed(() => [...this.own().values()].filter(Boolean).length);
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    effect(() => {
      const stored = this.meetings.value();
      if (stored) untracked(() => this.take(stored));
    });
  }

  protected say(sessionId: string, address: string): void {
    this.own.update((own) => new Map(own).set(sessionId, address));
  }

  /** Said as soon as something else than an address stands there; nobody is told while she types `https`. */
  protected wrong(address: string, path: string): string {
    const text = address.trim();
    if (path !== '' && this.problems.at(this.failure(), path)) return this.problems.at(this.failure(), path) ?? '';
    return text.length > 12 && !isMeetingAddress(text) ? this.texts.translate('delivery.problem.meeting.address') : '';
  }

  protected async save(): Promise<void> {
    const stored = this.meetings.value();
    if (!stored || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const known = new Set(this.sessions().map(({ id }) => id));
    const sessions = [...this.own()].filter(([id, address]) => known.has(id) && address.trim() !== '').map(([sessionId, address]) => ({ sessionId, address: address.trim() }));
    try {
      const body = { address: this.address().trim(), sessions, version: stored.version };
      this.meetings.set(await call('put', '/api/trainings/{id}/meetings', { path: { id: this.training() }, body }));
      this.toasts.show(this.texts.translate('delivery.meetings.saved'));
    } catch (error) {
      if (newerVersion(error) !== undefined) this.meetings.reload();
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private take({ address, sessions }: Addresses): void {
    this.address.set(address);
    this.own.set(new Map(sessions.map((session) => [session.sessionId, session.address])));
  }
}
