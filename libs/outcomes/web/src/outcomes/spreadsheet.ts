import { Component, DestroyRef, type ElementRef, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, Languages, Notice, OfflineError, ProblemNotice, addressOf, call, newId } from '@kurak/shared-web';

const PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

type State = 'none' | 'waiting' | 'ready' | 'failed';

/** The figures as a spreadsheet: asked for, made by the server meanwhile, then downloaded. The page may be left and reopened. */
@Component({
  selector: 'kurak-spreadsheet',
  imports: [Icon, Notice, ProblemNotice, TranslocoPipe],
  template: `
    <div class="stack tight no-print">
      <div class="actions">
        @if (state() === 'ready') {
          <a #file class="button primary" [href]="address()" download>
            <kurak-icon name="download" />{{ 'outcomes.sheet.download' | transloco }}
          </a>
        }
        <button
          type="button"
          class="button"
          [class.primary]="state() !== 'ready'"
          [attr.aria-busy]="state() === 'waiting'"
          [attr.aria-disabled]="state() === 'waiting' ? true : null"
          (click)="ask()"
        >
          @if (state() !== 'waiting') {
            <kurak-icon name="chart" />
          }
          {{ (state() === 'ready' ? 'outcomes.sheet.again' : 'outcomes.sheet.ask') | transloco }}
        </button>
      </div>
      <div role="status">
        @switch (state()) {
          @case ('waiting') {
            <p class="hint">{{ (isOffline() ? 'outcomes.sheet.offline' : 'outcomes.sheet.waiting') | transloco }}</p>
          }
          @case ('ready') {
            <p class="hint">{{ 'outcomes.sheet.ready' | transloco }}</p>
          }
          @case ('failed') {
            <kurak-notice tone="bad">{{ 'outcomes.sheet.failed' | transloco }}</kurak-notice>
          }
        }
      </div>
      <kurak-problem [error]="failure()" />
    </div>
  `,
})
export class Spreadsheet {
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;
  private readonly file = viewChild<ElementRef<HTMLAnchorElement>>('file');

  readonly training = input.required<string>();
  /** The spreadsheet that was asked for before, from the page's address. */
  readonly asked = input<string>();

  protected readonly state = signal<State>('none');
  protected readonly isOffline = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly address = signal('');
  private watched: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
    effect(() => {
      const asked = this.asked();
      untracked(() => {
        if (asked !== undefined && asked !== this.watched) this.watch(asked);
      });
    });
    // Begins by itself where the browser lets it; the link stays for where it does not.
    effect(() => this.file()?.nativeElement.click());
  }

  protected async ask(): Promise<void> {
    if (this.state() === 'waiting') return;
    this.state.set('waiting');
    this.failure.set(undefined);
    this.stop();
    const body = { id: newId(), language: this.language() };
    try {
      await call('post', '/api/trainings/{id}/exports', { path: { id: this.training() }, body });
    } catch (error) {
      this.state.set('none');
      this.failure.set(error);
      return;
    }
    this.watch(body.id);
    await this.router.navigate([], { queryParams: { sheet: body.id }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private watch(id: string): void {
    this.stop();
    this.watched = id;
    this.state.set('waiting');
    void this.look(id, PAUSE);
  }

  private async look(id: string, pause: number): Promise<void> {
    try {
      const { status } = await call('get', '/api/exports/{id}', { path: { id } });
      if (this.watched !== id) return;
      this.isOffline.set(false);
      if (status !== 'waiting') {
        this.address.set(addressOf('/api/exports/{id}/file', { path: { id } }));
        this.state.set(status);
        return;
      }
    } catch (error) {
      if (this.watched !== id) return;
      // The server goes on making it: only the looking waits for a connection.
      this.isOffline.set(error instanceof OfflineError);
      if (!(error instanceof OfflineError)) {
        this.state.set('none');
        this.failure.set(error);
        return;
      }
    }
    this.timer = setTimeout(() => void this.look(id, Math.min(pause * 1.5, LONGEST_PAUSE)), pause);
  }

  private stop(): void {
    this.watched = undefined;
    clearTimeout(this.timer);
  }
}
