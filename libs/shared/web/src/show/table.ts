import { Component, DestroyRef, Directive, ElementRef, afterNextRender, computed, inject, input, model } from '@angular/core';
import { Icon } from './icon';

function name(cell: Element): string {
  return cell.textContent?.trim() ?? '';
}

/**
 * A native table that becomes cards on a phone: each cell then carries its column's name, copied from the header.
 * Give it a `<caption>`, a `<thead>`, and a `<th scope="row">` for what names the row.
 * @example <table kurakTable>…</table>
 */
@Directive({ selector: 'table[kurakTable]', host: { class: 'table', role: 'table' } })
export class Table {
  private readonly table = inject<ElementRef<HTMLTableElement>>(ElementRef).nativeElement;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      this.label();
      // Rows come and go, and the language changes, without this directive being asked.
      const observer = new MutationObserver(() => this.label());
      observer.observe(this.table, { childList: true, subtree: true, characterData: true });
      destroyed.onDestroy(() => observer.disconnect());
    });
  }

  /** Also says the roles aloud: a table whose display is not `table` loses them in some browsers. */
  private label(): void {
    const heads = Array.from(this.table.tHead?.rows[0]?.cells ?? []);
    for (const part of [this.table.tHead, ...Array.from(this.table.tBodies)]) part?.setAttribute('role', 'rowgroup');
    for (const row of Array.from(this.table.rows)) {
      row.setAttribute('role', 'row');
      for (const [at, cell] of Array.from(row.cells).entries()) {
        const head = cell.tagName === 'TH' && cell.getAttribute('scope') !== 'row';
        cell.setAttribute('role', head ? 'columnheader' : cell.tagName === 'TH' ? 'rowheader' : 'cell');
        const column = heads[at];
        if (cell.tagName === 'TD' && column && !column.querySelector('.visually-hidden')) {
          cell.setAttribute('data-label', name(column));
        }
      }
    }
  }
}

const SORT_ICONS = { ascending: 'up', descending: 'down', none: 'sort' } as const;

/**
 * A header that sorts: first press ascending, second descending. The value is the column's key, with `-` before it
 * when descending.
 * @example <th kurakSort="displayName" [(sort)]="sort">{{ … }}</th>
 */
@Component({
  selector: 'th[kurakSort]',
  imports: [Icon],
  template: `
    <button type="button" class="sort" (click)="turn()"><ng-content /><kurak-icon [name]="icon()" /></button>
  `,
  host: { scope: 'col', '[attr.aria-sort]': 'direction()' },
})
export class SortHeader {
  readonly column = input.required<string>({ alias: 'kurakSort' });
  readonly sort = model.required<string>();

  protected readonly direction = computed(() =>
    this.sort() === this.column() ? 'ascending' : this.sort() === `-${this.column()}` ? 'descending' : 'none',
  );
  protected readonly icon = computed(() => SORT_ICONS[this.direction()]);

  protected turn(): void {
    this.sort.set(this.direction() === 'ascending' ? `-${this.column()}` : this.column());
  }
}
