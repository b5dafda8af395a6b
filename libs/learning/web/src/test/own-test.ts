import { type Signal, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { type Answerable } from '@kurak/curriculum-model';
import { rightAnswers, type TestAnswer, type TestMoment } from '@kurak/learning-model';
import { type BodyOf, Outbox, type ReplyOf, addressOf, newId } from '@kurak/shared-web';
import { momentsNow, RECORDS_PATH, type TEST_PATH } from './asked-test';

export type Test = ReplyOf<'get', typeof TEST_PATH>;
export type TestResult = Test['results'][number];

/** A test that is open, and how she did in it, whether the server has heard of it or not. */
export interface OwnTest {
  readonly results: Signal<readonly TestResult[]>;
  /** The moment for which it can be taken now. */
  readonly moment: Signal<TestMoment | undefined>;
  /** What was handed in on this visit. */
  readonly handedIn: Signal<{ readonly id: string; readonly moment: TestMoment } | undefined>;
  handIn(moment: TestMoment, answers: TestAnswer[]): Promise<void>;
}

/** Marks on this phone, keeps on this phone, sends when it can. */
export function ownTest(test: Signal<Test | undefined>): OwnTest {
  const outbox = inject(Outbox);
  const texts = inject(TranslocoService);
  const made = signal<readonly { readonly id: string; readonly of: string; readonly result: TestResult }[]>([]);

  const address = computed(() => {
    const { trainingId: id = '', moduleId = '' } = test() ?? {};
    return addressOf(RECORDS_PATH, { path: { id, moduleId } });
  });
  const marked = ({ questions }: Test, { moment, answers, madeAt }: Pick<BodyOf<'post', typeof RECORDS_PATH>, 'moment' | 'answers' | 'madeAt'>): TestResult => {
    // The contract has one shape for all blocks; those of a test are questions.
    const right = rightAnswers(questions as unknown as (Answerable & { id: string })[], answers);
    return { moment, answers, madeAt, right, of: questions.length };
  };
  const results = computed(() => {
    const open = test();
    if (!open) return [];
    const unsent = outbox.pending().filter(({ endpoint }) => endpoint === address()).map(({ body }) => marked(open, body as BodyOf<'post', typeof RECORDS_PATH>));
    const here = made().filter(({ of }) => of === address()).map(({ result }) => result);
    const all = new Map([...here, ...unsent, ...open.results].map((result) => [result.moment, result]));
    return [...all.values()];
  });

  return {
    results,
    moment: computed(() => {
      const open = test();
      const moments = open ? momentsNow(open) : [];
      return moments.find((moment) => results().every((result) => result.moment !== moment));
    }),
    handedIn: computed(() => {
      const last = made().findLast(({ of }) => of === address());
      return last && { id: last.id, moment: last.result.moment };
    }),
    handIn: async (moment, answers) => {
      const open = test();
      if (!open) return;
      const { trainingId: id, moduleId, title } = open;
      const body = { id: newId(), moment, answers: answers.map(({ questionId, chosen }) => ({ questionId, chosen: [...chosen] })), madeAt: new Date().toISOString() };
      await outbox.send(texts.translate('learning.outbox.test', { title }), 'post', RECORDS_PATH, { path: { id, moduleId }, body });
      made.update((before) => [...before, { id: body.id, of: address(), result: marked(open, body) }]);
    },
  };
}
