import { Component, computed, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Dialog, Field, Icon, Typed } from '@kurak/shared-web';
import type { BoardLook } from './board-look';
import { STEPS, type Step, ZOOMS, type Zoom } from './grid';
import { LANE_MODES, type LaneMode } from './lanes';

/** How the board is looked at: what its lanes are, how large, in which steps things move. */
@Component({
  selector: 'kurak-board-tools',
  imports: [Control, Dialog, Field, Icon, TranslocoPipe, Typed],
  template: `
    <div class="board-tools" role="group" [attr.aria-label]="'delivery.board.tools' | transloco">
      @if (hasGroups()) {
        <div class="segments" role="group" [attr.aria-label]="'delivery.board.lanes' | transloco">
          @for (one of modes; track one) {
            <button type="button" [attr.aria-pressed]="mode() === one" (click)="look.emit({ mode: one })">{{ 'delivery.board.by.' + one | transloco }}</button>
          }
        </div>
      }
      @if (mode() === 'room' && canChange()) {
        <button type="button" class="button small" (click)="rooms().open()"><kurak-icon name="plus" />{{ 'delivery.board.addRoom' | transloco }}</button>
      }
      @if (canChange()) {
        <div class="segments" role="group" [attr.aria-label]="'delivery.board.steps' | transloco">
          @for (one of steps; track one) {
            <button type="button" class="numbers" [attr.aria-pressed]="step() === one" (click)="look.emit({ step: one })">{{ 'delivery.board.step' | transloco: { count: one } }}</button>
          }
        </div>
      }
      <div class="segments" role="group" [attr.aria-label]="'delivery.board.zoom' | transloco">
        <button type="button" [attr.aria-disabled]="smaller() === undefined ? true : null" [attr.aria-label]="'delivery.board.smaller' | transloco" (click)="enlarge(smaller())"><kurak-icon name="minus" /></button>
        <button type="button" [attr.aria-disabled]="larger() === undefined ? true : null" [attr.aria-label]="'delivery.board.larger' | transloco" (click)="enlarge(larger())"><kurak-icon name="plus" /></button>
      </div>
    </div>
    <kurak-dialog #room [heading]="'delivery.board.addRoom' | transloco">
      <form class="stack" novalidate (submit)="$event.preventDefault(); add()">
        <kurak-field required [label]="'delivery.session.room' | transloco" [hint]="'delivery.board.addRoomHint' | transloco">
          <input kurakControl maxlength="80" autocomplete="off" [(typed)]="name" />
        </kurak-field>
        <div class="actions">
          <button class="button primary">{{ 'action.add' | transloco }}</button>
          <button type="button" class="button quiet" (click)="rooms().close()">{{ 'action.cancel' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class BoardTools {
  protected readonly rooms = viewChild.required<Dialog>('room');
  protected readonly modes = LANE_MODES;
  protected readonly steps = STEPS;
  readonly mode = input.required<LaneMode>();
  readonly hasGroups = input.required<boolean>();
  readonly zoom = input.required<Zoom>();
  readonly step = input.required<Step>();
  readonly canChange = input.required<boolean>();
  readonly look = output<Partial<BoardLook>>();
  readonly roomAdded = output<string>();

  protected readonly name = signal('');
  protected readonly smaller = computed(() => ZOOMS[ZOOMS.indexOf(this.zoom()) - 1]);
  protected readonly larger = computed(() => ZOOMS[ZOOMS.indexOf(this.zoom()) + 1]);

  protected enlarge(zoom: Zoom | undefined): void {
    if (zoom !== undefined) this.look.emit({ zoom });
  }

  protected add(): void {
    if (this.name().trim() === '') return;
    this.roomAdded.emit(this.name().trim());
    this.name.set('');
    this.rooms().close();
  }
}
