import { DestroyRef, Service, computed, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Subject, exhaustMap, filter, fromEvent, merge, switchMap, timer } from 'rxjs';
import { addressOf, request } from '../server/call';
import type { Method, OptionsArgument, PathOf } from '../server/contract-types';
import type { OutboxItem } from '../server/database';
import { ProblemError } from '../server/problem-error';
import { CurrentPerson } from '../session/current-person';
import { newId } from '../session/new-id';
import { OUTBOX_STORE } from './outbox-store';

/** A write that reached the server, and what the server answered. */
export interface Delivery {
  readonly item: OutboxItem;
  readonly reply: unknown;
}

interface Pause {
  /** By this page's own clock, which nobody sets, milliseconds. */
  readonly until: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;

// Not a decision about the write: the same write may well be taken later.
const PASSING = new Set([408, 425, 429]);

function names(reply: unknown, id: string): boolean {
  if (typeof reply !== 'object' || reply === null) return false;
  if ('id' in reply && reply.id === id) return true;
  return 'ids' in reply && Array.isArray(reply.ids) && reply.ids.includes(id);
}

/**
 * Every write that must survive a lost connection goes through here. An item leaves only when an answer names its id,
 * or when the person discards it. Items of other people on this device are neither shown nor sent.
 */
@Service()
export class Outbox {
  private readonly store = inject(OUTBOX_STORE);
  private readonly person = inject(CurrentPerson).id;
  private readonly all = signal<readonly OutboxItem[]>([]);
  private readonly wake = new Subject<void>();
  private readonly retry = new Subject<number>();
  private readonly deliveries = new Subject<Delivery>();
  private pause = FIRST_PAUSE;

  /** Of each write that waits for a second thought, the end of its pause. On this page only: who comes back later has thought. */
  private readonly held = signal<ReadonlyMap<string, Pause>>(new Map());

  /** What has not arrived, in the order in which it was written. */
  readonly pending = computed(() => this.all().filter((item) => item.person === this.person()));
  /** What waits for the network or for the person, not for a second thought. */
  readonly waiting = computed(() => this.pending().filter(({ id }) => !this.isHeld(id)));
  /** What the server refused: it waits for the person, not for the network. */
  readonly problems = computed(() => this.pending().filter((item) => item.lastProblem));
  readonly sending = signal(false);
  /** Each write as it arrives, with the server's answer. */
  readonly delivered = this.deliveries.asObservable();

  constructor() {
    const impatient = merge(
      this.wake,
      fromEvent(window, 'online'),
      fromEvent(document, 'visibilitychange').pipe(filter(() => document.visibilityState === 'visible')),
    );
    merge(fromEvent(window, 'pagehide'), fromEvent(document, 'visibilitychange').pipe(filter(() => document.hidden)))
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.letGo());
    const patient = this.retry.pipe(switchMap((wait) => timer(wait)));
    impatient.pipe(takeUntilDestroyed()).subscribe(() => (this.pause = FIRST_PAUSE));
    merge(impatient, patient)
      .pipe(
        exhaustMap(() => this.flush()),
        takeUntilDestroyed(),
      )
      .subscribe();
    effect(() => {
      const person = this.person();
      untracked(() => void this.open(person));
    });
    inject(DestroyRef).onDestroy(() => this.deliveries.complete());
  }

  /**
   * Keeps a write on this device, then sends it. Resolves when it is kept, not when it is sent.
   * @param label what it is, in the person's language, for the list of unsent things.
   * @returns the id that the answer must name: the body's own `id` where it has one.
   */
  async send<M extends Exclude<Method, 'get'>, P extends PathOf<M>>(
    label: string,
    method: M,
    path: P,
    ...[options]: OptionsArgument<M, P>
  ): Promise<string> {
    const item = this.itemOf(label, method, path, options);
    await this.keep(item);
    this.wake.next();
    return item.id;
  }

  /**
   * Keeps a write on this device at once, and sends it after a pause, or when the page is left. Until then it may be
   * discarded as if it had never been, and holding one of the same id takes its place; the longer pause counts.
   * @param pause milliseconds
   */
  async hold<M extends Exclude<Method, 'get'>, P extends PathOf<M>>(
    pause: number,
    label: string,
    method: M,
    path: P,
    ...[options]: OptionsArgument<M, P>
  ): Promise<string> {
    const item = this.itemOf(label, method, path, options);
    const before = this.held().get(item.id);
    clearTimeout(before?.timer);
    const until = Math.max(before?.until ?? 0, performance.now() + pause);
    const timer = setTimeout(() => this.letGo(item.id), until - performance.now());
    this.held.update((held) => new Map(held).set(item.id, { until, timer }));
    await this.keep(item);
    return item.id;
  }

  /** True while a write waits for a second thought. */
  isHeld(id: string): boolean {
    return this.held().has(id);
  }

  /** Sends one that waits for a second thought, or all of them, now. */
  letGo(id?: string): void {
    const ids = id === undefined ? [...this.held().keys()] : [id];
    if (ids.length === 0) return;
    ids.forEach((one) => this.endPause(one));
    this.wake.next();
  }

