import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, Notice, Typed } from '@kurak/shared-web';
import { KnownHints } from './known-hints';
import type { Recognised, Recognition } from './recognition';

/** Asks of each who may be known already whether she is that person: who is made twice has two histories. */
@Component({
  selector: 'kurak-known-applicants',
  imports: [CountPipe, KnownHints, Notice, TranslocoPipe, Typed],
  template: `
    @if (recognition().items(); as items) {
      @if (items.length > 0) {
        <kurak-notice tone="warn" [heading]="'delivery.selection.known' | kurakCount: items.length">
          <p>{{ 'delivery.selection.knownText' | transloco }}</p>
          @if (recognition().unsaid() > 1) {
            <div class="actions"><button type="button" class="button small" (click)="recognition().allNew()">{{ 'delivery.roster.allNew' | transloco }}</button></div>
          }
        </kurak-notice>
        <ul role="list" class="known-applicants">
          @for (one of items; track one.id) {
            <li class="stack tight">
              <label class="stack tight">
                <strong>{{ names().get(one.id) }}</strong>
                <select class="control" [attr.aria-invalid]="isUnsaid(one) ? true : null" [typed]="recognition().of(one.id)" (typedChange)="recognition().say(one.id, $event)">
                  @if (recognition().of(one.id) === '') {
                    <option value="">{{ 'delivery.roster.decide' | transloco }}</option>
                  }
                  <option value="new" [selected]="recognition().of(one.id) === 'new'">{{ 'delivery.roster.isNew' | transloco }}</option>
                  @for (known of one.known; track known.personId) {
                    @if (!known.applied) {
                      <option [value]="known.personId" [selected]="recognition().of(one.id) === known.personId">{{ 'delivery.roster.is' | transloco: { name: known.displayName } }}</option>
                    }
                  }
                  <option value="out" [selected]="recognition().of(one.id) === 'out'">{{ 'delivery.selection.leaveOut' | transloco }}</option>
                </select>
              </label>
              @if (isUnsaid(one)) {
                <span class="field-error">{{ 'delivery.selection.mustSay' | transloco }}</span>
              }
              <kurak-known-hints [one]="one" />
            </li>
          }
        </ul>
      }
    }
  `,
  host: { class: 'stack' },
})
export class KnownApplicants {
  readonly recognition = input.required<Recognition>();
  /** Of those who are to be accepted, by their application. */
  readonly names = input.required<ReadonlyMap<string, string>>();
  /** Whether somebody tried to accept them before everything was said. */
  readonly isTried = input(false);

  protected isUnsaid({ id }: Recognised): boolean {
    return this.isTried() && this.recognition().of(id) === '';
  }
}
