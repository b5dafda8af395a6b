import { afterNextRender, Component, computed, type ElementRef, inject, Injector, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import {
  Access, type Choice, Choices, CountPipe, type Crumb, Icon, LANGUAGE_NAMES, Languages, LocalTextPipe, Notice, ProblemError, Problems, type ReplyOf, StaffFrame, call,
  newId,
} from '@kurak/shared-web';
import { type FinishedUpload, UploadField } from '../material/upload-field';
import { ImportReport } from './import-report';

type Imported = ReplyOf<'post', '/api/modules/import'>;

/** File names that the choice of a file offers first. What a file is, the server finds out by its content. */
const OFFERED = '.zip,.kurak,.imscc,.mbz,.md,.markdown,.txt';

/** Makes a module of a file: an archive of Kurak, a Common Cartridge, a Moodle backup, or Markdown. */
@Component({
  selector: 'kurak-import',
  imports: [Choices, CountPipe, Icon, ImportReport, LocalTextPipe, Notice, RouterLink, StaffFrame, TranslocoPipe, UploadField],
  templateUrl: './import.html',
})
export class ImportPage {
  private readonly access = inject(Access);
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly made = viewChild<ElementRef<HTMLElement>>('made');
  protected readonly problems = inject(Problems);

  protected readonly offered = OFFERED;
  protected readonly mayImport = computed(() => this.access.can('create', 'Module'));
  protected readonly languageChoices: Choice<Language>[] = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  protected readonly language = signal<Language>(this.screens.current());
  protected readonly upload = signal<FinishedUpload | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly imported = signal<Imported | undefined>(undefined);
  /** The same for as long as it is the same that is asked for: asking twice makes one module. */
  private readonly id = linkedSignal({ source: () => [this.upload(), this.language()], computation: () => newId() });

  protected readonly crumbs = computed((): Crumb[] => {
    this.screens.current();
    return [{ label: this.texts.translate('curriculum.list.title'), link: '/modules' }];
  });
  /** Why the server would not have the file, and where in it; undefined while it did not refuse. */
  protected readonly refusal = computed(() => {
    const failure = this.failure();
    if (!(failure instanceof ProblemError) || failure.code !== 'import.refused') return undefined;
    this.screens.current();
    return { reason: this.problems.at(failure, 'uploadId'), place: failure.problem.detail ?? '' };
  });

  protected take(upload: FinishedUpload | undefined): void {
    this.upload.set(upload);
    this.failure.set(undefined);
  }

  protected async import(): Promise<void> {
    const upload = this.upload();
    if (!upload || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      this.imported.set(await call('post', '/api/modules/import', { body: { id: this.id(), uploadId: upload.id, language: this.language() } }));
      this.upload.set(undefined);
      // The button that was pressed is gone.
      afterNextRender(() => this.made()?.nativeElement.focus(), { injector: this.injector });
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** Makes room for the next file. */
  protected another(): void {
    this.imported.set(undefined);
    this.upload.set(undefined);
    this.failure.set(undefined);
  }
}