  /** Sends again, with another body if one is given. */
  async resend(id: string, body?: unknown): Promise<void> {
    const item = this.pending().find((candidate) => candidate.id === id);
    if (!item) return;
    const { lastProblem: _, ...rest } = item;
    await this.keep({ ...rest, body: body ?? item.body });
    this.wake.next();
  }

  /** Puts a discarded item back, for undo. */
  async restore(item: OutboxItem): Promise<void> {
    if (item.person !== this.person()) return;
    await this.keep(item);
    this.wake.next();
  }

  /** Only ever because the person says so. */
  async discard(id: string): Promise<void> {
    if (this.pending().some((item) => item.id === id)) await this.remove(id);
  }

  private itemOf(label: string, method: Exclude<Method, 'get'>, path: string, given: { path?: object; query?: object; body?: unknown } = {}): OutboxItem {
    const person = this.person();
    if (person === null) throw new Error('Nobody is signed in');
    const own = (given.body as { id?: unknown } | undefined)?.id;
    const id = typeof own === 'string' ? own : newId();
    return { id, person, method, endpoint: addressOf(path, given), body: given.body, label, madeAt: Date.now(), attempts: 0 };
  }

  private endPause(id: string): void {
    clearTimeout(this.held().get(id)?.timer);
    this.held.update((held) => new Map([...held].filter(([other]) => other !== id)));
  }

  private async open(person: string | null): Promise<void> {
    const stored = person === null ? [] : await this.store.of(person).catch(() => []);
    if (person !== this.person()) return;
    const known = new Set(stored.map((item) => item.id));
    this.all.update((items) => [...stored, ...items.filter((item) => item.person === person && !known.has(item.id))]);
    // She is back: what failed because her session had ended is not a problem any more.
    for (const item of stored) {
      if (item.lastProblem?.status === 401) await this.resend(item.id);
    }
    if (stored.length > 0) this.wake.next();
  }

  private async flush(): Promise<void> {
    const person = this.person();
    if (person === null) return;
    this.sending.set(true);
    try {
      await this.alone(() => this.sendAllOf(person));
    } finally {
      this.sending.set(false);
    }
    if (this.waiting().some((item) => !item.lastProblem)) {
      this.retry.next(this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    }
  }

  /** One tab at a time, where the browser can say so. Two at once would be harmless, as ids make writes repeatable. */
  private async alone(work: () => Promise<void>): Promise<void> {
    if ('locks' in navigator) await navigator.locks.request('kurak-outbox', work);
    else await work();
  }

  private async sendAllOf(person: string): Promise<void> {
    // A refused or held write holds back later writes to the same place: they may build on it. Others go ahead.
    const heldBack = new Set<string>();
    const tried = new Set<string>();
    for (;;) {
      const item = this.pending().find((candidate) => !tried.has(candidate.id));
      if (!item || this.person() !== person) return;
      tried.add(item.id);
      if (item.lastProblem || this.isHeld(item.id) || heldBack.has(item.endpoint)) {
        heldBack.add(item.endpoint);
        continue;
      }
      const goOn = await this.sendOne(item);
      if (goOn === 'stop') return;
      if (goOn === 'refused') heldBack.add(item.endpoint);
    }
  }

  private async sendOne(item: OutboxItem): Promise<'sent' | 'refused' | 'stop'> {
    const attempted = { ...item, attempts: item.attempts + 1 };
    try {
      const reply = await request(item.method, item.endpoint, { body: item.body });
      if (names(reply, item.id)) {
        await this.remove(item.id);
        this.deliveries.next({ item, reply });
        return 'sent';
      }
      // A 2xx that does not name the write is no receipt: a portal or a proxy may have answered.
      await this.replace(item, attempted);
      return 'stop';
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status >= 500 || PASSING.has(error.status)) {
        await this.replace(item, attempted);
        return 'stop';
      }
      const { current } = error.problem;
      const lastProblem = { status: error.status, code: error.code, ...(current === undefined ? {} : { current }) };
      await this.replace(item, { ...attempted, lastProblem });
      return error.status === 401 ? 'stop' : 'refused';
    }
  }

  /** Writes back an attempt, unless the person changed or discarded the item while it was under way. */
  private async replace(before: OutboxItem, after: OutboxItem): Promise<void> {
    if (this.all().includes(before)) await this.keep(after);
  }

  private async keep(item: OutboxItem): Promise<void> {
    this.all.update((items) =>
      items.some(({ id }) => id === item.id)
        ? items.map((known) => (known.id === item.id ? item : known))
        : [...items, item].sort((one, other) => one.madeAt - other.madeAt),
    );
    // A device that cannot keep it still holds it until the page is closed, and still sends it.
    await this.store.put(item).catch(() => undefined);
  }

  private async remove(id: string): Promise<void> {
    this.endPause(id);
    this.all.update((items) => items.filter((item) => item.id !== id));
    await this.store.remove(id).catch(() => undefined);
  }
}
