import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { lessonShare } from '@kurak/learning-model';
import { type LocalText, plainText, type RichText as RichTextDocument } from '@kurak/shared-model';
import {
  AsKept,
  CurrentPerson,
  Icon,
  KEPT_STORE,
  KeptHere,
  KeptReads,
  Languages,
  LocalTextDirective,
  MomentPipe,
  Notice,
  OfflineError,
  ParticipantFrame,
  ProgressBar,
  RichText,
  Waiting,
  callResource,
} from '@kurak/shared-web';
import { type Home, KeptLessons, LESSON_PATH } from '../offline/kept-lessons';
import { LaterBlock } from './later-block';
import type { Block } from './lesson-block';
import { type Answer, lessonRecord } from './lesson-record';
import { type Place, goTo, placeIn } from './place';

interface Following {
  readonly unitId: string;
  readonly title: LocalText;
}

/** A lesson, read in the language of the moment, with or without a connection. */
@Component({
  selector: 'kurak-lesson',
  imports: [
    AsKept, Icon, KeptHere, LaterBlock, LocalTextDirective, MomentPipe, Notice,
    ParticipantFrame, ProgressBar, RichText, RouterLink, TranslocoPipe, Waiting,
  ],
  templateUrl: './lesson.html',
})
export class LessonPage {
  private readonly reads = inject(KeptReads);
  private readonly store = inject(KEPT_STORE);
  private readonly person = inject(CurrentPerson).id;
  private readonly kept = inject(KeptLessons);
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Languages).current;
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private place: Place | undefined;
  /** While her place is kept through a switch of language, the browser's own way of keeping it would add to ours. */
  protected readonly keepsPlace = signal(false);

  readonly id = input.required<string>();
  readonly unitId = input.required<string>();

  private readonly read = callResource(
    () => ({ path: { id: this.id(), unitId: this.unitId() }, query: { language: this.language() } }),
    async (asked) => {
      try {
        return { asked, language: asked.query.language, ...(await this.reads.read(LESSON_PATH, asked)) };
      } catch (error) {
        // Without a connection another language that she has is better than nothing.
        const kept = error instanceof OfflineError ? await this.kept.findInAny(asked.path.id, asked.path.unitId) : undefined;
        if (!kept) throw error;
        return { asked, from: 'kept' as const, ...kept };
      }
    },
  );
  /** What was read last, if it is this lesson: another language of it stays until the new one is here, another lesson does not. */
  protected readonly reading = computed(() => {
    const read = this.read.value();
    return read?.asked.path.unitId === this.unitId() && read.asked.path.id === this.id() ? read : undefined;
  });
  protected readonly lesson = computed(() => this.reading()?.value);
  protected readonly waiting = {
    error: this.read.error,
    loading: computed(() => !this.lesson() && this.read.error() === undefined),
    reload: this.read.reload,
  };
  protected readonly record = lessonRecord(this.lesson);

  /** By the questions that they answer. */
  protected readonly answers = computed(() => {
    const found = new Map<string, Answer[]>();
    for (const answer of this.record.answers()) found.set(answer.blockId, [...(found.get(answer.blockId) ?? []), answer]);
    return found;
  });
  private readonly checks = computed(() => (this.lesson()?.blocks ?? []).filter(({ kind }) => kind === 'check').length);
  protected readonly share = computed(
    () => 100 * lessonShare(this.checks(), { answers: this.record.answers(), finishedAt: this.record.finishedAt() }),
  );

  /** Parts that nobody has written in the language asked for stand in these. */
  protected readonly others = computed(() => {
    const reading = this.reading();
    return (reading?.value.languages ?? []).filter((language) => language !== reading?.language);
  });
  protected readonly isWhollyOther = computed(() => {
    const reading = this.reading();
    return this.others().length > 0 && !reading?.value.languages.includes(reading.language);
  });
  /** Asked for in one language, and here only in another, as long as there is no connection. */
  protected readonly isStandIn = computed(() => this.reading()?.language !== this.reading()?.asked.query.language);
  /** The language of the text, where it is not that of the page. */
  protected readonly spoken = computed(() => {
    const spoken = this.isWhollyOther() ? this.others()[0] : this.reading()?.language;
    return spoken === this.language() ? undefined : spoken;
  });
  /** Each with the language of its words where it is not that of the page. */
  protected readonly blocks = computed(() => {
    const spoken = this.reading()?.language;
    return (this.lesson()?.blocks ?? []).map((block) => {
      const language = block.language ?? spoken;
      return { ...block, language: language === this.language() ? undefined : language };
    });
  });
  protected readonly otherNames = computed(() => {
    this.language();
    return this.others()
      .map((language) => this.texts.translate(`learning.lesson.in.${language}`))
      .join(', ');
  });

  /** The lesson after this one: her start page knows the order, and has nearly always been here before. */
  private readonly following = callResource(
    () => (this.lesson() ? { id: this.id(), unitId: this.unitId() } : undefined),
    async ({ id, unitId }): Promise<{ of: string; next: Following | undefined }> => {
      const lessons = (await this.home()).trainings.find((training) => training.id === id)?.lessons ?? [];
      const at = lessons.findIndex((lesson) => lesson.unitId === unitId);
      return { of: unitId, next: at < 0 ? undefined : lessons[at + 1] };
    },
  );
  protected readonly next = computed(() => {
    const found = this.following.value();
    return found?.of === this.unitId() ? found.next : undefined;
  });

  constructor() {
    const injector = inject(Injector);
    effect(() => {
      this.language();
      this.place = placeIn(this.page);
      this.keepsPlace.set(this.place !== undefined);
    });
    effect(() => {
      this.reading();
      const place = untracked(() => this.place);
      if (!place) return;
      this.place = undefined;
      const rest = () => requestAnimationFrame(() => this.keepsPlace.set(false));
      afterNextRender({ write: () => goTo(this.page, place), read: rest }, { injector });
    });
    // Another lesson begins at its top, not where the one before was left.
    effect(() => {
      this.unitId();
      this.place = undefined;
      this.keepsPlace.set(false);
    });
    // What is read now may be read again where there is no connection.
    effect(() => {
      const lesson = this.lesson();
      if (lesson) untracked(() => void this.kept.complete([lesson]));
    });
  }

  /** What a block says, as long as only its words are here. */
  protected wordsOf({ text }: Block): string {
    return text ? plainText(text as unknown as RichTextDocument) : '';
  }

  private async home(): Promise<Home> {
    const kept = await this.store.get(this.person() ?? '', '/api/home').catch(() => undefined);
    return kept ? (kept.value as Home) : (await this.reads.read('/api/home')).value;
  }
}
