import { Component, computed, inject, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Badge,
  CountPipe,
  Icon,
  LocalTextDirective,
  LocalTextPipe,
  Problems,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import type { ChosenModule } from './training-draft';

// Organisations of the network have dozens of modules, not hundreds: one page of the longest size shows them all.
const ALL = 200;

/** Which published modules are taught, and in which order. */
@Component({
  selector: 'kurak-module-picker',
  imports: [Badge, CountPipe, Icon, LocalTextDirective, LocalTextPipe, TranslocoPipe, Waiting],
  template: `
    <fieldset class="stack">
      <legend class="legend">{{ 'delivery.modules.title' | transloco }}</legend>
      <p class="hint">{{ 'delivery.modules.hint' | transloco }}</p>
      @if (chosen().length > 0) {
        <ol class="picked">
          @for (module of chosen(); track module.moduleId; let at = $index) {
            @let title = module.title | kurakText;
            <li>
              <span class="grow">
                <strong [kurakText]="module.title"></strong>
                <span class="hint">{{ 'delivery.modules.version' | transloco: { number: module.number } }}</span>
                @if (problems.at(failure(), 'moduleIds[' + at + ']'); as problem) {
                  <span class="field-error">{{ problem }}</span>
                }
              </span>
              <span class="picked-actions">
                <button type="button" class="button quiet icon-only" [disabled]="at === 0" (click)="move(at, -1)">
                  <kurak-icon name="up" /><span class="visually-hidden">{{ 'action.moveUp' | transloco }}: {{ title }}</span>
                </button>
                <button type="button" class="button quiet icon-only" [disabled]="at === chosen().length - 1" (click)="move(at, 1)">
                  <kurak-icon name="down" /><span class="visually-hidden">{{ 'action.moveDown' | transloco }}: {{ title }}</span>
                </button>
                <button type="button" class="button quiet danger icon-only" (click)="leaveOut(module)">
                  <kurak-icon name="close" /><span class="visually-hidden">{{ 'action.remove' | transloco }}: {{ title }}</span>
                </button>
              </span>
            </li>
          }
        </ol>
      }
      <kurak-waiting [for]="modules" [lines]="4" />
      @if (modules.value()) {
        <div class="grid">
          @for (module of others(); track module.id) {
            <button type="button" class="button role" (click)="add(module)">
              <span>
                <span [kurakText]="module.title"></span>
                <span class="choice-hint">
                  {{ 'delivery.modules.units' | kurakCount: module.units }} · {{ 'delivery.minutes' | kurakCount: module.minutes }}
                  @if (!module.own) {
                    <kurak-badge>{{ module.organisation || ('delivery.modules.library' | transloco) }}</kurak-badge>
                  }
                </span>
              </span>
              <kurak-icon name="plus" />
            </button>
          } @empty {
            <p class="hint">{{ (chosen().length > 0 ? 'delivery.modules.allChosen' : 'delivery.modules.none') | transloco }}</p>
          }
        </div>
      }
    </fieldset>
  `,
})
export class ModulePicker {
  protected readonly problems = inject(Problems);
  readonly chosen = model.required<readonly ChosenModule[]>();
  readonly failure = input<unknown>();

  protected readonly modules = callResource(
    () => true,
    (_, signal) => call('get', '/api/modules', { query: { size: ALL }, signal }),
  );
  protected readonly others = computed(() => {
    const chosen = new Set(this.chosen().map((module) => module.moduleId));
    return (this.modules.value()?.items ?? []).filter(({ id, publishedNumber }) => publishedNumber !== null && !chosen.has(id));
  });

  protected add({ id: moduleId, title, publishedNumber: number }: ReturnType<typeof this.others>[number]): void {
    this.chosen.update((all) => [...all, { moduleId, title, number }]);
  }

  protected leaveOut({ moduleId }: ChosenModule): void {
    this.chosen.update((all) => all.filter((module) => module.moduleId !== moduleId));
  }

  protected move(from: number, by: number): void {
    this.chosen.update((all) => {
      const moved = [...all];
      moved.splice(from + by, 0, ...moved.splice(from, 1));
      return moved;
    });
  }
}
