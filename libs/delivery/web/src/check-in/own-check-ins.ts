import { computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import type { CheckInState } from '@kurak/delivery-model';
import { type Id, textIn } from '@kurak/shared-model';
import { type BodyOf, Languages, Outbox, type ReplyOf, addressOf, keptResource, newId } from '@kurak/shared-web';

type Session = ReplyOf<'get', '/api/check-ins'>['items'][number];
type Request = BodyOf<'post', '/api/sessions/{id}/check-ins'>;

/** With what somebody checks in, and when she read or heard it. */
export interface Proof {
  readonly kind: Request['kind'];
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `kept`: on this phone still; `refused`: the server would not take it at all. */
export interface SentCheckIn {
  readonly id: Id;
  readonly isOwn: boolean;
  /** Whom it was for, while this page remembers. */
  readonly name: string | undefined;
  readonly state: CheckInState | 'kept' | 'refused';
  readonly madeAt: string;
}

const LIST = '/api/check-ins';
const CHECK_INS = '/api/sessions/{id}/check-ins';
/** So long before the beginning a session is the one that is meant, milliseconds. */
const BEFOREHAND = 60 * 60_000;
const AFTERWARDS = 30 * 60_000;

/** What a participant sends to say that she, or who sits beside her, is there; with a network or without. */
export class OwnCheckIns {
  private readonly outbox = inject(Outbox);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);

  readonly list = keptResource(LIST, () => ({}));
  private readonly answered = signal<readonly SentCheckIn[]>([]);

  constructor() {
    this.outbox.delivered.pipe(takeUntilDestroyed()).subscribe(({ item, reply }) => {
      const { state } = reply as { state?: CheckInState };
      if (state === undefined || !item.endpoint.endsWith('/check-ins')) return;
      this.answered.update((all) => [{ ...describe(item.id, item.body as Request), state }, ...all]);
      this.list.reload();
    });
  }

  /** Those that may be meant now: under way or about to begin; else the next one. */
  readonly near = computed((): readonly Session[] => {
    const now = Date.now();
    const items = this.list.value()?.items ?? [];
    const around = items.filter(({ startsAt, endsAt }) => Date.parse(startsAt) - BEFOREHAND <= now && now <= Date.parse(endsAt) + AFTERWARDS);
    return around.length > 0 ? around : items.filter(({ startsAt }) => Date.parse(startsAt) > now).slice(0, 1);
  });

  session(id: Id): Session | undefined {
    return this.list.value()?.items.find(({ sessionId }) => sessionId === id);
  }

  /** What was sent for one session, the latest first. What this page knows of it goes before what the list says. */
  sent(sessionId: Id): readonly SentCheckIn[] {
    const endpoint = addressOf(CHECK_INS, { path: { id: sessionId } });
    const waiting = this.outbox
      .pending()
      .filter((item) => item.endpoint === endpoint)
      .map((item): SentCheckIn => ({ ...describe(item.id, item.body as Request), state: item.lastProblem ? 'refused' : 'kept' }));
    const listed = (this.session(sessionId)?.sent ?? []).map((one): SentCheckIn => ({ ...one, name: undefined }));
    const known = new Map([...listed, ...this.answered().toReversed(), ...waiting].map((one) => [one.id, one]));
    const names = new Map(this.answered().map(({ id, name }) => [id, name]));
    const states = new Map(listed.map(({ id, state }) => [id, state]));
    // The list may know better by now: what waited for its window has been judged since.
    const all = [...known.values()].map((one) => ({ ...one, name: one.name ?? names.get(one.id), state: states.get(one.id) ?? one.state }));
    return all.sort((one, other) => Date.parse(other.madeAt) - Date.parse(one.madeAt));
  }

  async send(sessionId: Id, { kind, value, at }: Proof, displayName: string | null): Promise<void> {
    const title = textIn(this.session(sessionId)?.title ?? {}, this.languages.current(), 'ru');
    const label = this.texts.translate<string>(title === '' ? 'delivery.checkIn.here' : 'delivery.checkIn.of', { title });
    const body: Request = { id: newId(), kind, value, madeAt: new Date(at).toISOString(), displayName };
    await this.outbox.send(label, 'post', CHECK_INS, { path: { id: sessionId }, body });
  }
}

function describe(id: Id, { displayName, madeAt }: Request): Omit<SentCheckIn, 'state'> {
  return { id, isOwn: !displayName, name: displayName ?? undefined, madeAt };
}
