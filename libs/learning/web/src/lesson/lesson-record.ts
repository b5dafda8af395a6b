import { type Signal, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { isRightAnswer } from '@kurak/curriculum-model';
import type { Instant } from '@kurak/shared-model';
import { type BodyOf, Outbox, addressOf, newId } from '@kurak/shared-web';
import { KeptLessons, LESSON_PATH, type Lesson } from '../offline/kept-lessons';
import { checkIn } from './lesson-block';

const ANSWERS = '/api/trainings/{id}/lessons/{unitId}/answers';
const READING = '/api/trainings/{id}/lessons/{unitId}/reading';

export type Answer = Lesson['answers'][number];

/** What she has answered and read of the lesson that is open, whether the server has heard of it or not. */
export interface LessonRecord {
  /** In the order in which they were made. */
  readonly answers: Signal<readonly Answer[]>;
  readonly finishedAt: Signal<Instant | null>;
  /** The write that says she has finished, while it was made here. */
  readonly reading: Signal<string | undefined>;
  answer(blockId: string, chosen: string[]): Promise<void>;
  finish(): Promise<void>;
}

function isRight(lesson: Lesson, blockId: string, chosen: readonly string[]): boolean {
  const block = lesson.blocks.find(({ id, kind }) => id === blockId && kind === 'check');
  return block !== undefined && isRightAnswer(checkIn(block), chosen);
}

/** Marks on this phone, keeps on this phone, sends when it can. */
export function lessonRecord(lesson: Signal<Lesson | undefined>): LessonRecord {
  const outbox = inject(Outbox);
  const kept = inject(KeptLessons);
  const texts = inject(TranslocoService);
  const made = signal<readonly (Answer & { lesson: string })[]>([]);
  const finished = signal<{ id: string; at: Instant; lesson: string } | undefined>(undefined);

  const address = computed(() => {
    const { trainingId: id = '', unitId = '' } = lesson() ?? {};
    return addressOf(LESSON_PATH, { path: { id, unitId } });
  });
  const waiting = computed(() => outbox.pending().filter(({ endpoint }) => endpoint.startsWith(`${address()}/`)));

  const answers = computed(() => {
    const open = lesson();
    if (!open) return [];
    const unsent = waiting()
      .filter(({ endpoint }) => endpoint.endsWith('/answers'))
      .map(({ body }) => body as BodyOf<'post', typeof ANSWERS>)
      .map((body): Answer => ({ ...body, isRight: isRight(open, body.blockId, body.chosen) }));
    const here = made().filter((answer) => answer.lesson === address());
    const all = new Map<string, Answer>([...here, ...unsent, ...open.answers].map((answer) => [answer.id, answer]));
    return [...all.values()].sort((one, other) => (one.madeAt < other.madeAt ? -1 : 1));
  });

  const finishedAt = computed(() => {
    const here = finished();
    const unsent = waiting().find(({ endpoint }) => endpoint.endsWith('/reading'))?.body as BodyOf<'post', typeof READING> | undefined;
    return lesson()?.finishedAt ?? unsent?.finishedAt ?? (here?.lesson === address() ? here.at : null);
  });

  const remember = () => {
    const open = lesson();
    if (open) void kept.remember({ ...open, answers: [...answers()], finishedAt: finishedAt() });
  };

  return {
    answers,
    finishedAt,
    reading: computed(() => (finished()?.lesson === address() ? finished()?.id : undefined)),
    answer: async (blockId, chosen) => {
      const open = lesson();
      if (!open) return;
      const { trainingId: id, unitId, title } = open;
      const body = { id: newId(), blockId, chosen, madeAt: new Date().toISOString() };
      made.update((before) => [...before, { ...body, isRight: isRight(open, blockId, chosen), lesson: address() }]);
      remember();
      await outbox.send(texts.translate('learning.outbox.answer', { title }), 'post', ANSWERS, { path: { id, unitId }, body });
    },
    finish: async () => {
      const open = lesson();
      if (!open || finishedAt() !== null) return;
      const { trainingId: id, unitId, title } = open;
      const body = { id: newId(), finishedAt: new Date().toISOString() };
      finished.set({ id: body.id, at: body.finishedAt, lesson: address() });
      remember();
      await outbox.send(texts.translate('learning.outbox.reading', { title }), 'post', READING, { path: { id, unitId }, body });
    },
  };
}
