import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { problemType } from '@kurak/shared-model';
import { Attempt, Icon, Notice, ProblemError, Problems, ProgressBar } from '@kurak/shared-web';
import { sendFile } from './send-file';

const WITH_FILE = 'uploadId';

let count = 0;

/** Takes one file, chosen or dropped here, and brings it to the server, with progress and with words for what went wrong. What else can be done stands beside the choice. */
@Component({
  selector: 'kurak-take-file',
  imports: [Icon, Notice, ProgressBar, TranslocoPipe],
  template: `
    @if (busy()) {
      <kurak-progress [label]="'delivery.sheets.uploading' | transloco: { name: name() }" [value]="part() * 100" />
    } @else {
      <div class="actions">
        <label class="button file-button">
          <kurak-icon name="plus" />{{ label() }}
          <input type="file" class="visually-hidden" [attr.accept]="accept()" [attr.aria-describedby]="hintId" #file (change)="choose(file)" />
        </label>
        <ng-content />
      </div>
    }
    <p class="hint" [id]="hintId">{{ hint() }}</p>
    @if (failure()) {
      <kurak-notice tone="bad">{{ reason() }}</kurak-notice>
    }
  `,
  host: { '[class.over]': 'isOver()', '(dragover)': 'hover($event)', '(dragleave)': 'isOver.set(false)', '(drop)': 'drop($event)' },
})
export class TakeFile {
  private readonly problems = inject(Problems);
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  /** Kinds of files, as HTML has them. */
  readonly accept = input.required<string>();
  /** The most that it may have, in bytes, and the code of the problem that it has more. */
  readonly most = input.required<number>();
  readonly tooLarge = input.required<string>();
  /** Makes something of the finished upload of this id. */
  readonly take = input.required<(uploadId: string) => Promise<void>>();

  private readonly bringing = new Attempt();
  /** Whether a file is on its way. */
  readonly busy = this.bringing.busy;
  protected readonly failure = this.bringing.failure;
  protected readonly name = signal('');
  protected readonly part = signal(0);
  protected readonly reason = computed(() => this.problems.at(this.failure(), WITH_FILE) || this.problems.text(this.failure()));
  protected readonly isOver = signal(false);
  protected readonly hintId = `take-file-${++count}`;

  protected choose(input: HTMLInputElement): void {
    const file = input.files?.[0];
    input.value = '';
    void this.bring(file);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(!this.busy());
  }

  protected drop(event: DragEvent): void {
    // Whatever is let go here, the browser must not open it instead of the page.
    event.preventDefault();
    this.isOver.set(false);
    void this.bring(event.dataTransfer?.files[0]);
  }

  private async bring(file: File | undefined): Promise<void> {
    if (!file) return;
    await this.bringing.at(async () => {
      this.name.set(file.name);
      this.part.set(0);
      if (file.size > this.most()) throw refusal(this.tooLarge());
      await this.take()(await sendFile(file, (part) => this.part.set(part)));
    });
  }
}

/** What the server would say, without sending it the file. */
function refusal(code: string): ProblemError {
  return new ProblemError({ type: problemType('invalid'), title: 'Not sent', status: 422, errors: [{ path: WITH_FILE, code }] });
}
