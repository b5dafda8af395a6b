import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, LocalTextPipe, TextTabs } from '@kurak/shared-web';
import type { EntryList } from './application-form-draft';

/** Questions or criteria: a few texts in order, each in every language. */
@Component({
  selector: 'kurak-entry-list',
  imports: [Icon, LocalTextPipe, TextTabs, TranslocoPipe],
  template: `
    <fieldset class="stack">
      <legend class="legend">{{ legend() }}</legend>
      <p class="hint">{{ hint() }}</p>
      @let entries = list().all();
      <ol class="picked">
        @for (entry of entries; track entry.id; let at = $index) {
          @let name = (at + 1) + (entry.text | kurakText) ;
          <li>
            <kurak-text-tabs class="grow" [label]="label() + ' ' + (at + 1)" [text]="entry.text" (textChange)="list().write(entry.id, $event)" required />
            <span class="picked-actions">
              <button type="button" class="button quiet icon-only" [disabled]="at === 0" (click)="list().move(at, -1)">
                <kurak-icon name="up" /><span class="visually-hidden">{{ 'action.moveUp' | transloco }}: {{ name }}</span>
              </button>
              <button type="button" class="button quiet icon-only" [disabled]="at === entries.length - 1" (click)="list().move(at, 1)">
                <kurak-icon name="down" /><span class="visually-hidden">{{ 'action.moveDown' | transloco }}: {{ name }}</span>
              </button>
              <button type="button" class="button quiet danger icon-only" (click)="list().remove(entry.id)">
                <kurak-icon name="close" /><span class="visually-hidden">{{ 'action.remove' | transloco }}: {{ name }}</span>
              </button>
            </span>
          </li>
        }
      </ol>
      @if (entries.length < most()) {
        <div class="actions">
          <button type="button" class="button" (click)="list().add()"><kurak-icon name="plus" />{{ add() }}</button>
        </div>
      }
    </fieldset>
  `,
})
export class EntryListFields {
  readonly list = input.required<EntryList>();
  readonly legend = input.required<string>();
  readonly hint = input('');
  /** What one entry is called. */
  readonly label = input.required<string>();
  readonly add = input.required<string>();
  readonly most = input.required<number>();
}
