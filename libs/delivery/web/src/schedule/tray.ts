import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SESSION_KINDS } from '@kurak/delivery-model';
import { CountPipe, LocalTextDirective } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import { USUAL_MINUTES } from '../session/usual';
import type { Training } from '../training/open-training';
import { clothOf } from './board-look';
import { written } from './new-session';

/** What can still be put into the schedule. Whoever holds the tray carries what is marked with `data-thing`. */
@Component({
  selector: 'kurak-tray',
  imports: [CountPipe, LocalTextDirective, TranslocoPipe],
  template: `
    <section class="tray" [attr.aria-label]="'delivery.tray.title' | transloco">
      @if (modules().length > 0) {
        <h3 class="tray-heading">{{ 'delivery.tray.units' | transloco }} <span class="tray-count numbers">{{ left() }}</span></h3>
        @for (module of modules(); track module.moduleId) {
          <div class="tray-group" role="group" [attr.aria-labelledby]="'tray-' + module.moduleId">
            <h4 class="tray-module" [id]="'tray-' + module.moduleId" [kurakText]="module.title"></h4>
            @for (unit of module.units; track unit.id) {
              <button type="button" class="thing {{ unit.cloth }}" [attr.data-thing]="unit.thing" aria-describedby="board-keys">
                <span class="thing-title" [kurakText]="unit.title"></span>
                <span class="thing-minutes numbers">{{ 'delivery.minutes' | kurakCount: unit.minutes }}</span>
              </button>
            }
          </div>
        }
      } @else {
        <p class="hint">{{ (training().modules.length > 0 ? 'delivery.tray.allIn' : 'delivery.session.noModules') | transloco }}</p>
      }
      <div class="tray-group tray-kinds" role="group" aria-labelledby="tray-kinds">
        <h3 class="tray-module" id="tray-kinds">{{ 'delivery.tray.between' | transloco }}</h3>
        @for (one of kinds; track one.kind) {
          <button type="button" class="thing cloth-{{ one.kind }}" [attr.data-thing]="one.kind" aria-describedby="board-keys">
            <span class="thing-title">{{ 'delivery.kind.' + one.kind | transloco }}</span>
            <span class="thing-minutes numbers">{{ 'delivery.minutes' | kurakCount: one.minutes }}</span>
          </button>
        }
      </div>
    </section>
  `,
})
export class Tray {
  readonly training = input.required<Training>();
  readonly sessions = input.required<readonly Session[]>();

  protected readonly kinds = SESSION_KINDS.filter((kind) => kind !== 'unit').map((kind) => ({ kind, minutes: USUAL_MINUTES[kind] }));
  protected readonly modules = computed(() => {
    const scheduled = new Set(this.sessions().map(({ unitId }) => unitId));
    return this.training()
      .modules.map(({ moduleId, title, units }) => ({
        moduleId,
        title,
        units: units
          .filter(({ id }) => !scheduled.has(id))
          .map((unit) => ({
            ...unit,
            minutes: unit.minutes || USUAL_MINUTES.unit,
            thing: written({ kind: 'unit', unitId: unit.id }),
            cloth: clothOf({ kind: 'unit', unitId: unit.id }, this.training()),
          })),
      }))
      .filter(({ units }) => units.length > 0);
  });
  protected readonly left = computed(() => this.modules().reduce((sum, { units }) => sum + units.length, 0));
}
