import { computed, inject, resource, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import { CODE_SECONDS, type CheckInWindow, closingTime, codeOf, stepAt, wasThere, wordOf } from '@kurak/delivery-model';
import { type Id, textIn } from '@kurak/shared-model';
import { KeptReads, Languages, Outbox, addressOf, keptResource, newId } from '@kurak/shared-web';
import { exhaustMap, filter, fromEvent, interval, merge } from 'rxjs';
import { clockOffsetOf } from '../attendance/server-clock';

/** An opening or closing that has left this device, or is about to. */
interface Write {
  readonly id: Id;
  readonly endpoint: string;
  readonly body: unknown;
}

const SHEET = '/api/sessions/{id}/attendance';
const OPENING = '/api/sessions/{id}/check-in-windows';
const CLOSING = '/api/check-in-windows/{id}/closing';

/** How often the screen asks how many have checked in, milliseconds. */
const LOOK_AGAIN = 10_000;

/**
 * Check-in at one session, run from a facilitator's device: whether it is open, the code of this moment and the word. All
 * of it is computed here from the secret that came with the kept sheet, so it works where nobody has a network.
 */
export class CheckInDesk {
  private readonly outbox = inject(Outbox);
  private readonly reads = inject(KeptReads);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);

  readonly sheet = keptResource(SHEET, () => ({ path: { id: this.sessionId() } }));
  private readonly arrived = signal<readonly Write[]>([]);
  private readonly tick = signal(Date.now());

  /** By the server's clock as far as this device knows it, milliseconds. */
  private readonly now = computed(() => this.tick() + clockOffsetOf(this.sheet));
  private readonly secret = computed(() => this.sheet.value()?.checkIn?.secret);
  private readonly step = computed(() => stepAt(this.now()));
  private readonly writes = computed((): readonly Write[] => [...this.arrived(), ...this.outbox.pending()]);

  private readonly windows = computed((): readonly CheckInWindow[] => {
    const sheet = this.sheet.value();
    if (!sheet) return [];
    const offset = clockOffsetOf(this.sheet);
    const moment = (instant: string) => new Date(Date.parse(instant) + offset).toISOString();
    const known = new Map((sheet.checkIn?.windows ?? []).map((window) => [window.id, window]));
    for (const { id, endpoint, body } of this.writes()) {
      if (endpoint !== addressOf(OPENING, { path: { id: sheet.sessionId } }) || known.has(id)) continue;
      const openedAt = moment((body as { openedAt: string }).openedAt);
      known.set(id, { id, openedAt, closesAt: closingTime(openedAt, sheet) });
    }
    return [...known.values()].map((window) => {
      const closing = this.writes().find(({ endpoint }) => endpoint === addressOf(CLOSING, { path: { id: window.id } }));
      const closedAt = closing && moment((closing.body as { closedAt: string }).closedAt);
      return closedAt && Date.parse(closedAt) < Date.parse(window.closesAt) ? { ...window, closesAt: closedAt } : window;
    });
  });

  /** The window that is open now. */
  readonly open = computed(() => this.windows().find(({ openedAt, closesAt }) => Date.parse(openedAt) <= this.now() && this.now() < Date.parse(closesAt)));
  /** Seconds until the code changes. */
  readonly left = computed(() => CODE_SECONDS - (Math.floor(this.now() / 1000) % CODE_SECONDS));
  readonly there = computed(() => (this.sheet.value()?.people ?? []).filter(({ mark }) => mark && wasThere(mark.status)).length);
  /** How many are to be here. */
  readonly expected = computed(() => (this.sheet.value()?.people ?? []).filter(({ isExpected, mark }) => isExpected || mark !== null).length);
  readonly waiting = computed(() => this.sheet.value()?.checkIn?.waiting ?? 0);

  private readonly currentCode = resource({
    params: () => ({ secret: this.secret(), step: this.step(), isOpen: this.open() !== undefined }),
    loader: async ({ params: { secret, step, isOpen } }) => (secret && isOpen ? codeOf(secret, step) : ''),
  });
  private readonly currentWord = resource({
    params: () => ({ secret: this.secret(), windowId: this.open()?.id }),
    loader: async ({ params: { secret, windowId } }) => (secret && windowId ? wordOf(secret, windowId) : ''),
  });
  private lastCode = '';
  /** Stays until the next is there. */
  readonly code = computed(() => {
    if (this.currentCode.hasValue() && this.currentCode.value() !== '') this.lastCode = this.currentCode.value();
    return this.lastCode;
  });
  readonly word = computed(() => (this.currentWord.hasValue() ? this.currentWord.value() : ''));

  constructor(private readonly sessionId: () => Id) {
    interval(1000).pipe(takeUntilDestroyed()).subscribe(() => this.tick.set(Date.now()));
    this.outbox.delivered.pipe(takeUntilDestroyed()).subscribe(({ item }) => this.arrived.update((all) => [...all, item]));
    merge(this.outbox.delivered, fromEvent(window, 'online'), fromEvent(document, 'visibilitychange'), interval(LOOK_AGAIN))
      .pipe(filter(() => !document.hidden && navigator.onLine), exhaustMap(() => this.lookAgain()), takeUntilDestroyed())
      .subscribe();
  }

  async start(): Promise<void> {
    const id = newId();
    await this.outbox.send(this.label('opening'), 'post', OPENING, { path: { id: this.sessionId() }, body: { id, openedAt: new Date().toISOString() } });
    this.tick.set(Date.now());
  }

  async end(windowId: Id): Promise<void> {
    await this.outbox.send(this.label('closing'), 'post', CLOSING, { path: { id: windowId }, body: { id: newId(), closedAt: new Date().toISOString() } });
    this.tick.set(Date.now());
  }

  private label(what: 'opening' | 'closing'): string {
    const title = textIn(this.sheet.value()?.title ?? {}, this.languages.current(), 'ru');
    return this.texts.translate(`delivery.checkIn.${what}`, { title });
  }

  private async lookAgain(): Promise<void> {
    const [sessionId, arrived] = [this.sessionId(), this.arrived()];
    const sheet = await this.reads.read(SHEET, { path: { id: sessionId } }).catch(() => undefined);
    if (sheet?.from !== 'network' || sessionId !== this.sessionId()) return;
    this.sheet.set(sheet.value);
    this.arrived.update((all) => all.filter((write) => !arrived.includes(write)));
  }
}
