import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon, MomentPipe, Notice, ProblemError, Problems } from '@kurak/shared-web';
import { UnitDraft } from './unit-draft';

const PLACE = /^(lesson|plan)\[(\d+)\]/;

/** What happened to the saving, and what can be decided: no connection, a newer version, something typed earlier. */
@Component({
  selector: 'kurak-draft-notices',
  imports: [Icon, MomentPipe, Notice, TranslocoPipe],
  template: `
    @if (draft.found(); as found) {
      <kurak-notice tone="warn" [heading]="'curriculum.unsaved.found' | transloco: { time: (found.at | kurakMoment: 'shortTime') }">
        <p>{{ (draft.foundIsOlder() ? 'curriculum.unsaved.foundOlder' : 'curriculum.unsaved.foundText') | transloco }}</p>
        <div class="actions">
          <button type="button" class="button primary small" (click)="draft.restoreFound()">
            <kurak-icon name="undo" />{{ 'curriculum.unsaved.restore' | transloco }}
          </button>
          <button type="button" class="button small" (click)="draft.discardFound()">
            {{ 'curriculum.unsaved.discard' | transloco }}
          </button>
        </div>
      </kurak-notice>
    }
    @if (draft.conflict()) {
      <kurak-notice tone="bad" [heading]="'curriculum.conflict.title' | transloco">
        <p>{{ 'curriculum.conflict.text' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button small" [attr.aria-busy]="busy()" (click)="takeNewer()">
            <kurak-icon name="retry" />{{ 'curriculum.conflict.takeNewer' | transloco }}
          </button>
          <button type="button" class="button small" (click)="draft.keepMine()">
            {{ 'curriculum.conflict.keepMine' | transloco }}
          </button>
        </div>
      </kurak-notice>
    }
    @if (draft.setAside()) {
      <kurak-notice [heading]="'curriculum.conflict.aside' | transloco">
        <p>{{ 'curriculum.conflict.asideText' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button small" (click)="draft.putBack()">
            <kurak-icon name="undo" />{{ 'curriculum.conflict.putBack' | transloco }}
          </button>
          <button type="button" class="button quiet small" (click)="draft.letGo()">
            {{ 'curriculum.conflict.letGo' | transloco }}
          </button>
        </div>
      </kurak-notice>
    }
    @if (draft.isOffline()) {
      <kurak-notice tone="warn">
        {{ (draft.isKept() ? 'curriculum.unsaved.offline' : 'curriculum.unsaved.notKept') | transloco }}
      </kurak-notice>
    } @else if (draft.failure()) {
      <kurak-notice tone="bad" [heading]="problems.text(draft.failure())">
        @if (places().length > 0) {
          <ul>
            @for (place of places(); track $index) {
              <li>{{ place }}</li>
            }
          </ul>
        }
        <p>{{ 'curriculum.unsaved.stays' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button small" (click)="draft.save()">
            <kurak-icon name="retry" />{{ 'action.retry' | transloco }}
          </button>
        </div>
      </kurak-notice>
    }
  `,
  host: { class: 'stack draft-notices' },
})
export class DraftNotices {
  protected readonly draft = inject(UnitDraft);
  protected readonly problems = inject(Problems);
  private readonly texts = inject(TranslocoService);
  protected readonly busy = signal(false);

  /** Where in the unit the server found something, and what. */
  protected readonly places = computed(() => {
    const failure = this.draft.failure();
    if (!(failure instanceof ProblemError)) return [];
    return [...new Set(failure.errors.map(({ path, code }) => `${this.placeOf(path)}: ${this.problems.field(code)}`))];
  });

  protected async takeNewer(): Promise<void> {
    this.busy.set(true);
    await this.draft.takeNewer();
    this.busy.set(false);
  }

  private placeOf(path: string): string {
    const [, face, at] = PLACE.exec(path) ?? [];
    if (face !== undefined) return this.texts.translate(`curriculum.place.${face}`, { number: Number(at) + 1 });
    const known = ['title', 'objectives', 'minutes'].find((field) => path.startsWith(field));
    return known ? this.texts.translate(`curriculum.place.${known}`) : path;
  }
}
