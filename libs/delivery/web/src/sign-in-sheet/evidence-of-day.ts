import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LARGEST_EVIDENCE } from '@kurak/delivery-model';
import { Access, Icon, LocalTextDirective, MomentPipe, type ReplyOf, Toasts, call, newId } from '@kurak/shared-web';
import { TakeFile } from './take-file';

export type Evidence = ReplyOf<'get', '/api/trainings/{id}/evidence'>['items'][number];

/** A session of a day, as far as evidence may be of it alone. */
export interface SessionOfDay {
  readonly id: string;
  readonly title: Record<string, string>;
}

/** What shows who was there on one day: to open, to add to, to remove. */
@Component({
  selector: 'kurak-evidence-of-day',
  imports: [Icon, LocalTextDirective, MomentPipe, TakeFile, TranslocoPipe],
  template: `
    <ul role="list" class="evidence-list">
      @for (item of evidence(); track item.id) {
        <li>
          <span class="grow">
            <a [href]="'/api/evidence/' + item.id + '/file'" target="_blank" rel="noopener"><span class="visually-hidden">{{ 'delivery.sheets.open' | transloco: { name: '' } }}</span>{{ item.name }}</a>
            @if (sessionOf(item); as session) {
              · <span [kurakText]="session.title"></span>
            }
            <span class="hint">{{ 'delivery.sheets.addedBy' | transloco: { who: item.addedBy, when: (item.addedAt | kurakMoment: 'shortTime') } }}</span>
          </span>
          @if (access.can('delete', 'Evidence')) {
            <button type="button" class="button quiet icon-only" (click)="remove(item)">
              <kurak-icon name="remove" /><span class="visually-hidden">{{ 'delivery.sheets.remove' | transloco: { name: item.name } }}</span>
            </button>
          }
        </li>
      } @empty {
        <li class="quiet-text">{{ 'delivery.sheets.none' | transloco }}</li>
      }
    </ul>
    @if (access.can('create', 'Evidence')) {
      @if (sessions().length > 0) {
        <div class="row at-end">
          <label class="field">
            <span>{{ 'delivery.sheets.of' | transloco }}</span>
            <select class="control" [disabled]="taking.busy()" #of (change)="only.set(of.value)">
              <option value="">{{ 'delivery.sheets.wholeDay' | transloco }}</option>
              @for (session of sessions(); track session.id) {
                <option [value]="session.id" [kurakText]="session.title"></option>
              }
            </select>
          </label>
        </div>
      }
      <kurak-take-file
        #taking
        [label]="'delivery.sheets.attach' | transloco"
        [hint]="'delivery.sheets.attachHint' | transloco"
        accept="image/jpeg,image/png,image/webp,application/pdf"
        tooLarge="evidence.large"
        [most]="most"
        [take]="attach"
      />
    }
  `,
  host: { class: 'stack' },
})
export class EvidenceOfDay {
  protected readonly access = inject(Access);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly training = input.required<string>();
  readonly day = input.required<string>();
  readonly sessions = input.required<readonly SessionOfDay[]>();
  readonly evidence = input.required<readonly Evidence[]>();
  /** Something was added, removed or brought back. */
  readonly changed = output();

  protected readonly most = LARGEST_EVIDENCE;
  /** The session that what is added is evidence of; empty for the whole day. */
  protected readonly only = signal('');

  protected sessionOf({ sessionId }: Evidence): SessionOfDay | undefined {
    return this.sessions().find(({ id }) => id === sessionId);
  }

  protected readonly attach = async (uploadId: string): Promise<void> => {
    const body = { id: newId(), uploadId, day: this.day(), sessionId: this.only() || null };
    await call('post', '/api/trainings/{id}/evidence', { path: { id: this.training() }, body });
    this.toasts.show(this.texts.translate('delivery.sheets.added'));
    this.changed.emit();
  };

  protected async remove({ id }: Evidence): Promise<void> {
    try {
      await call('delete', '/api/evidence/{id}', { path: { id } });
      this.changed.emit();
      this.toasts.show(this.texts.translate('delivery.sheets.removed'), () => void this.bringBack(id));
    } catch (error) {
      this.toasts.problem(error);
    }
  }

  private async bringBack(id: string): Promise<void> {
    try {
      await call('post', '/api/evidence/{id}/restore', { path: { id } });
      this.changed.emit();
    } catch (error) {
      this.toasts.problem(error);
    }
  }
}
