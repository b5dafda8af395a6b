import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AGE_BANDS, type Askable, DISABILITY_ANSWERS, type DisabilityAnswer, LONGEST_ANSWER, SEXES, type Sex } from '@kurak/delivery-model';
import { LANGUAGES, type Language, textIn } from '@kurak/shared-model';
import {
  type Choice,
  Choices,
  Control,
  DayPipe,
  Field,
  Icon,
  LANGUAGE_NAMES,
  Languages,
  LocalTextPipe,
  Notice,
  OfflineError,
  ParticipantFrame,
  ProblemError,
  ProblemNotice,
  Problems,
  type ReplyOf,
  Typed,
  call,
  codeInAddress,
} from '@kurak/shared-web';
import { fromEvent, merge, timer } from 'rxjs';
import { PrivacyNotice } from './privacy-notice';
import { PrivateLink } from './private-link';
import { type PublicForm, WrittenApplication, type WrittenFields, applicationBody } from './written-application';

/** How long after a failed attempt it is sent again by itself, in milliseconds. */
const AGAIN = 20_000;

/** Applying without an account: first who asks and why, then the questions, then a private link. */
@Component({
  selector: 'kurak-apply',
  imports: [Choices, Control, DayPipe, Field, Icon, LocalTextPipe, Notice, ParticipantFrame, PrivacyNotice, PrivateLink, ProblemNotice, TranslocoPipe, Typed],
  templateUrl: './apply.html',
})
export class Apply {
  protected readonly problems = inject(Problems);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  protected readonly written = new WrittenApplication();
  protected readonly longest = LONGEST_ANSWER;
  protected readonly ageBands = AGE_BANDS;
  protected readonly screenLanguages = LANGUAGES;
  protected readonly languageNames = LANGUAGE_NAMES;

  protected readonly code = signal(codeInAddress());
  protected readonly typedCode = signal('');
  protected readonly form = signal<PublicForm | undefined>(undefined);
  /** What was on this phone already when the page was opened. */
  protected readonly isFoundAgain = signal(false);
  protected readonly isNoticed = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly sent = signal<ReplyOf<'post', '/api/applications'> | undefined>(undefined);

  protected readonly isWaiting = computed(() => this.written.now()?.isToBeSent === true && this.sent() === undefined);
  protected readonly heading = computed(() => textIn(this.form()?.title ?? {}, this.languages.current(), 'ru') || this.texts.translate<string>('delivery.apply.title'));
  protected readonly sexes = computed((): Choice<Sex | 'unsaid'>[] => this.choices([...SEXES, 'unsaid'] as const, 'delivery.applySex'));
  protected readonly isSexUnsaid = signal(false);
  protected readonly sex = computed(() => this.written.now()?.fields.sex ?? (this.isSexUnsaid() ? 'unsaid' : null));
  protected readonly disabilities = computed((): Choice<DisabilityAnswer>[] => this.choices(DISABILITY_ANSWERS, 'delivery.disability'));

  constructor() {
    if (this.code() !== '') void this.open();
    merge(fromEvent(window, 'online'), timer(AGAIN, AGAIN))
      .pipe(takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(() => {
        if (this.isWaiting()) void this.send();
      });
  }

  protected asks(field: Askable): boolean {
    return this.form()?.asks.includes(field) ?? false;
  }

  protected openTyped(): void {
    this.code.set(this.typedCode());
    void this.open();
  }

  /** The form, or what this phone has of it when there is no network. */
  protected async open(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const kept = await this.written.find(this.code());
    try {
      this.form.set(await call('post', '/api/application-forms/look-up', { body: { code: this.code() } }));
    } catch (error) {
      if (kept && error instanceof OfflineError) this.form.set(kept.form);
      else this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
    if (kept && this.form()) {
      this.isFoundAgain.set(true);
      this.isNoticed.set(true);
      if (kept.isToBeSent) await this.send();
    }
  }

  protected async begin(): Promise<void> {
    const form = this.form();
    if (!form) return;
    await this.written.begin(this.code(), form, this.languages.current());
    this.isNoticed.set(true);
    window.scrollTo({ top: 0 });
  }

  /** Somebody else's, perhaps: nothing of it stays on this phone. */
  protected async beginAnew(): Promise<void> {
    await this.written.erase(this.code());
    this.isFoundAgain.set(false);
    this.isNoticed.set(false);
    this.failure.set(undefined);
  }

  protected write(fields: Partial<WrittenFields>): void {
    void this.written.write(this.code(), fields);
  }

  protected writeSex(sex: Sex | 'unsaid' | null): void {
    this.isSexUnsaid.set(sex === 'unsaid');
    this.write({ sex: sex === 'unsaid' ? null : sex });
  }

  protected answer(questionId: string, text: string): void {
    this.write({ answers: { ...this.written.now()?.fields.answers, [questionId]: text } });
  }

  protected speak(language: Language): void {
    this.write({ language });
    if (language !== this.languages.current()) void this.languages.use(language).catch(() => undefined);
  }

  /** Without a connection it waits on this phone, and goes as soon as there is one. */
  protected async send(): Promise<void> {
    const kept = this.written.now();
    if (!kept || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      await this.written.toBeSent(this.code(), true);
      this.sent.set(await call('post', '/api/applications', { body: applicationBody(kept.id, this.code(), kept.fields) }));
      await this.written.erase(this.code());
      window.scrollTo({ top: 0 });
    } catch (error) {
      this.failure.set(error);
      // What the server has refused is hers to mend; what it could not take now goes later.
      if (error instanceof ProblemError && error.status < 500 && error.status !== 429) await this.written.toBeSent(this.code(), false);
    } finally {
      this.busy.set(false);
    }
  }

  private choices<T extends string>(values: readonly T[], key: string): Choice<T>[] {
    this.languages.current();
    return values.map((value) => ({ value, label: this.texts.translate(`${key}.${value}`) }));
  }
}
