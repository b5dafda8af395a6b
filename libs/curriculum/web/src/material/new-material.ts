import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language, LocalText } from '@kurak/shared-model';
import { call, LANGUAGE_NAMES, Languages, newId, ProblemError, Problems } from '@kurak/shared-web';
import { withLanguage } from '../parts/changed';
import { TextField } from '../parts/text-field';
import { kindOfFile, type Material, type MaterialKind, OFFERED_FILES } from './material';
import { type FinishedUpload, UploadField } from './upload-field';

/**
 * Makes a material of a file: while it is on its way one writes what it shows or says. Ready for the next file afterwards.
 * @example <kurak-new-material kind="picture" [language]="language()" (added)="use($event)" />
 */
@Component({
  selector: 'kurak-new-material',
  imports: [TextField, TranslocoPipe, UploadField],
  template: `
    <div class="stack">
      <kurak-upload-field [label]="label()" [accept]="accept()" (begun)="describe($event)" (uploaded)="take($event)" />
      @if (isOther()) {
        <p class="field-error" role="alert">{{ 'curriculum.material.otherKind.' + kind() | transloco }}</p>
      }
      @if (shown(); as what) {
        <p class="hint">{{ 'curriculum.material.describe' | transloco: { language: names[language()] } }}</p>
        <kurak-text-field [label]="'curriculum.material.title' | transloco" [longest]="160" [language]="language()" [base]="language()" [(text)]="title" />
        @if (what === 'picture') {
          <kurak-text-field
            [label]="'curriculum.material.alternative' | transloco"
            [hint]="'curriculum.material.alternativeHint' | transloco"
            required
            [lines]="2"
            [longest]="1000"
            [language]="language()"
            [base]="language()"
            [(text)]="alternative"
          />
        } @else if (what !== 'document') {
          <kurak-text-field
            [label]="'curriculum.material.transcript' | transloco"
            [hint]="'curriculum.material.transcriptHint' | transloco"
            [lines]="4"
            [longest]="20000"
            [language]="language()"
            [base]="language()"
            [(text)]="transcript"
          />
        }
        @if (reason(); as why) {
          <p class="field-error" role="alert">{{ why }}</p>
        }
        <div class="actions">
          <button type="button" class="button primary" [attr.aria-disabled]="upload() ? null : true" [attr.aria-busy]="busy()" (click)="add()">{{ 'curriculum.material.add' | transloco }}</button>
          @if (!upload()) {
            <span class="hint">{{ 'curriculum.material.notYet' | transloco }}</span>
          }
        </div>
      }
    </div>
  `,
})
export class NewMaterial {
  private readonly problems = inject(Problems);
  private readonly screens = inject(Languages);
  private readonly field = viewChild.required(UploadField);
  readonly label = input('');
  /** What it has to be; anything when left out. */
  readonly kind = input<MaterialKind>();
  /** In which it is described; that of the screen when left out. */
  readonly in = input<Language>();
  readonly added = output<Material>();

  protected readonly names = LANGUAGE_NAMES;
  protected readonly language = computed(() => this.in() ?? this.screens.current());
  protected readonly accept = computed(() => {
    const kind = this.kind();
    return kind ? OFFERED_FILES[kind] : Object.values(OFFERED_FILES).join(',');
  });
  private readonly file = signal<File | undefined>(undefined);
  protected readonly upload = signal<FinishedUpload | undefined>(undefined);
  protected readonly title = signal<LocalText>({});
  protected readonly alternative = signal<LocalText>({});
  protected readonly transcript = signal<LocalText>({});
  protected readonly busy = signal(false);
  /** Whether the last file was of another kind than was wanted. */
  protected readonly isOther = signal(false);
  private readonly failure = linkedSignal<FinishedUpload | undefined, unknown>({ source: this.upload, computation: () => undefined });
  /** The same for as long as it is the same file: asking twice makes one material. */
  private readonly id = linkedSignal({ source: this.upload, computation: () => newId() });

  protected readonly shown = computed(() => {
    const file = this.file();
    return file && (this.kind() ?? kindOfFile(file));
  });
  protected readonly reason = computed(() => {
    const failure = this.failure();
    if (failure === undefined) return '';
    this.screens.current();
    return (failure instanceof ProblemError && this.problems.at(failure, 'uploadId')) || this.problems.text(failure);
  });

  protected describe(file: File): void {
    this.isOther.set(false);
    this.file.set(file);
    this.upload.set(undefined);
    const name = file.name.replace(/\.[^.]+$/, '').replace(/[_\s]+/g, ' ').trim().slice(0, 160);
    if (Object.keys(this.title()).length === 0) this.title.set(withLanguage({}, this.language(), name || undefined));
  }

  protected take(upload: FinishedUpload | undefined): void {
    this.upload.set(upload);
    if (!upload) this.file.set(undefined);
  }

  protected async add(): Promise<void> {
    const upload = this.upload();
    if (!upload || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const words = { title: this.title(), alternative: this.alternative(), transcript: this.transcript() };
      const material = await call('post', '/api/materials', { body: { id: this.id(), uploadId: upload.id, ...words } });
      this.clear();
      if (this.kind() === undefined || material.kind === this.kind()) this.added.emit(material);
      else await this.refuse(material);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** Only the server knows what a file is. One that is not what was wanted is of no use here, and nobody asked for it elsewhere. */
  private async refuse({ id }: Material): Promise<void> {
    this.isOther.set(true);
    await call('delete', '/api/materials/{id}', { path: { id } }).catch(() => undefined);
  }

  private clear(): void {
    this.field().clear();
    this.file.set(undefined);
    this.upload.set(undefined);
    for (const text of [this.title, this.alternative, this.transcript]) text.set({});
  }
}
