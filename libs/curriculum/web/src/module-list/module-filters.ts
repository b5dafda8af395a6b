import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { LANGUAGE_NAMES, Languages, Typed } from '@kurak/shared-web';

const STATUSES = ['draft', 'changed', 'published'] as const;
const OWNERS = ['own', 'network', 'library'] as const;

/** Which modules are looked for; empty where it does not matter. */
export interface ModuleFilter {
  readonly owner: (typeof OWNERS)[number] | '';
  readonly status: (typeof STATUSES)[number] | '';
  readonly language: Language | '';
}

/** Reads a filter out of an address, which may say anything. */
export function filterOf(address: Readonly<Record<keyof ModuleFilter, string | undefined>>): ModuleFilter {
  return { owner: known(OWNERS, address.owner), status: known(STATUSES, address.status), language: known(LANGUAGES, address.language) };
}

function known<T extends string>(values: readonly T[], text: string | undefined): T | '' {
  return values.find((value) => value === text) ?? '';
}

/** Narrows a list of modules down: whose they are, how far they are, in which language they are whole. */
@Component({
  selector: 'kurak-module-filters',
  imports: [TranslocoPipe, Typed],
  template: `
    <div class="filters">
      @for (filter of filters(); track filter.name) {
        <label class="filter">
          <span>{{ 'curriculum.filter.' + filter.name | transloco }}</span>
          <select class="control" [typed]="chosen()[filter.name]" (typedChange)="choose(filter.name, $event)">
            <option value="">{{ 'curriculum.filter.' + filter.name + 'Any' | transloco }}</option>
            @for (option of filter.options; track option.value) {
              <option [value]="option.value" [selected]="option.value === chosen()[filter.name]">{{ option.label }}</option>
            }
          </select>
        </label>
      }
    </div>
  `,
})
export class ModuleFilters {
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  readonly chosen = input.required<ModuleFilter>();
  readonly changed = output<Partial<ModuleFilter>>();

  protected readonly filters = computed(() => {
    this.screens.current();
    const said = (name: 'owner' | 'status', values: readonly string[]) =>
      values.map((value) => ({ value, label: this.texts.translate<string>(`curriculum.filter.${name}.${value}`) }));
    return [
      { name: 'owner' as const, options: said('owner', OWNERS) },
      { name: 'status' as const, options: said('status', STATUSES) },
      { name: 'language' as const, options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })) },
    ];
  });

  protected choose(name: keyof ModuleFilter, value: string): void {
    if (value !== this.chosen()[name]) this.changed.emit({ [name]: value });
  }
}
