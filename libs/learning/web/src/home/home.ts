import { Component, DestroyRef, Injector, ViewContainerRef, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  AsKept,
  Badge,
  CountPipe,
  DayPipe,
  Empty,
  Icon,
  Languages,
  LocalTextDirective,
  MomentPipe,
  Notice,
  ParticipantFrame,
  ProgressBar,
  Waiting,
  keptResource,
  zoneNote,
} from '@kurak/shared-web';
import { KeptLessons, testsOf } from '../offline/kept-lessons';
import { withKept } from './lesson-list';
import { currentTrainings, nextSession } from './sessions';
import { TrainingPart } from './training-part';

const HALF_A_MINUTE = 30_000;

/** Where a participant's day begins: what comes next, and her lessons. Read without a connection too. */
@Component({
  selector: 'kurak-home',
  imports: [
    AsKept, Badge, CountPipe, DayPipe, Empty, Icon, LocalTextDirective, MomentPipe, Notice, ParticipantFrame, ProgressBar,
    RouterLink, TrainingPart, TranslocoPipe, Waiting,
  ],
  templateUrl: './home.html',
})
export class Home {
  private readonly kept = inject(KeptLessons);
  private readonly injector = inject(Injector);
  private readonly language = inject(Languages).current;
  private readonly now = signal(Date.now());
  private readonly news = viewChild('news', { read: ViewContainerRef });
  private told = false;

  protected readonly home = keptResource('/api/home', () => ({}));
  protected readonly current = computed(() => currentTrainings(this.home.value()?.trainings ?? []));
  protected readonly past = computed(() => (this.home.value()?.trainings ?? []).filter((one) => !this.current().includes(one)));
  protected readonly next = computed(() => nextSession(this.current(), this.now()));
  protected readonly zone = computed(() => {
    const next = this.next();
    return next && zoneNote(next.training.timeZone, new Date(next.session.startsAt));
  });
  /** The room, then the place; once where they are the same, as online. */
  protected readonly where = computed(() => {
    const next = this.next();
    return next ? [...new Set([next.session.room, next.training.place])].filter(Boolean).join(', ') : '';
  });
  /** The first lesson that she has not finished. */
  protected readonly goOn = computed(() =>
    this.current()
      .flatMap(({ id, lessons }) => lessons.map((lesson) => ({ training: id, ...withKept(id, lesson, this.kept) })))
      .find(({ finished }) => !finished),
  );
  protected readonly hasLessons = computed(() => this.current().some(({ lessons }) => lessons.length > 0));

  constructor() {
    const clock = setInterval(() => this.now.set(Date.now()), HALF_A_MINUTE);
    inject(DestroyRef).onDestroy(() => clearInterval(clock));
    effect(() => {
      const trainings = this.home.value()?.trainings;
      const language = this.language();
      if (!trainings) return;
      untracked(() => void this.keep(language));
    });
  }

  /** Asked for when she wants to read: the code, then the messages. */
  protected async tell(): Promise<void> {
    if (this.told) return;
    this.told = true;
    const { MessageList } = await import('../messages/message-list');
    const list = this.news()?.createComponent(MessageList);
    list?.setInput('onlyNew', true);
  }

  private async keep(language: ReturnType<typeof this.language>): Promise<void> {
    // The page that shows a lesson belongs to it: without its code a lesson on this phone could not be opened.
    if (navigator.onLine) await import('../lesson/lesson').catch(() => undefined);
    await this.kept.bring(this.home.value()?.trainings ?? [], this.current(), language);
    const bringing = navigator.onLine && this.current().some((training) => testsOf(training).length > 0) && (await import('../test/test').catch(() => undefined));
    if (bringing) await this.injector.get(bringing.KeptTests).bring(this.current(), language);
  }
}
