import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAnswer, isRightAnswer, type LessonCheck } from '@kurak/curriculum-model';
import { type TestMoment } from '@kurak/learning-model';
import { AsKept, Attempt, CountPipe, Icon, KeptHere, Languages, MomentPipe, Notice, ParticipantFrame, ProblemNotice, ProgressBar, Waiting, keptDraft, keptResource } from '@kurak/shared-web';
import { checkIn } from '../lesson/lesson-block';
import { QuestionForm } from '../lesson/question-form';
import { ToldAnswer } from '../lesson/told-answer';
import { TEST_PATH } from './asked-test';
import { ownTest } from './own-test';

export { KeptTests } from './kept-tests';

type Answers = Readonly<Record<string, readonly string[]>>;

/** The test of a module, taken before the training and again after it, with or without a connection. */
@Component({
  selector: 'kurak-test',
  imports: [AsKept, CountPipe, Icon, KeptHere, MomentPipe, Notice, ParticipantFrame, ProblemNotice, ProgressBar, QuestionForm, RouterLink, ToldAnswer, TranslocoPipe, Waiting],
  templateUrl: './test.html',
})
export class TestPage {
  private readonly language = inject(Languages).current;
  private readonly injector = inject(Injector);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly id = input.required<string>();
  readonly moduleId = input.required<string>();

  protected readonly test = keptResource(TEST_PATH, () => ({ path: { id: this.id(), moduleId: this.moduleId() }, query: { language: this.language() } }));
  protected readonly own = ownTest(this.test.value);
  private readonly handing = new Attempt();
  protected readonly busy = this.handing.busy;
  /** The moment for which she takes it; the same until what she handed in is kept and her draft is gone. */
  protected readonly moment = linkedSignal<TestMoment | undefined, TestMoment | undefined>({
    source: this.own.moment,
    computation: (moment, earlier) => (this.busy() ? earlier?.value : moment),
  });
  protected readonly draft = keptDraft<Answers>(() => `test/${this.id()}/${this.moduleId()}/${this.moment() ?? ''}`, {});

  protected readonly questions = computed(() => (this.test.value()?.questions ?? []).map(checkIn));
  /** Numbers of the questions that are not answered, from 1 on. */
  protected readonly left = computed(() => this.questions().flatMap((question, place) => (isAnswer(question, this.chosen(question.id)) ? [] : [place + 1])));
  protected readonly share = computed(() => 100 * (1 - this.left().length / Math.max(1, this.questions().length)));
  protected readonly before = computed(() => this.own.results().find(({ moment }) => moment === 'before'));
  protected readonly after = computed(() => this.own.results().find(({ moment }) => moment === 'after'));
  /** Each question with her answer in the test after the training; empty before that, and where only figures came from paper. */
  protected readonly review = computed(() => {
    const answers = this.after()?.answers ?? [];
    if (answers.length === 0) return [];
    return this.questions().map((question) => {
      const chosen = answers.find(({ questionId }) => questionId === question.id)?.chosen ?? [];
      const isRight = isRightAnswer(question, chosen);
      return { question, chosen, isRight, solution: isRight ? [] : solutionOf(question) };
    });
  });

  protected readonly isAsking = signal(false);
  protected readonly failure = this.handing.failure;

  protected chosen(id: string): readonly string[] {
    return this.draft.value()[id] ?? [];
  }

  protected choose(id: string, chosen: readonly string[]): void {
    this.draft.write({ ...this.draft.value(), [id]: chosen });
    this.isAsking.set(false);
  }

  /** It can be handed in once: where questions are open, only when that is meant. */
  protected async handIn(moment: TestMoment): Promise<void> {
    if (this.left().length > 0 && !this.isAsking()) {
      this.isAsking.set(true);
      this.focus('#open-questions');
      return;
    }
    await this.handing.at(async () => {
      const answers = this.questions().flatMap((question) => (isAnswer(question, this.chosen(question.id)) ? [{ questionId: question.id, chosen: this.chosen(question.id) }] : []));
      await this.own.handIn(moment, answers);
      await this.draft.erase();
      this.isAsking.set(false);
      window.scrollTo({ top: 0 });
      this.focus('#handed-in');
    });
  }

  protected goTo(number: number): void {
    this.isAsking.set(false);
    this.focus(`#question-${number}`);
  }

  private focus(selector: string): void {
    afterNextRender(() => this.page.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}

/** What would have been right, a line each, of a question whose marked form does not show it by itself. */
function solutionOf(question: LessonCheck): string[] {
  if (question.form === 'single') return question.choices.filter(({ isRight }) => isRight).map(({ text }) => text);
  return question.form === 'match' ? question.pairs.map(({ left, right }) => `${left} — ${right}`) : [];
}
