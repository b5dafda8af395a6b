import { DestroyRef, Service, inject } from '@angular/core';
import { request } from '../server/call';
import { DEVICE, KeptReads } from '../server/kept';
import { OfflineError } from '../server/problem-error';
import { CurrentPerson } from '../session/current-person';

const LEFT = 'kurak.left';
const ENDING = 'kurak.ending';
const NEUTRAL_PAGE = '/measures.html';
const PRESSES = 3;
const WITHIN = 1_000;
// The person waits for none of this longer than a blink.
const BLINK = 100;

function neutralAddress(): string {
  return `${NEUTRAL_PAGE}#${document.documentElement.lang}`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * To be asked before anything else is done: true when this tab was left in a hurry and somebody now comes Back to it.
 * The neutral page is then on its way, and the app must not start. Opening the app's address anew starts it as ever.
 */
export function wasLeft(): boolean {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && sessionStorage.getItem(LEFT)) location.replace(neutralAddress());
  });
  if (!sessionStorage.getItem(LEFT)) return false;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type === 'back_forward' || entry?.type === 'reload') {
    location.replace(neutralAddress());
    return true;
  }
  sessionStorage.removeItem(LEFT);
  return false;
}

/** What came of ending a session that should have ended before: there was none, it is ended, or nobody could be asked. */
export type Ending = 'none' | 'ended' | 'unreachable';

/** Ends a session whose end could not be told to the server yet: left in a hurry, or signed out without a connection. */
export async function endUnendedSession(): Promise<Ending> {
  if (!localStorage.getItem(ENDING)) return 'none';
  try {
    await request('delete', '/api/sign-ins/current');
  } catch (error) {
    if (error instanceof OfflineError) return 'unreachable';
  }
  localStorage.removeItem(ENDING);
  return 'ended';
}

/** Remembers to end the session as soon as the server can be reached. */
export function mustEndSession(): void {
  localStorage.setItem(ENDING, '1');
}

/** Leaves at once: a neutral page, no session, nothing kept, nothing on Back. */
@Service()
export class QuickExit {
  private readonly reads = inject(KeptReads);
  private readonly person = inject(CurrentPerson).id;
  private presses: number[] = [];

  constructor() {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.repeat) this.press(event.timeStamp);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', onKey, { capture: true }));
  }

  async leave(): Promise<void> {
    sessionStorage.setItem(LEFT, '1');
    mustEndSession();
    document.documentElement.classList.add('left');
    const person = this.person();
    request('delete', '/api/sign-ins/current', { keepalive: true }).catch(() => undefined);
    const forgotten = [DEVICE, ...(person === null ? [] : [person])].map((owner) => this.reads.forget(owner));
    await Promise.race([Promise.all(forgotten), pause(BLINK)]);
    await Promise.race([this.toFirstEntry(), pause(BLINK)]);
    this.replace(neutralAddress());
  }

  /** Apart, because no browser lets a spec stand in for `location`. */
  protected replace(address: string): void {
    location.replace(address);
  }

  private press(at: number): void {
    this.presses = [...this.presses, at].filter((press) => at - press <= WITHIN).slice(-PRESSES);
    if (this.presses.length === PRESSES) void this.leave();
  }

  /** What lies before the first entry is not ours; what lies after it is replaced or refuses to start. */
  private async toFirstEntry(): Promise<void> {
    if (!('navigation' in window)) return;
    const [first] = window.navigation.entries();
    if (!first || window.navigation.currentEntry?.key === first.key) return;
    await window.navigation.traverseTo(first.key).finished?.catch(() => undefined);
  }
}
