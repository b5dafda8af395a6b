import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, textIn } from '@kurak/shared-model';
import { Empty, Icon, Languages, type ReplyOf, Waiting, call, callResource } from '@kurak/shared-web';
import { ModuleFrame } from './module-frame';
import { openModule } from './open-module';

type Supply = ReplyOf<'get', '/api/modules/{id}/supplies'>['items'][number];

interface Thing {
  readonly name: string;
  /** The activities that need it. */
  readonly activities: readonly string[];
}

/** Everything to bring to the sessions of a module, unit by unit; a list to print and to tick off while packing. */
@Component({
  selector: 'kurak-supplies',
  imports: [Empty, Icon, ModuleFrame, TranslocoPipe, Waiting],
  template: `
    <kurak-module-frame [id]="id()" [module]="module">
      @if (units().length > 0) {
        <button actions type="button" class="button" (click)="print()"><kurak-icon name="print" />{{ 'curriculum.supplies.print' | transloco }}</button>
      }
      @if (module.value(); as found) {
        <div class="stack reading">
          <h2>{{ 'curriculum.supplies.title' | transloco }}</h2>
          <kurak-waiting [for]="supplies" [lines]="9" />
          @for (unit of units(); track unit.id) {
            <section class="supplies" [attr.aria-labelledby]="'supplies-' + unit.id">
              <h3 [id]="'supplies-' + unit.id">{{ unit.title }}</h3>
              <ul role="list">
                @for (thing of unit.things; track thing.name) {
                  <li>
                    <span class="tick-box" aria-hidden="true"></span>
                    <span>
                      {{ thing.name }}
                      <span class="small quiet-text">{{ thing.activities.join(', ') }}</span>
                    </span>
                  </li>
                }
              </ul>
            </section>
          } @empty {
            @if (supplies.value()) {
              <kurak-empty
                [heading]="'curriculum.supplies.none' | transloco"
                [text]="(found.own ? 'curriculum.supplies.noneText' : 'curriculum.supplies.noneReader') | transloco"
              />
            }
          }
        </div>
      }
    </kurak-module-frame>
  `,
})
export class SuppliesPage {
  private readonly screens = inject(Languages);
  readonly id = input.required<string>();

  protected readonly module = openModule(() => this.id());
  protected readonly supplies = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/modules/{id}/supplies', { path: { id }, signal }),
  );
  protected readonly units = computed(() => {
    const base = this.module.value()?.baseLanguage;
    const items = this.supplies.value()?.items ?? [];
    if (base === undefined) return [];
    const language = this.screens.current();
    return [...new Set(items.map(({ unitId }) => unitId))].map((id) => {
      const ofUnit = items.filter(({ unitId }) => unitId === id);
      return { id, title: textIn(ofUnit[0]?.unitTitle ?? {}, language, base), things: thingsOf(ofUnit, language, base) };
    });
  });

  protected print(): void {
    window.print();
  }
}

/** Each thing once, however many activities need it. */
function thingsOf(supplies: readonly Supply[], language: Language, base: Language): Thing[] {
  const things = new Map<string, Thing>();
  for (const { things: lists, activityTitle } of supplies) {
    const activity = textIn(activityTitle, language, base);
    for (const name of lists[language] ?? lists[base] ?? Object.values(lists)[0] ?? []) {
      const key = name.trim().toLocaleLowerCase();
      const known = things.get(key);
      const activities = [...(known?.activities ?? []), activity].filter((title) => title !== '');
      things.set(key, { name: known?.name ?? name, activities: [...new Set(activities)] });
    }
  }
  return [...things.values()];
}
