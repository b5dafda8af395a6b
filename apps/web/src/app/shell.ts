import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Visit, identityRoutes } from '@kurak/identity-web';
import {
  Access,
  CurrentPerson,
  Icon,
  type IconName,
  Installation,
  KeptHere,
  KeptReads,
  Languages,
  Notice,
  Outbox,
  QuickExit,
  SIGNED_OUT_EVENT,
  Sprite,
  ToastPlace,
  unsentRoutes,
} from '@kurak/shared-web';
import { filter, fromEvent, map, merge, skip, switchMap, timer } from 'rxjs';
import { AccountMenu } from './account-menu';
import { LanguageMenu } from './language-menu';
import { PageTrouble } from './page-trouble';

interface Place {
  readonly key: string;
  readonly link: string;
  readonly icon: IconName;
  readonly subject: string;
}

// Long after her first page is there, on the slowest network that is meant.
const UNHURRIED = 10_000;

const PLACES: readonly Place[] = [
  { key: 'home', link: '/home', icon: 'home', subject: 'Lesson' },
  { key: 'trainings', link: '/trainings', icon: 'calendar', subject: 'Training' },
  { key: 'modules', link: '/modules', icon: 'book', subject: 'Module' },
  { key: 'people', link: '/people', icon: 'people', subject: 'Person' },
  { key: 'audit', link: '/audit', icon: 'list', subject: 'Audit' },
];

/** What surrounds every page: where one can go, in which language, and the way out. */
@Component({
  selector: 'kurak-root',
  imports: [
    AccountMenu,
    Icon,
    KeptHere,
    LanguageMenu,
    Notice,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    Sprite,
    ToastPlace,
    TranslocoPipe,
  ],
  templateUrl: './shell.html',
})
export class Shell {
  protected readonly visit = inject(Visit);
  protected readonly exit = inject(QuickExit);
  protected readonly outbox = inject(Outbox);
  protected readonly trouble = inject(PageTrouble);
  private readonly access = inject(Access);
  private readonly router = inject(Router);
  private readonly languages = inject(Languages);
  private readonly reads = inject(KeptReads);

  protected readonly online = signal(navigator.onLine);
  protected readonly places = computed(() => [
    ...PLACES.filter(({ subject }) => this.access.can('read', subject)),
    ...(this.visit.me() ? [{ key: 'account', link: '/account', icon: 'person' as const }] : []),
  ]);

  constructor() {
    // The browser makes its offer early, long before the account page is opened.
    inject(Installation);
    merge(fromEvent(window, 'online'), fromEvent(window, 'offline'))
      .pipe(
        map(() => navigator.onLine),
        takeUntilDestroyed(),
      )
      .subscribe((online) => this.online.set(online));
    // Whoever takes her time to sign in is another person to this device from then on.
    toObservable(inject(CurrentPerson).id)
      .pipe(switchMap(() => timer(UNHURRIED)), takeUntilDestroyed())
      .subscribe(() => void this.fetchForLater().catch(() => undefined));
    fromEvent(window, SIGNED_OUT_EVENT)
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.askToSignIn());
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        skip(1),
        takeUntilDestroyed(),
      )
      .subscribe(() => setTimeout(() => this.toHeading()));
  }

  /** Keyboard and screen reader go on at the new page's heading. */
  protected toHeading(): void {
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }

  protected again(): void {
    location.reload();
  }

  private async askToSignIn(): Promise<void> {
    if (!this.visit.me()) return;
    const to = location.pathname + location.search;
    await this.visit.ended();
    await this.router.navigate(['/sign-in'], { queryParams: { to } });
  }

  /** Pages that are needed most when they can no longer be fetched: of unsent things, to sign out, and for checking in. */
  private async fetchForLater(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    await navigator.serviceWorker.ready;
    const leaving = identityRoutes.filter(({ path }) => path === 'account' || path === 'sign-in');
    for (const { loadComponent } of [...unsentRoutes, ...leaving]) await loadComponent?.();
    await this.languages.load('identity');
    if (!this.access.can('create', 'CheckIn')) return;
    const { checkInRoutes } = await import('@kurak/delivery-web');
    for (const { loadComponent } of checkInRoutes) await loadComponent?.();
    await Promise.all([this.languages.load('delivery'), this.reads.read('/api/check-ins')]);
  }
}
