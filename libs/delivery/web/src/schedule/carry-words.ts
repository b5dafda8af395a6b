import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, Icon, LocalTextDirective } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import type { Carry } from './carry';
import { ClashWords } from './clash-words';
import { clock } from './wall';

const FEW = 3;

/** Where what is carried would stand, and all that speaks against it. */
@Component({
  selector: 'kurak-carry-words',
  imports: [CountPipe, Icon, LocalTextDirective, TranslocoPipe],
  template: `
    @if (carry().session(); as session) {
      <p class="carry-title" [kurakText]="session.title"></p>
      <p class="carry-place numbers">
        <strong>{{ times() }}</strong>
        @if (placeName()) {
          <span>{{ placeName() }}</span>
        }
      </p>
      @if (reasons().length > 0) {
        <ul role="list" class="carry-reasons">
          @for (reason of reasons(); track reason.text) {
            <li class="{{ reason.severity }}"><kurak-icon name="warning" /><span>{{ reason.text }}</span></li>
          }
        </ul>
        @if (more() > 0) {
          <p class="carry-outcome">{{ 'delivery.board.more' | kurakCount: more() }}</p>
        }
        <p class="carry-outcome">{{ 'delivery.board.outcome.' + carry().standing() | transloco }}</p>
      }
    }
  `,
})
export class CarryWords {
  private readonly words = inject(ClashWords);
  readonly carry = input.required<Carry>();
  readonly sessions = input.required<readonly Session[]>();
  /** Day and lane in words. */
  readonly placeName = input('');

  protected readonly times = computed(() => {
    const place = this.carry().place();
    return place ? `${clock(place.start)}–${clock(place.start + place.minutes)}` : '';
  });
  /** While there is an error, warnings do not matter yet. */
  private readonly decisive = computed(() => {
    const [clashes, standing] = [this.carry().clashes(), this.carry().standing()];
    return clashes.filter(({ severity }) => severity === standing);
  });
  protected readonly reasons = computed(() =>
    this.decisive()
      .slice(0, FEW)
      .map((clash) => ({ severity: clash.severity, text: this.words.text(clash, this.sessions()) })),
  );
  protected readonly more = computed(() => Math.max(0, this.decisive().length - FEW));
}
