import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AsKept, Empty, Icon, Pager, Toasts, Waiting, call, keptResource } from '@kurak/shared-web';
import { MessageItem } from './message-item';

const PAGE = 20;

/** What she was told of her trainings, newest first; what she has taken in is hers to say. */
@Component({
  selector: 'kurak-message-list',
  imports: [AsKept, Empty, Icon, MessageItem, Pager, TranslocoPipe, Waiting],
  template: `
    <kurak-as-kept [from]="list.from()" [at]="list.at()" />
    <kurak-waiting [for]="list" [lines]="4" />
    @if (list.value(); as page) {
      @if (page.total === 0 && !onlyNew()) {
        <kurak-empty [heading]="'learning.message.none' | transloco" [text]="'learning.message.noneText' | transloco" />
      }
      @if (unread().length > 1) {
        <div class="actions">
          <button type="button" class="button small" [attr.aria-busy]="busy()" (click)="read(unread())">
            <kurak-icon name="check" />{{ 'learning.message.readAll' | transloco }}
          </button>
        </div>
      }
      <ul role="list" class="messages">
        @for (message of shown(); track message.id) {
          <li><kurak-message [message]="message" (read)="read([message.id])" /></li>
        }
      </ul>
      @if (!onlyNew() && page.total > 0) {
        <kurak-pager [page]="page.page" [size]="page.size" [total]="page.total" (turn)="turned.set($event)" />
      }
    }
  `,
})
export class MessageList {
  private readonly toasts = inject(Toasts);
  /** Only what is new, as on the start page. */
  readonly onlyNew = input(false);
  /** How many are new still. */
  readonly counted = output<number>();

  protected readonly turned = signal(1);
  protected readonly list = keptResource('/api/me/messages', () => ({ query: { page: this.turned(), size: PAGE } }));
  protected readonly busy = signal(false);
  protected readonly unread = computed(() => (this.list.value()?.items ?? []).filter(({ readAt }) => readAt === null).map(({ id }) => id));
  protected readonly shown = computed(() => (this.list.value()?.items ?? []).filter(({ readAt }) => !this.onlyNew() || readAt === null));

  protected async read(ids: readonly string[]): Promise<void> {
    const before = this.list.value();
    if (!before || this.busy()) return;
    this.busy.set(true);
    try {
      const { unread } = await call('post', '/api/me/messages/read', { body: { ids: [...ids] } });
      const readAt = new Date().toISOString();
      this.list.set({ ...before, unread, items: before.items.map((message) => (ids.includes(message.id) ? { ...message, readAt } : message)) });
      this.counted.emit(unread);
    } catch (error) {
      this.toasts.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
