import { Component, computed, inject, input, model, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Check, type FormQuestion, moved, type Paper, type TestQuestion } from '@kurak/curriculum-model';
import { type Language, textIn } from '@kurak/shared-model';
import { Control, Field, Icon, type IconName, Languages, Toasts, Typed } from '@kurak/shared-web';
import { arrangedBy } from '../parts/arrange';
import type { Move } from '../parts/drag';
import { Part } from '../parts/part';
import type { PartAction } from '../parts/part-menu';
import { Reorder } from '../parts/reorder';
import { TextField } from '../parts/text-field';
import { BlockSummary } from '../unit/block-summary';
import { CheckEditor } from '../unit/check-editor';
import { copyOf, emptyFormQuestion, emptyTestQuestion, FORM_KINDS } from './new-questions';
import { FormQuestionEditor } from './form-question-editor';
import { FormQuestionView } from './form-question-view';
import type { CoveredUnit } from './paper-view';

type AnyQuestion = TestQuestion | FormQuestion;

const MOST_QUESTIONS = 40;
const KIND_ICONS: Readonly<Record<FormQuestion['kind'], IconName>> = { scale: 'chart', choice: 'check', text: 'speech' };

function idOf(question: AnyQuestion): string {
  return 'check' in question ? question.check.id : question.id;
}

/** A test or a form while it is written: its title, its introduction, its questions in order. */
@Component({
  selector: 'kurak-paper-editor',
  imports: [BlockSummary, CheckEditor, Control, Field, FormQuestionEditor, FormQuestionView, Icon, Part, Reorder, TextField, TranslocoPipe, Typed],
  templateUrl: './paper-editor.html',
})
export class PaperEditor {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly screens = inject(Languages);
  readonly paper = model.required<Paper<AnyQuestion>>();
  readonly isTest = input.required<boolean>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  readonly units = input.required<readonly CoveredUnit[]>();

  protected readonly formKinds = FORM_KINDS;
  protected readonly kindIcons = KIND_ICONS;
  protected readonly idOf = idOf;
  /** Ids of questions that are being written; the others show how they read. */
  private readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly announcement = signal('');
  protected readonly isFull = computed(() => this.paper().questions.length >= MOST_QUESTIONS);
  protected readonly hasTitle = computed(() => Object.values(this.paper().title).some((title) => title.trim() !== ''));
  protected readonly unitTitles = computed(() => this.units().map(({ id, title }) => ({ id, title: textIn(title, this.screens.current(), this.base()) })));
  /** Titles of units that no question of the test covers. */
  protected readonly uncovered = computed(() => {
    if (!this.isTest()) return [];
    const covered = this.paper().questions.map((question) => ('check' in question ? question.unitId : null));
    return this.unitTitles().filter(({ id }) => !covered.includes(id));
  });

  protected isOpen(question: AnyQuestion): boolean {
    return this.opened().has(idOf(question));
  }

  protected fold(question: AnyQuestion, open: boolean): void {
    this.opened.update((known) => new Set([...known].filter((id) => id !== idOf(question)).concat(open ? [idOf(question)] : [])));
  }

  protected coveredBy({ unitId }: TestQuestion): string {
    this.screens.current();
    const unit = this.unitTitles().find(({ id }) => id === unitId);
    return unit ? `${this.texts.translate('curriculum.papers.covers')} ${unit.title}` : this.texts.translate('curriculum.papers.coversModule');
  }

  protected asTest(question: AnyQuestion): TestQuestion | undefined {
    return 'check' in question ? question : undefined;
  }

  protected asForm(question: AnyQuestion): FormQuestion | undefined {
    return 'check' in question ? undefined : question;
  }

  protected change(changed: Partial<Paper<AnyQuestion>>): void {
    this.paper.update((paper) => ({ ...paper, ...changed }));
  }

  protected replace(question: AnyQuestion): void {
    this.change({ questions: this.paper().questions.map((known) => (idOf(known) === idOf(question) ? question : known)) });
  }

  protected cover(question: TestQuestion, unitId: string): void {
    this.replace({ ...question, unitId: unitId === '' ? null : unitId });
  }

  protected replaceCheck(question: TestQuestion, check: Check): void {
    this.replace({ ...question, check });
  }

  protected addCheck(): void {
    this.insert(this.paper().questions.length, emptyTestQuestion());
  }

  protected addQuestion(kind: FormQuestion['kind']): void {
    this.insert(this.paper().questions.length, emptyFormQuestion(kind));
  }

  protected arrange({ from, to }: Move): void {
    const { questions } = this.paper();
    this.change({ questions: moved(questions, from, to) });
    this.announcement.set(this.texts.translate('curriculum.editor.nowAt', { place: to + 1, of: questions.length }));
  }

  protected act(at: number, action: PartAction): void {
    const { questions } = this.paper();
    const question = questions[at];
    if (!question) return;
    if (action === 'remove') return this.remove(at, question);
    if (action === 'duplicate') return this.insert(at + 1, copyOf(question));
    if (action === 'addBelow') return this.insert(at + 1, 'check' in question ? emptyTestQuestion() : emptyFormQuestion(question.kind));
    const arranged = arrangedBy(questions, at, action);
    this.change({ questions: arranged });
    this.announcement.set(this.texts.translate('curriculum.editor.nowAt', { place: arranged.indexOf(question) + 1, of: questions.length }));
  }

  private insert(at: number, question: AnyQuestion): void {
    this.fold(question, true);
    this.change({ questions: this.paper().questions.toSpliced(at, 0, question) });
  }

  private remove(at: number, question: AnyQuestion): void {
    this.change({ questions: this.paper().questions.filter((known) => known !== question) });
    this.toasts.show(this.texts.translate('curriculum.papers.questionRemoved'), () => this.insert(at, question));
  }
}
