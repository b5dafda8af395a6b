import { Component, computed, effect, inject, input, output, untracked, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { Dialog, Languages, momentText } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import type { Collision } from './schedule-book';

/** Two people changed the same session: shows both, and lets her decide. */
@Component({
  selector: 'kurak-collision-dialog',
  imports: [Dialog, TranslocoPipe],
  template: `
    <kurak-dialog [heading]="'delivery.collision.title' | transloco" (closed)="collision() && theirs.emit()">
      <p>{{ 'delivery.collision.text' | transloco }}</p>
      <dl class="collision">
        @for (pair of pairs(); track $index) {
          <div>
            <dt>{{ 'delivery.collision.mine' | transloco }}</dt>
            <dd>{{ pair.mine }}</dd>
            <dt>{{ 'delivery.collision.theirs' | transloco }}</dt>
            <dd>{{ pair.theirs }}</dd>
          </div>
        }
      </dl>
      <div class="actions">
        <button type="button" class="button" (click)="mine.emit()">{{ 'delivery.stale.saveMine' | transloco }}</button>
        <button type="button" class="button primary" (click)="theirs.emit()">{{ 'delivery.stale.takeTheirs' | transloco }}</button>
      </div>
    </kurak-dialog>
  `,
})
export class CollisionDialog {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  private readonly dialog = viewChild.required(Dialog);
  readonly collision = input.required<Collision | undefined>();
  /** As it is stored now, theirs among it. */
  readonly sessions = input.required<readonly Session[]>();
  readonly zone = input.required<string>();
  readonly mine = output();
  readonly theirs = output();

  protected readonly pairs = computed(() =>
    (this.collision()?.edit ?? []).map(({ before, after }) => ({
      mine: this.words(after),
      theirs: this.words(this.sessions().find(({ id }) => id === before?.id)),
    })),
  );

  constructor() {
    effect(() => {
      const collision = this.collision();
      const dialog = this.dialog();
      untracked(() => (collision ? dialog.open() : dialog.close()));
    });
  }

  private words(session: Session | undefined): string {
    if (!session) return this.texts.translate('delivery.collision.gone');
    const locale = this.languages.locale();
    const from = momentText(session.startsAt, 'shortTime', locale, this.zone());
    const until = momentText(session.endsAt, 'time', locale, this.zone());
    return [textIn(session.title, this.languages.current(), 'ru'), `${from}–${until}`, session.room, session.facilitators.join(', ')].filter(Boolean).join(' · ');
  }
}
