import { Component, computed, input } from '@angular/core';
import type { Carry } from './carry';
import type { Extent } from './grid';
import { type Lane, type LaneMode, piecesOf } from './lanes';

/** Where on the board what is carried would stand. Alone in its component, so that a move redraws nothing else. */
@Component({
  selector: 'kurak-carry-target',
  template: `
    @for (piece of pieces(); track $index) {
      <div
        class="target {{ carry().standing() }}"
        aria-hidden="true"
        [style.--left]="(piece.place.day + (piece.place.lane ?? 0) / extent().lanes) / extent().days"
        [style.--wide]="piece.across / extent().lanes / extent().days"
        [style.--at]="piece.place.start - extent().from"
        [style.--tall]="piece.place.minutes"
      ></div>
    }
  `,
})
export class CarryTarget {
  readonly carry = input.required<Carry>();
  readonly lanes = input.required<readonly Lane[]>();
  readonly mode = input.required<LaneMode>();
  readonly extent = input.required<Extent>();

  protected readonly pieces = computed(() => {
    const [session, place] = [this.carry().session(), this.carry().place()];
    return session && place ? piecesOf([{ session, place }], this.lanes(), this.mode()) : [];
  });
}
