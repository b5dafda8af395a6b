import { Component, computed, effect, inject, untracked } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon, MomentPipe, Notice, ProblemError, Problems, Toasts } from '@kurak/shared-web';
import { CopyButton } from '../parts/copy-button';
import { ConflictView } from './conflict-view';
import type { LeftOver } from './dispute';
import { PartNames } from './part-names';
import { UnitDraft } from './unit-draft';

/** What happened to the saving, and what can be decided: no connection, others who saved meanwhile, something typed earlier. */
@Component({
  selector: 'kurak-draft-notices',
  imports: [ConflictView, CopyButton, Icon, MomentPipe, Notice, TranslocoPipe],
  template: `
    @if (draft.found(); as found) {
      <kurak-notice tone="warn" [heading]="'curriculum.unsaved.found' | transloco: { time: (found.at | kurakMoment: 'shortTime') }">
        <p>{{ (draft.foundIsOlder() ? 'curriculum.unsaved.foundOlder' : 'curriculum.unsaved.foundText') | transloco }}</p>
        <div class="actions">
          <button type="button" class="button primary" (click)="draft.restoreFound()"><kurak-icon name="undo" />{{ 'curriculum.unsaved.restore' | transloco }}</button>
          <button type="button" class="button" (click)="draft.discardFound()">{{ 'curriculum.unsaved.discard' | transloco }}</button>
        </div>
      </kurak-notice>
    }
    @if (draft.conflict()) {
      <kurak-conflict-view [disputes]="draft.disputes()" />
    }
    @if (news()) {
      <kurak-notice [heading]="'curriculum.conflict.merged' | transloco">
        @if (taken().length > 0) {
          <p>{{ 'curriculum.conflict.taken' | transloco }}</p>
          <ul>
            @for (name of taken(); track name) {
              <li>{{ name }}</li>
            }
          </ul>
        }
        @for (left of draft.notChosen(); track $index) {
          <div class="stack tight">
            <p>{{ 'curriculum.conflict.left.' + left.side | transloco: { part: names.nameOf(left.part, draft.content(), draft.others()) } }}</p>
            <details>
              <summary>{{ 'curriculum.conflict.show' | transloco }}</summary>
              @for (text of left.texts; track text.language) {
                <p class="as-written" [attr.lang]="text.language">{{ text.words }}</p>
              }
            </details>
            <div class="actions"><kurak-copy-button [text]="wordsOf(left)" /></div>
          </div>
        }
        <div class="actions">
          <button type="button" class="button" (click)="draft.forgetNews()">{{ 'curriculum.conflict.seen' | transloco }}</button>
        </div>
      </kurak-notice>
    }
    @if (draft.isOffline()) {
      <kurak-notice tone="warn">{{ (draft.isKept() ? 'curriculum.unsaved.offline' : 'curriculum.unsaved.notKept') | transloco }}</kurak-notice>
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
          <button type="button" class="button" (click)="draft.save()"><kurak-icon name="retry" />{{ 'action.retry' | transloco }}</button>
        </div>
      </kurak-notice>
    }
  `,
  host: { class: 'stack draft-notices' },
})
export class DraftNotices {
  protected readonly draft = inject(UnitDraft);
  protected readonly problems = inject(Problems);
  protected readonly names = inject(PartNames);

  protected readonly taken = computed(() => [...new Set(this.draft.taken().map((part) => this.names.nameOf(part, this.draft.content(), this.draft.others())))]);
  protected readonly news = computed(() => this.draft.taken().length > 0 || this.draft.notChosen().length > 0);
  /** Where in the unit the server found something, and what. */
  protected readonly places = computed(() => {
    const failure = this.draft.failure();
    if (!(failure instanceof ProblemError)) return [];
    return [...new Set(failure.errors.map(({ path, code }) => `${this.placeOf(path)}: ${this.problems.field(code)}`))];
  });

  constructor() {
    const toasts = inject(Toasts);
    const texts = inject(TranslocoService);
    // Whoever writes far down the page would not see what stands at its top.
    effect(() => {
      if (this.draft.conflict()) untracked(() => toasts.show(texts.translate('curriculum.conflict.above')));
    });
  }

  protected wordsOf({ texts }: LeftOver): string {
    return texts.map(({ words }) => words).join('\n\n');
  }

  private placeOf(path: string): string {
    const part = this.draft.partAt(path);
    return part === undefined ? path : this.names.nameOf(part, this.draft.content(), this.draft.others());
  }
}
