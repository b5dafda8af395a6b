import { Component, computed, inject, input, linkedSignal, signal, effect, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LARGEST_ROSTER, PHONE_COUNTRIES, countryOf, rosterOfText } from '@kurak/delivery-model';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import {
  type Choice,
  Choices,
  Control,
  CountPipe,
  Field,
  Icon,
  LANGUAGE_NAMES,
  Languages,
  Notice,
  ProblemError,
  ProblemNotice,
  Problems,
  ProgressBar,
  Toasts,
  Typed,
  pluralForm,
} from '@kurak/shared-web';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { RosterBook } from './roster-book';
import { RosterColumnsTable } from './roster-columns';
import { RosterFileError, rosterOfFile } from './roster-file';
import { RosterPreview } from './roster-preview';

/** Adds people out of pasted names or a file. Nothing is written before the list has been looked through. */
@Component({
  selector: 'kurak-add-people',
  imports: [
    Choices, Control, CountPipe, Field, Icon, Notice, ProblemNotice, ProgressBar, RosterColumnsTable, RosterPreview, RouterLink, TrainingFrame, TranslocoPipe, Typed,
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

  protected readonly most = LARGEST_ROSTER;
  protected readonly countries = PHONE_COUNTRIES;
  protected readonly languages: Choice<Language>[] = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  protected readonly training = openTraining(() => this.id());
  protected readonly book = new RosterBook(() => this.id());

  protected readonly pasted = signal('');
  protected readonly fileName = signal('');
  protected readonly fileProblem = signal('');
  protected readonly reading = signal(false);
  /** Most often the training's first language. */
  protected readonly language = linkedSignal<Language>(() => this.training.value()?.languages[0] ?? 'ru');
  protected readonly hasColumns = computed(() => {
    const { headings = 0, fields = [] } = this.book.roster()?.columns ?? {};
    return this.fileName() !== '' || headings > 0 || fields.length > 3;
  });
  protected readonly places = computed(() => {
    const training = this.training.value();
    return training?.capacity == null ? undefined : Math.max(0, training.capacity - training.enrolled);
  });
  protected readonly canEnter = computed(() => {
    const count = this.book.entering().length;
    return count > 0 && count <= this.most && this.book.undecided() === 0 && this.book.isChecked();
  });

  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    effect(() => {
      const training = this.training.value();
      if (!training) return;
      const country = PHONE_COUNTRIES.find((known) => known === training.country) ?? countryOf(training.timeZone);
      untracked(() => this.book.country.set(country));
    });
  }

  protected paste(text: string): void {
    this.pasted.set(text);
    this.fileName.set('');
    this.fileProblem.set('');
    this.book.take(text.trim() === '' ? undefined : rosterOfText(text));
  }

  protected async choose(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    this.paste('');
    this.reading.set(true);
    try {
      this.book.take(await rosterOfFile(file));
      this.fileName.set(file.name);
    } catch (error) {
      this.fileProblem.set(error instanceof RosterFileError ? error.code : 'broken');
    } finally {
      this.reading.set(false);
      field.value = '';
    }
  }

  protected chooseCountry(country: string): void {
    const known = PHONE_COUNTRIES.find((one) => one === country);
    if (known) this.book.country.set(known);
  }

  /** What the server says against a row: those that are left out are not in its count. */
  protected readonly problemOf = (at: number): string => {
    const sent = this.book.entering().findIndex((row) => row.at === at);
    if (sent < 0) return '';
    return ['displayName', 'district', 'phone', 'email', 'personId'].map((field) => this.problems.at(this.failure(), `people[${sent}].${field}`)).find(Boolean) ?? '';
  };

  protected async enter(): Promise<void> {
    if (this.busy() || !this.canEnter()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const { added, joined } = await this.book.enter(this.language());
      await this.router.navigate(['/trainings', this.id(), 'people']);
      const count = added + joined;
      this.toasts.show(this.texts.translate(`delivery.add.done.${pluralForm(count, this.screen.current())}`, { count }));
    } catch (error) {
      this.failure.set(error);
      if (error instanceof ProblemError && error.problem.errors?.some(({ code }) => code === 'roster.known')) this.book.recheck();
    } finally {
      this.busy.set(false);
    }
  }
}
