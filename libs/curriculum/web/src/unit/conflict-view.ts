import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PartFacts } from '@kurak/curriculum-model';
import { CountPipe, Icon, LANGUAGE_NAMES, Notice } from '@kurak/shared-web';
import { CopyButton } from '../parts/copy-button';
import type { Dispute, Side } from './dispute';
import { PartNames } from './part-names';
import { UnitDraft } from './unit-draft';

const SIDES: readonly Side[] = ['mine', 'theirs'];

/** Parts that two people changed in the same words: both texts side by side, and a choice for each. */
@Component({
  selector: 'kurak-conflict-view',
  imports: [CopyButton, CountPipe, Icon, Notice, TranslocoPipe],
  template: `
    <kurak-notice tone="bad" [heading]="'curriculum.conflict.same' | transloco">
      <p>{{ 'curriculum.conflict.sameText' | transloco }}</p>
      @for (dispute of disputes(); track dispute.part) {
        @let name = names.nameOf(dispute.part, draft.content(), draft.others());
        <section class="dispute" [attr.aria-label]="name">
          <h3>{{ name }}</h3>
          <div class="dispute-sides">
            @for (side of sides; track side) {
              <div class="dispute-side">
                <h4>{{ 'curriculum.conflict.' + side | transloco }}</h4>
                @if (!dispute.isThere[side]) {
                  <p class="quiet-text">{{ 'curriculum.conflict.deleted' | transloco }}</p>
                }
                @for (text of dispute.texts; track text.language) {
                  <div>
                    <span class="small quiet-text">{{ languages[text.language] }}</span>
                    <p class="as-written" [attr.lang]="text.language">{{ text[side] || '—' }}</p>
                  </div>
                }
                @if (factsOf(dispute, side); as facts) {
                  <ul class="small">
                    @if (facts.minutes !== undefined) {
                      <li>{{ 'curriculum.minutes' | kurakCount: facts.minutes }}</li>
                    }
                    @if (facts.method) {
                      <li>{{ 'curriculum.method.' + facts.method | transloco }}</li>
                    }
                    @if (facts.grouping) {
                      <li>{{ 'curriculum.grouping.' + facts.grouping | transloco }}</li>
                    }
                    @if (facts.right) {
                      <li>{{ 'curriculum.check.right' | transloco }}: {{ facts.right.join(' · ') }}</li>
                    }
                  </ul>
                }
                @if (isOnlyForm(dispute)) {
                  <p class="quiet-text">{{ 'curriculum.conflict.onlyForm' | transloco }}</p>
                }
                <div class="actions">
                  <button type="button" class="button" (click)="draft.choose(dispute.part, side)">
                    <kurak-icon name="check" />{{ 'curriculum.conflict.choose.' + side | transloco }}<span class="visually-hidden">: {{ name }}</span>
                  </button>
                  @if (wordsOf(dispute, side); as words) {
                    <kurak-copy-button [text]="words" />
                  }
                </div>
              </div>
            }
          </div>
        </section>
      }
    </kurak-notice>
  `,
})
export class ConflictView {
  protected readonly draft = inject(UnitDraft);
  protected readonly names = inject(PartNames);
  readonly disputes = input.required<readonly Dispute[]>();
  protected readonly sides = SIDES;
  protected readonly languages = LANGUAGE_NAMES;

  protected factsOf({ facts }: Dispute, side: Side): PartFacts | undefined {
    return Object.keys(facts[side]).length > 0 ? facts[side] : undefined;
  }

  protected wordsOf({ texts }: Dispute, side: Side): string {
    return texts.map((text) => text[side]).filter((words) => words !== '').join('\n\n');
  }

  /** The words are the same: bold, a link, the order of a list. */
  protected isOnlyForm({ texts, facts, isThere }: Dispute): boolean {
    return texts.length === 0 && Object.keys({ ...facts.mine, ...facts.theirs }).length === 0 && isThere.mine && isThere.theirs;
  }
}
