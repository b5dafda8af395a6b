import { Component, input, model } from '@angular/core';
import { outputFromObservable, toObservable } from '@angular/core/rxjs-interop';
import { debounceTime, distinctUntilChanged, map, skip } from 'rxjs';
import { Icon } from '../show/icon';
import { Typed } from './typed';

/**
 * Search as one types: tells what to look for once the typing pauses.
 * @example <kurak-search [label]="…" (search)="search.set($event)" />
 */
@Component({
  selector: 'kurak-search',
  imports: [Icon, Typed],
  template: `
    <label class="search">
      <span class="visually-hidden">{{ label() }}</span>
      <kurak-icon name="search" />
      <input class="control" type="search" [placeholder]="label()" [(typed)]="text" autocomplete="off" />
    </label>
  `,
})
export class SearchBox {
  readonly label = input.required<string>();
  readonly text = model('');
  readonly search = outputFromObservable(
    toObservable(this.text).pipe(
      skip(1),
      map((text) => text.trim()),
      debounceTime(250),
      distinctUntilChanged(),
    ),
  );
}
