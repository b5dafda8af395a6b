import { Service, inject, signal } from '@angular/core';
import { firstAnswers } from '@kurak/learning-model';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import { CurrentPerson, KEPT_STORE, KeptReads, OfflineError, type ReplyOf, addressOf } from '@kurak/shared-web';

export const LESSON_PATH = '/api/trainings/{id}/lessons/{unitId}';

export type Lesson = ReplyOf<'get', typeof LESSON_PATH>;
export type Home = ReplyOf<'get', '/api/home'>;
export type HomeTraining = Home['trainings'][number];
export type HomeLesson = HomeTraining['lessons'][number];

/** The tests of a training. What a device kept before there were any has none. */
export function testsOf(training: HomeTraining): HomeTraining['tests'] {
  return (training as Partial<HomeTraining>).tests ?? [];
}

/** What a lesson kept on this device knows of her progress; she may have gone on without a connection. */
export interface KeptProgress {
  readonly answered: number;
  readonly finished: boolean;
}

type Progress = Pick<Lesson, 'trainingId' | 'unitId' | 'answers' | 'finishedAt'>;

// A lesson of a training stays in its version. Once a week is for mended misprints in the texts around it.
const FRESH = 7 * 86_400_000;

/** Resolves once a service worker answers for this page. Where there is none nothing can be kept: then never. */
function workerIsHere(): Promise<void> {
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (worker?.controller) return Promise.resolve();
  return new Promise((resolve) => worker?.addEventListener('controllerchange', () => resolve(), { once: true }));
}

function keyOf(training: string, unit: string): string {
  return `${training}/${unit}`;
}

function addressIn(language: Language, id: string, unitId: string): string {
  return addressOf(LESSON_PATH, { path: { id, unitId }, query: { language } });
}

/** Lessons on this device: brought here one after another, so that they can be read where there is no connection. */
@Service()
export class KeptLessons {
  private readonly store = inject(KEPT_STORE);
  private readonly reads = inject(KeptReads);
  private readonly person = inject(CurrentPerson).id;
  private readonly here = signal<ReadonlyMap<string, KeptProgress>>(new Map());
  private run = 0;

  /** Her progress in a lesson as this device knows it; undefined when the lesson is not here. */
  find(training: string, unit: string): KeptProgress | undefined {
    return this.here().get(keyOf(training, unit));
  }

  /** Finds what is here of the trainings, then fetches what is not, of those to bring, and last what these have besides words. */
  async bring(trainings: readonly HomeTraining[], toBring: readonly HomeTraining[], language: Language): Promise<void> {
    const run = ++this.run;
    const fetching = new Set(toBring.map(({ id }) => id));
    const missing: { id: string; unitId: string }[] = [];
    const found = new Map<string, KeptProgress>();
    const brought: Lesson[] = [];
    for (const { id, lessons } of trainings) {
      for (const { unitId } of lessons) {
        const kept = await this.store.get(this.person() ?? '', addressIn(language, id, unitId)).catch(() => undefined);
        const any = kept ?? (await this.findInAny(id, unitId));
        if (any) found.set(keyOf(id, unitId), progressOf(any.value as Lesson));
        if (!fetching.has(id)) continue;
        if (kept && Date.now() - kept.at < FRESH) brought.push(kept.value as Lesson);
        else missing.push({ id, unitId });
      }
    }
    if (run !== this.run) return;
    this.here.set(found);
    for (const path of missing) {
      if (!navigator.onLine || run !== this.run) return;
      try {
        const { value } = await this.reads.read(LESSON_PATH, { path, query: { language } });
        if (run === this.run) this.note(value);
        brought.push(value);
      } catch (error) {
        // One lesson that is refused does not keep the others away; without a connection none will come.
        if (error instanceof OfflineError) return;
      }
    }
    void this.complete(brought);
  }

  /** Brings what lessons have besides words: the code that shows it, and pictures. Recordings and documents never come unasked. */
  async complete(lessons: readonly Pick<Lesson, 'blocks'>[]): Promise<void> {
    const person = this.person();
    await workerIsHere();
    try {
      const { bringPictures } = await import('../lesson/later');
      await bringPictures(lessons, () => this.person() === person);
    } catch {
      // Without a connection they come another time.
    }
  }

  /** A lesson as it is kept in some language, for when the one asked for is not here and nothing can be fetched. */
  async findInAny(id: string, unitId: string): Promise<{ language: Language; value: Lesson; at: number } | undefined> {
    for (const language of LANGUAGES.toReversed()) {
      const kept = await this.store.get(this.person() ?? '', addressIn(language, id, unitId)).catch(() => undefined);
      if (kept) return { language, value: kept.value as Lesson, at: kept.at };
    }
    return undefined;
  }

  /** She has gone on in a lesson: whatever is kept of it, in any language, knows it from now on. */
  async remember({ trainingId, unitId, answers, finishedAt }: Progress): Promise<void> {
    const person = this.person();
    if (person === null) return;
    for (const language of LANGUAGES) {
      const kept = await this.store.get(person, addressIn(language, trainingId, unitId)).catch(() => undefined);
      if (!kept) continue;
      const value: Lesson = { ...(kept.value as Lesson), answers, finishedAt };
      await this.store.put({ ...kept, value }).catch(() => undefined);
    }
  }

  private note(lesson: Lesson): void {
    this.here.update((known) => new Map(known).set(keyOf(lesson.trainingId, lesson.unitId), progressOf(lesson)));
  }
}

function progressOf({ answers, finishedAt }: Lesson): KeptProgress {
  return { answered: firstAnswers(answers).length, finished: finishedAt !== null };
}
