import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe, Table } from '@kurak/shared-web';
import { SMALLEST_CELL, type ShownGroup } from '@kurak/outcomes-model';

const SEXES = new Set(['female', 'male', 'other']);

/** One split of the people of a training. A number that could give a person away is not there, and says so. */
@Component({
  selector: 'kurak-groups',
  imports: [NumberPipe, Table, TranslocoPipe],
  template: `
    <table kurakTable class="stays">
      <caption>{{ caption() }}</caption>
      <thead>
        <tr>
          <th scope="col">{{ head() }}</th>
          <th scope="col" class="number">{{ 'outcomes.people.enrolled' | transloco }}</th>
          <th scope="col" class="number">{{ 'outcomes.people.completed' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (group of groups(); track group.key) {
          <tr>
            <th scope="row">
              @if (group.key === '') {
                {{ 'outcomes.groups.unknown' | transloco }}
              } @else if (isSex(group.key)) {
                {{ 'outcomes.sex.' + group.key | transloco }}
              } @else {
                {{ group.key }}
              }
            </th>
            @for (count of [group.enrolled, group.completed]; track $index) {
              <td class="number">
                @if (count === null) {
                  <span class="withheld">{{ 'outcomes.groups.tooFew' | transloco }}</span>
                } @else {
                  {{ count | kurakNumber }}
                }
              </td>
            }
          </tr>
        } @empty {
          <tr>
            <td colspan="3">{{ (people() > 0 ? 'outcomes.groups.tooFew' : 'outcomes.groups.none') | transloco }}</td>
          </tr>
        }
      </tbody>
    </table>
    @if (isWithheld()) {
      <p class="hint">{{ 'outcomes.groups.why' | transloco: { count: smallest } }}</p>
    }
  `,
  host: { class: 'stack tight' },
})
export class Groups {
  protected readonly smallest = SMALLEST_CELL;
  readonly caption = input.required<string>();
  /** How many people the groups are of; groups of some that are not there are withheld altogether. */
  readonly people = input.required<number>();
  /** What the groups are: the first column's name. */
  readonly head = input.required<string>();
  readonly groups = input.required<readonly ShownGroup[]>();

  protected readonly isWithheld = computed(() => this.groups().length === 0 ? this.people() > 0 : this.groups().some(({ enrolled, completed }) => enrolled === null || completed === null));

  protected isSex(key: string): boolean {
    return SEXES.has(key);
  }
}
