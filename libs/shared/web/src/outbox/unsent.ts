import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Control, Field } from '../controls/field';
import { Typed } from '../controls/typed';
import { ParticipantFrame } from '../frames/participant-frame';
import { MomentPipe } from '../language/format';
import { Toasts } from '../layers/toasts';
import type { OutboxItem } from '../server/database';
import { Problems } from '../server/problems';
import { ProblemError } from '../server/problem-error';
import { Badge } from '../show/badge';
import { Empty } from '../show/empty';
import { Icon } from '../show/icon';
import { Notice } from '../show/notice';
import { Outbox } from './outbox';
import { type Words, withWords, wordsIn } from './words';

/** What has not reached the server: read it, mend it, send it again, or throw it away. */
@Component({
  selector: 'kurak-unsent',
  imports: [Badge, Control, Empty, Field, Icon, MomentPipe, Notice, ParticipantFrame, TranslocoPipe, Typed],
  template: `
    <kurak-participant-frame [heading]="'unsent.title' | transloco" [lead]="'unsent.lead' | transloco">
      @for (item of outbox.pending(); track item.id) {
        <article class="card">
          <div class="row between">
            <h2>{{ item.label }}</h2>
            @if (item.lastProblem) {
              <kurak-badge tone="bad" icon="warning">{{ 'unsent.refused' | transloco }}</kurak-badge>
            } @else {
              <kurak-badge tone="warn" icon="phone">{{ 'unsent.waiting' | transloco }}</kurak-badge>
            }
          </div>
          <p class="hint">{{ item.madeAt | kurakMoment: 'shortTime' }}</p>
          @if (item.lastProblem) {
            <kurak-notice tone="warn">{{ reason(item) }}</kurak-notice>
          }
          @for (words of wordsOf(item); track words.path) {
            <kurak-field [label]="'unsent.words' | transloco" required>
              <textarea
                kurakControl
                [typed]="draft(item)[words.path] ?? words.text"
                (typedChange)="write(item, words.path, $event)"
              ></textarea>
            </kurak-field>
          }
          <div class="actions">
            <button type="button" class="button primary" (click)="send(item)">
              <kurak-icon name="send" />{{ 'unsent.send' | transloco }}
            </button>
            <button type="button" class="button quiet danger" (click)="discard(item)">
              <kurak-icon name="remove" />{{ 'unsent.discard' | transloco }}
            </button>
          </div>
        </article>
      } @empty {
        <kurak-empty [heading]="'unsent.none' | transloco" [text]="'unsent.noneText' | transloco" />
      }
    </kurak-participant-frame>
  `,
})
export class Unsent {
  protected readonly outbox = inject(Outbox);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly drafts = signal<Record<string, Record<string, string>>>({});

  protected wordsOf(item: OutboxItem): Words[] {
    return wordsIn(item.body);
  }

  protected reason({ lastProblem }: OutboxItem): string {
    if (!lastProblem) return '';
    const type = `/problems/${lastProblem.code}`;
    return this.problems.text(new ProblemError({ type, title: '', status: lastProblem.status }));
  }

  protected draft(item: OutboxItem): Record<string, string> {
    return this.drafts()[item.id] ?? {};
  }

  protected write(item: OutboxItem, path: string, text: string): void {
    this.drafts.update((drafts) => ({ ...drafts, [item.id]: { ...drafts[item.id], [path]: text } }));
  }

  /** With what the person changed. After a conflict she has seen the notice: it then starts from the version there is now. */
  protected async send(item: OutboxItem): Promise<void> {
    let body = item.body;
    for (const [path, text] of Object.entries(this.draft(item))) body = withWords(body, path, text);
    const current = item.lastProblem?.current;
    if (current !== undefined && typeof body === 'object' && body !== null) body = { ...body, version: current };
    await this.outbox.resend(item.id, body);
  }

  protected async discard(item: OutboxItem): Promise<void> {
    await this.outbox.discard(item.id);
    this.toasts.show(this.texts.translate('unsent.discarded'), () => void this.outbox.restore(item));
  }
}
