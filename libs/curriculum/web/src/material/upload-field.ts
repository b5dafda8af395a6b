import { Component, computed, DestroyRef, effect, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CurrentPerson, Icon, Problems, ProgressBar } from '@kurak/shared-web';
import { StudioIcon } from '../parts/studio-icon';
import { FileSizePipe } from './file-size';
import { type FinishedUpload, Transfer } from './transfer';

export type { FinishedUpload } from './transfer';

let count = 0;

/**
 * Takes a file and brings it to the server, however poor the connection: with progress, pause, and on from where it was.
 * What is made of the file is up to the page.
 * @example <kurak-upload-field [label]="…" accept=".pdf" (uploaded)="upload.set($event)" />
 */
@Component({
  selector: 'kurak-upload-field',
  imports: [FileSizePipe, Icon, ProgressBar, StudioIcon, TranslocoPipe],
  template: `
    <div class="upload" [class.over]="isOver()">
      @if (transfer.file(); as file) {
        <p class="upload-name">
          <strong>{{ file.name }}</strong>&ngsp;<span class="quiet-text numbers nowrap">{{ file.size | kurakFileSize }}</span>
        </p>
        @if (transfer.state() !== 'failed') {
          <kurak-progress [label]="'curriculum.upload.progress' | transloco: { name: file.name }" [value]="transfer.part()" />
        }
        <p class="upload-state" role="status" [class.field-error]="transfer.state() === 'failed'">
          @switch (transfer.state()) {
            @case ('sending') {
              {{ 'curriculum.upload.sending' | transloco: { sent: (transfer.sent() | kurakFileSize), size: (file.size | kurakFileSize) } }}
            }
            @case ('paused') {
              {{ 'curriculum.upload.paused' | transloco: { sent: (transfer.sent() | kurakFileSize), size: (file.size | kurakFileSize) } }}
            }
            @case ('waiting') {
              <kurak-icon name="offline" /> {{ 'curriculum.upload.waiting' | transloco }}
            }
            @case ('failed') {
              <kurak-icon name="warning" /><span>{{ problems.text(transfer.problem()) }}</span>
            }
            @case ('done') {
              <kurak-icon name="check" /> {{ 'curriculum.upload.done' | transloco }}
            }
          }
        </p>
        <div class="actions">
          @switch (transfer.state()) {
            @case ('sending') {
              <button type="button" class="button" (click)="transfer.pause()"><kurak-studio-icon name="pause" />{{ 'curriculum.upload.pause' | transloco }}</button>
            }
            @case ('paused') {
              <button type="button" class="button" (click)="transfer.resume()"><kurak-studio-icon name="play" />{{ 'curriculum.upload.resume' | transloco }}</button>
            }
            @case ('waiting') {
              <button type="button" class="button" (click)="transfer.resume()"><kurak-icon name="retry" />{{ 'action.retry' | transloco }}</button>
            }
          }
          <button type="button" class="button quiet" (click)="cancel()">
            {{ (transfer.state() === 'done' || transfer.state() === 'failed' ? 'curriculum.upload.another' : 'action.cancel') | transloco }}
          </button>
        </div>
      } @else {
        <input class="visually-hidden" type="file" [id]="id" [attr.accept]="accept() || null" [attr.aria-describedby]="id + '-hint'" (change)="choose($event)" />
        <label class="button" [attr.for]="id"><kurak-studio-icon name="upload" />{{ label() || ('curriculum.upload.choose' | transloco) }}</label>
        <p class="hint" [id]="id + '-hint'">{{ hint() || ('curriculum.upload.hint' | transloco) }}</p>
      }
    </div>
  `,
  host: { '(dragover)': 'hover($event)', '(dragleave)': 'isOver.set(false)', '(drop)': 'drop($event)' },
})
export class UploadField {
  private readonly person = inject(CurrentPerson).id;
  protected readonly problems = inject(Problems);
  protected readonly id = `upload-${++count}`;
  readonly label = input('');
  readonly hint = input('');
  /** Kinds of files that the choice offers first, as HTML has them. */
  readonly accept = input('');
  /** A file was chosen and is on its way. */
  readonly begun = output<File>();
  /** The file has arrived; undefined when it was given up or another is to be chosen. */
  readonly uploaded = output<FinishedUpload | undefined>();

  protected readonly transfer = new Transfer();
  protected readonly isOver = signal(false);
  private readonly takesFiles = computed(() => this.transfer.file() === undefined);

  constructor() {
    effect(() => {
      const finished = this.transfer.finished();
      if (finished) this.uploaded.emit(finished);
    });
    inject(DestroyRef).onDestroy(() => this.transfer.leave());
  }

  /** Makes room for another file: what was made of this one is made. */
  clear(): void {
    this.transfer.cancel();
  }

  protected cancel(): void {
    this.transfer.cancel();
    this.uploaded.emit(undefined);
  }

  protected choose({ target }: Event): void {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) this.begin(file);
  }

  protected hover(event: DragEvent): void {
    if (!this.takesFiles()) return;
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    this.isOver.set(false);
    const [file] = event.dataTransfer?.files ?? [];
    // Whatever is let go here, the browser must not open it instead of the page.
    event.preventDefault();
    if (file && this.takesFiles()) this.begin(file);
  }

  private begin(file: File): void {
    this.begun.emit(file);
    void this.transfer.begin(file, this.person() ?? '');
  }
}
