import { Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Language, LANGUAGES, type LocalText } from '@kurak/shared-model';
import {
  Access, Badge, Dialog, Icon, LANGUAGE_NAMES, LocalTextPipe, MomentPipe, Notice, ProblemError, ProblemNotice, Problems, type ReplyOf, TextTabs, Toasts, Waiting, call,
  callResource,
} from '@kurak/shared-web';
import { FileSizePipe } from './file-size';
import { MaterialThumb } from './material-thumb';

type Material = ReplyOf<'get', '/api/materials/{id}'>;
type Use = Material['uses'][number];

const TEXTS = ['title', 'alternative', 'transcript'] as const;

/** A material with its words, and where it is used. */
@Component({
  selector: 'kurak-material-list-details',
  imports: [
    Badge, Dialog, FileSizePipe, Icon, LocalTextPipe, MaterialThumb, MomentPipe, Notice, ProblemNotice, RouterLink, TextTabs, TranslocoPipe, Waiting,
  ],
  templateUrl: './material-list-details.html',
})
export class MaterialListDetails {
  private readonly access = inject(Access);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly problems = inject(Problems);
  protected readonly dialog = viewChild.required(Dialog);
  /** Its words changed, or it is gone. */
  readonly changed = output();

  protected readonly id = signal<string | undefined>(undefined);
  protected readonly material = callResource(
    () => this.id(),
    async (id, signal) => {
      const reply = await call('get', '/api/materials/{id}', { path: { id }, signal });
      this.take(reply);
      return reply;
    },
  );
  /** What is shown: never a material that was looked at before. */
  protected readonly shown = computed(() => {
    const found = this.material.value();
    return found?.id === this.id() ? found : undefined;
  });
  protected readonly mayChange = computed(() => (this.shown()?.own ?? false) && this.access.can('change', 'Material'));
  protected readonly name = computed(() => this.shown()?.name ?? '');

  protected readonly texts = TEXTS;
  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly title = signal<LocalText>({});
  protected readonly alternative = signal<LocalText>({});
  protected readonly transcript = signal<LocalText>({});
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  /** What somebody else saved since this was opened. */
  protected readonly newer = signal<Material | undefined>(undefined);
  protected readonly isLeaving = signal(false);
  /** Where it is used, which is why it could not be deleted. */
  protected readonly usedIn = signal<readonly Use[] | undefined>(undefined);
  private version = 0;

  open(id: string): void {
    const isSame = this.id() === id;
    this.id.set(id);
    if (isSame) this.material.reload();
    this.isLeaving.set(false);
    this.usedIn.set(undefined);
    this.dialog().open();
  }

  protected take(material: Material): void {
    this.title.set(material.title);
    this.alternative.set(material.alternative);
    this.transcript.set(material.transcript);
    this.version = material.version;
    this.newer.set(undefined);
    this.failure.set(undefined);
  }

  protected wordsOf(material: Material, text: (typeof TEXTS)[number]): { language: Language; words: string }[] {
    return LANGUAGES.flatMap((language) => (material[text][language] ? [{ language, words: material[text][language] }] : []));
  }

  protected async save(): Promise<void> {
    const id = this.id();
    if (!id || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const version = this.newer()?.version ?? this.version;
    const body = { title: this.title(), alternative: this.alternative(), transcript: this.transcript(), version };
    try {
      const saved = await call('patch', '/api/materials/{id}', { path: { id }, body });
      this.material.set(saved);
      this.take(saved);
      this.dialog().close();
      this.toasts.show(this.words.translate('curriculum.materials.saved'));
      this.changed.emit();
    } catch (error) {
      this.failure.set(error instanceof ProblemError && error.code === 'stale' ? await this.lookAtNewer(id) : error);
    } finally {
      this.busy.set(false);
    }
  }

  protected async remove(): Promise<void> {
    const id = this.id();
    if (!id || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      await call('delete', '/api/materials/{id}', { path: { id } });
      this.dialog().close();
      this.toasts.show(this.words.translate('curriculum.materials.deleted', { name: this.name() }));
      this.id.set(undefined);
      this.changed.emit();
    } catch (error) {
      const isUsed = error instanceof ProblemError && error.code === 'material.used';
      if (isUsed) this.usedIn.set((error.problem as { uses?: Use[] }).uses ?? []);
      this.failure.set(isUsed ? undefined : error);
    } finally {
      this.isLeaving.set(false);
      this.busy.set(false);
    }
  }

  /** Returns why it could not be fetched, if it could not. */
  private async lookAtNewer(id: string): Promise<unknown> {
    try {
      this.newer.set(await call('get', '/api/materials/{id}', { path: { id } }));
      return undefined;
    } catch (error) {
      return error;
    }
  }
}
