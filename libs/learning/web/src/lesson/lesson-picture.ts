import { Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { keptPictureAddress } from '../offline/material-address';
import type { Block } from './lesson-block';

/** A picture of a lesson; its words where it cannot be had. */
@Component({
  selector: 'kurak-lesson-picture',
  imports: [TranslocoPipe],
  template: `
    <figure class="lesson-picture">
      @if (isAbsent()) {
        <div class="picture-absent">
          <p class="hint">{{ 'learning.picture.absent' | transloco }}</p>
          <p [attr.lang]="block().language">{{ block().alternative }}</p>
        </div>
      } @else {
        <img
          loading="lazy"
          decoding="async"
          [class.loaded]="isLoaded()"
          [attr.lang]="block().language"
          [alt]="block().alternative"
          [src]="address()"
          (load)="isLoaded.set(true)"
          (error)="isAbsent.set(true)"
        />
      }
      @if (block().title) {
        <figcaption [attr.lang]="block().language">{{ block().title }}</figcaption>
      }
    </figure>
  `,
  host: { '(window:online)': 'isAbsent.set(false)' },
})
export class LessonPicture {
  readonly block = input.required<Block>();
  protected readonly address = computed(() => keptPictureAddress(this.block().material ?? ''));
  protected readonly isLoaded = linkedSignal({ source: this.address, computation: () => false });
  protected readonly isAbsent = linkedSignal({ source: this.address, computation: () => false });
}
