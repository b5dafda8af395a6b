import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Check, type FormQuestion, type LocalList, type Paper, type Papers, type TestQuestion, isSaidIn, wordsOfBlock } from '@kurak/curriculum-model';
import { LANGUAGES, type Language, type LocalText } from '@kurak/shared-model';
import {
  Access, Badge, Empty, Icon, LANGUAGE_NAMES, Languages, MomentPipe, Notice, Problems, Saved, TextLoader, Toasts, Waiting, call, callResource,
} from '@kurak/shared-web';
import { ModuleFrame } from '../module/module-frame';
import { openModule } from '../module/open-module';
import { saveWhenLeft, savedBeforeLeaving } from '../parts/self-saving';
import { PaperEditor } from './paper-editor';
import { PaperView } from './paper-view';
import { PAPER_NAMES, type PaperConflict, type PaperName, PapersDraft } from './papers-draft';

type AnyPaper = Paper<TestQuestion> | Paper<FormQuestion>;

/** Every text of a paper. */
function textsOf({ title, introduction, questions }: AnyPaper): (LocalText | LocalList)[] {
  return [
    ...[title, introduction],
    ...questions.flatMap((question) => {
      if ('check' in question) return wordsOfBlock(question.check as Check) as LocalText[];
      if (question.kind === 'scale') return [question.question, question.low, question.high];
      return question.kind === 'choice' ? [question.question, ...question.choices.map(({ text }) => text)] : [question.question];
    }),
  ];
}

/** The papers of a module: its test, its evaluation, its follow-up form. */
@Component({
  selector: 'kurak-papers',
  imports: [Badge, Empty, Icon, ModuleFrame, MomentPipe, Notice, PaperEditor, PaperView, Saved, TranslocoPipe, Waiting],
  templateUrl: './papers.html',
  providers: [PapersDraft],
})
export class PapersPage {
  protected readonly draft = inject(PapersDraft);
  protected readonly problems = inject(Problems);
  private readonly access = inject(Access);
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  private readonly files = inject(TextLoader);
  private readonly toasts = inject(Toasts);
  readonly id = input.required<string>();

  protected readonly paperNames = PAPER_NAMES;
  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly module = openModule(() => this.id());
  protected readonly loaded = callResource(
    () => this.id(),
    async (id, signal) => {
      const reply = await call('get', '/api/modules/{id}/papers', { path: { id }, signal });
      this.draft.open(id, reply);
      return reply;
    },
  );
  protected readonly base = computed<Language>(() => this.module.value()?.baseLanguage ?? 'en');
  protected readonly mayChange = computed(() => (this.module.value()?.own ?? false) && this.access.can('change', 'Module'));
  protected readonly units = computed(() => this.module.value()?.units ?? []);
  protected readonly name = signal<PaperName>('test');
  /** One writes in the base language first; one reads in one's own. */
  protected readonly language = linkedSignal<Language>(() => (this.mayChange() ? this.base() : this.screens.current()));
  protected readonly paper = computed((): AnyPaper | null => this.draft.papers()[this.name()]);
  protected readonly whole = computed(() => {
    const paper = this.paper();
    return paper === null ? [] : LANGUAGES.filter((language) => isSaidIn({ words: textsOf(paper) }, language, this.base()));
  });
  protected readonly busy = signal(false);

  constructor() {
    saveWhenLeft(this.draft);
  }

  /** Called by the route. True once nothing would be lost by going. */
  saveBeforeLeaving(): Promise<boolean> {
    return savedBeforeLeaving(this.draft);
  }

  /** Begins a paper under its usual title, in the language that the module is written in. */
  protected async begin(): Promise<void> {
    const name = this.name();
    this.busy.set(true);
    const title = await this.usualTitle(name);
    this.busy.set(false);
    this.set(name, { title: { [this.base()]: title }, introduction: {}, questions: [] });
  }

  protected write(paper: Paper<TestQuestion | FormQuestion>): void {
    this.set(this.name(), paper);
  }

  protected remove(): void {
    const name = this.name();
    const paper = this.draft.papers()[name];
    this.set(name, null);
    this.toasts.show(this.texts.translate(`curriculum.papers.gone.${name}`), () => this.set(name, paper));
  }

  protected async settle(conflict: PaperConflict, whose: 'mine' | 'theirs'): Promise<void> {
    const mine = this.draft.papers()[conflict.name];
    await this.draft.settle(conflict, whose);
    if (whose === 'theirs') this.toasts.show(this.texts.translate('curriculum.papers.mineAside'), () => this.set(conflict.name, mine));
  }

  private set(name: PaperName, paper: Paper<TestQuestion | FormQuestion> | null): void {
    this.draft.change({ [name]: paper } as Partial<Papers>);
  }

  /** What such a paper is called, in the module's language, whatever the screens speak; nothing when that cannot be known now. */
  private async usualTitle(name: PaperName): Promise<string> {
    const key = `papers.name.${name}`;
    if (this.base() === this.screens.current()) return this.texts.translate(`curriculum.${key}`);
    const words = await this.files.getTranslation(`curriculum/${this.base()}`).catch(() => ({}));
    return String((words as Record<string, unknown>)[key] ?? '');
  }
}
