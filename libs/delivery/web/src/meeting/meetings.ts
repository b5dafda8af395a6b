import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { isAttended, isMeetingAddress } from '@kurak/delivery-model';
import {
  Access, Control, Field, Icon, LocalTextPipe, MomentPipe, Problems, type ReplyOf, Toasts, Typed, Waiting, call, callResource,
} from '@kurak/shared-web';
import { StoredForm } from '../stored-form';
import { StoredFormProblem } from '../stored-form-problem';

type Addresses = ReplyOf<'get', '/api/trainings/{id}/meetings'>;

/** Where a training meets online: one address for all of it, and others for single sessions. */
@Component({
  selector: 'kurak-meetings',
  imports: [Control, Field, Icon, LocalTextPipe, MomentPipe, StoredFormProblem, TranslocoPipe, Typed, Waiting],
  template: `
    <section class="card stack" aria-labelledby="meetings-title">
      <h3 id="meetings-title">{{ 'delivery.meetings.title' | transloco }}</h3>
      <p class="hint">{{ 'delivery.meetings.text' | transloco }}</p>
      <kurak-waiting [for]="meetings" [lines]="3" />
      @if (meetings.value()) {
        <form class="stack" novalidate (submit)="$event.preventDefault(); form.save()">
          <fieldset class="stack" [disabled]="!mayChange()">
            <legend class="visually-hidden">{{ 'delivery.meetings.title' | transloco }}</legend>
            <kurak-field [label]="'delivery.meetings.all' | transloco" [error]="wrong(address(), 'address')">
              <input class="control" kurakControl type="url" inputmode="url" autocomplete="off" maxlength="500" placeholder="https://" [(typed)]="address" />
            </kurak-field>
            <kurak-waiting [for]="schedule" [lines]="1" />
            @if (sessions().length > 0) {
              <details class="fold">
                <summary>{{ 'delivery.meetings.single' | transloco: { count: set() } }}</summary>
                @for (session of sessions(); track session.id) {
                  <kurak-field
                    [label]="(session.startsAt | kurakMoment: 'shortTime' : timeZone()) + ' · ' + (session.title | kurakText)"
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
          <kurak-stored-form-problem [form]="form" />
          @if (mayChange()) {
            <div class="actions">
              <button class="button" [attr.aria-busy]="form.busy()"><kurak-icon name="check" />{{ 'action.save' | transloco }}</button>
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
  /** The training's own, by whose clock its sessions are named. */
  readonly timeZone = input<string>();

  protected readonly mayChange = computed(() => this.access.can('change', 'Session'));
  protected readonly meetings = callResource(
    () => this.training(),
    (id, signal) => call('get', '/api/trainings/{id}/meetings', { path: { id }, signal }),
  );
  protected readonly schedule = callResource(
    () => this.training(),
    (id, signal) => call('get', '/api/trainings/{id}/sessions', { path: { id }, signal }),
  );
  protected readonly sessions = computed(() => this.schedule.value()?.items.filter(({ kind }) => isAttended(kind)) ?? []);
  protected readonly address = signal('');
  protected readonly own = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly set = computed(() => [...this.own().values()].filter(Boolean).length);
  protected readonly form = new StoredForm<Addresses>(this.meetings, (stored) => this.fill(stored), (version) => this.put(version));

  protected say(sessionId: string, address: string): void {
    this.own.update((own) => new Map(own).set(sessionId, address));
  }

  /** Said as soon as something else than an address stands there; nobody is told while she types `https`. */
  protected wrong(address: string, path: string): string {
    const text = address.trim();
    const refused = path === '' ? '' : this.problems.at(this.form.failure(), path);
    if (refused) return refused;
    return text.length > 12 && !isMeetingAddress(text) ? this.texts.translate('delivery.problem.meeting.address') : '';
  }

  private async put(version: number): Promise<void> {
    const body = { address: this.address().trim(), sessions: this.single(), version };
    this.meetings.set(await call('put', '/api/trainings/{id}/meetings', { path: { id: this.training() }, body }));
    this.toasts.show(this.texts.translate('delivery.meetings.saved'));
  }

  /** Without those of sessions that are gone. As long as it is not known which there are, all of them stay. */
  private single(): Addresses['sessions'] {
    const there = this.schedule.value() && this.sessions().map(({ id }) => id);
    return [...this.own()]
      .map(([sessionId, address]) => ({ sessionId, address: address.trim() }))
      .filter(({ sessionId, address }) => address !== '' && (there?.includes(sessionId) ?? true));
  }

  private fill({ address, sessions }: Addresses): void {
    this.address.set(address);
    this.own.set(new Map(sessions.map((session) => [session.sessionId, session.address])));
  }
}
