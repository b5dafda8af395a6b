import { Service, inject, signal } from '@angular/core';
import { abilityFor } from '@kurak/identity-model';
import type { Language } from '@kurak/shared-model';
import {
  Access,
  CurrentPerson,
  DEVICE,
  KEPT_STORE,
  KeptReads,
  OfflineError,
  type ReplyOf,
  SIGNED_OUT_EVENT,
  call,
  endUnendedSession,
  mustEndSession,
} from '@kurak/shared-web';

type VisitReply = ReplyOf<'get', '/api/visit'>;

/** Who is signed in: her name, her role, her organisations. */
export type Me = NonNullable<VisitReply['me']>;

const VISIT = '/api/visit';

/** Who is here. Everything that depends on it is told by this service: access, what is kept, what is sent. */
@Service()
export class Visit {
  private readonly access = inject(Access);
  private readonly current = inject(CurrentPerson);
  private readonly store = inject(KEPT_STORE);
  private readonly reads = inject(KeptReads);
  private readonly known = signal<Me | null>(null);

  readonly me = this.known.asReadonly();
  /** True where anybody may try the roles; never in production. */
  readonly demo = signal(false);

  /** Before the first page: who was here last, at once; whether she still is, as soon as the server answers. */
  async open(): Promise<void> {
    const ending = await endUnendedSession();
    // The last one asked to be forgotten, and the server does not know it yet: nobody is here.
    if (ending === 'unreachable') return;
    const kept = ending === 'none' ? await this.store.get(DEVICE, VISIT).catch(() => undefined) : undefined;
    if (!kept) return this.ask().catch(() => undefined);
    this.take(kept.value as VisitReply);
    this.ask().catch(() => undefined);
  }

  /** After signing in, joining, or a change of name, role or organisation. */
  async enter(me: Me): Promise<void> {
    this.take({ me, demo: this.demo() });
    await this.remember();
  }

  /** She asks to go: nothing of hers stays readable on this device, and what is unsent stays hidden. */
  async leave(): Promise<void> {
    mustEndSession();
    await this.ended();
    await endUnendedSession();
  }

  /** The server no longer knows her. What she kept stays for when she signs in again. */
  async ended(): Promise<void> {
    const person = this.current.id();
    this.take({ me: null, demo: this.demo() });
    await this.store.drop(DEVICE, VISIT).catch(() => undefined);
    if (person !== null) await this.reads.forget(person);
  }

  /** Kept with her account; a device without a connection keeps it for itself. */
  async rememberLanguage(language: Language): Promise<void> {
    const me = this.me();
    if (!me || me.person.language === language) return;
    const { displayName, version } = me.person;
    try {
      await this.enter(await call('patch', '/api/me', { body: { displayName, language, version } }));
    } catch (error) {
      if (!(error instanceof OfflineError)) await this.ask().catch(() => undefined);
    }
  }

  /** Where her day begins. */
  start(): string {
    if (!this.me()) return '/sign-in';
    if (this.access.can('read', 'Lesson')) return '/home';
    if (this.access.can('read', 'Training')) return '/trainings';
    return this.access.can('read', 'Person') ? '/people' : '/account';
  }

  private async ask(): Promise<void> {
    const reply = await call('get', VISIT);
    if (this.me() && !reply.me) {
      // Her session ended elsewhere while this device still knew her: the shell asks her to sign in again.
      this.demo.set(reply.demo);
      window.dispatchEvent(new Event(SIGNED_OUT_EVENT));
      return;
    }
    this.take(reply);
    await this.remember();
  }

  private take({ me, demo }: VisitReply): void {
    this.access.use(me ? abilityFor(me.role) : null);
    this.known.set(me);
    this.demo.set(demo);
    this.current.id.set(me?.person.id ?? null);
  }

  private async remember(): Promise<void> {
    const value: VisitReply = { me: this.me(), demo: this.demo() };
    const done = value.me
      ? this.store.put({ person: DEVICE, address: VISIT, value, at: Date.now() })
      : this.store.drop(DEVICE, VISIT);
    await done.catch(() => undefined);
  }
}
