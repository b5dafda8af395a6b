import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import {
  Badge,
  type BodyOf,
  type Choice,
  Choices,
  Control,
  CountPipe,
  Field,
  LANGUAGE_NAMES,
  Notice,
  ProblemNotice,
  Problems,
  Table,
  Toasts,
  Typed,
  call,
  callResource,
  newId,
  pluralForm,
  Languages,
} from '@kurak/shared-web';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { allEnrolments } from './all-enrolments';
import { rosterPreview } from './roster';

type EnrolRequest = BodyOf<'post', '/api/trainings/{id}/enrolments'>;

const MOST_AT_ONCE = 500;

/** Adds people by pasting their names. Nothing is written before the list has been looked through. */
@Component({
  selector: 'kurak-add-people',
  imports: [
    Badge, Choices, Control, CountPipe, Field, Notice, ProblemNotice, RouterLink, Table, TrainingFrame, TranslocoPipe, Typed,
  ],
  templateUrl: './add-people.html',
})
export class AddPeople {
  protected readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly screen = inject(Languages);
  readonly id = input.required<string>();

  protected readonly most = MOST_AT_ONCE;
  protected readonly languages: Choice<Language>[] = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  protected readonly training = openTraining(() => this.id());
  private readonly enrolled = callResource(() => this.id(), allEnrolments);

  protected readonly pasted = signal('');
  /** Most often the training's first language. */
  protected readonly language = linkedSignal<Language>(() => this.training.value()?.languages[0] ?? 'ru');
  protected readonly preview = computed(() => {
    const names = (this.enrolled.value() ?? []).map((enrolment) => enrolment.displayName);
    return rosterPreview(this.pasted(), names);
  });
  private readonly leftOut = linkedSignal<string, ReadonlySet<number>>({ source: this.pasted, computation: () => new Set() });
  protected readonly rows = computed(() => this.preview().map((row, at) => ({ ...row, isIn: !this.leftOut().has(at) })));
  protected readonly chosen = computed(() => this.rows().filter((row) => row.isIn));
  protected readonly repeated = computed(() => this.chosen().filter((row) => row.isRepeated).length);
  protected readonly places = computed(() => {
    const training = this.training.value();
    return training?.capacity == null ? undefined : training.capacity - training.enrolled;
  });

  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  private attempt: { readonly of: string; readonly body: EnrolRequest } | undefined;

  protected turn(at: number): void {
    this.leftOut.update((out) => (out.has(at) ? new Set([...out].filter((one) => one !== at)) : new Set([...out, at])));
  }

  protected leaveOutRepeated(): void {
    this.leftOut.update((out) => new Set([...out, ...this.preview().flatMap((row, at) => (row.isRepeated ? [at] : []))]));
  }

  /** What the server says against a row; the rows that were left out are not in its count. */
  protected problemOf(at: number): string {
    const sent = this.rows().slice(0, at).filter((row) => row.isIn).length;
    return this.rows()[at]?.isIn ? this.problems.at(this.failure(), `people[${sent}].displayName`) || this.problems.at(this.failure(), `people[${sent}].district`) : '';
  }

  protected async enrol(): Promise<void> {
    if (this.busy() || this.chosen().length === 0 || this.chosen().length > MOST_AT_ONCE) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const { enrolled } = await call('post', '/api/trainings/{id}/enrolments', { path: { id: this.id() }, body: this.body() });
      await this.router.navigate(['/trainings', this.id(), 'people']);
      const form = pluralForm(enrolled, this.screen.current());
      this.toasts.show(this.texts.translate(`delivery.add.done.${form}`, { count: enrolled }));
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** The same list keeps its ids, so that a second try after a lost answer enrols nobody twice. */
  private body(): EnrolRequest {
    const people = this.chosen().map(({ displayName, sex, district }) => ({ displayName, sex: sex ?? null, district: district ?? null }));
    const of = JSON.stringify([this.language(), people]);
    if (this.attempt?.of !== of) {
      const body = { id: newId(), language: this.language(), people: people.map((person) => ({ id: newId(), ...person })) };
      this.attempt = { of, body };
    }
    return this.attempt.body;
  }
}
