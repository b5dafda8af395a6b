import { Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, LocalTextPipe, NumberPipe, keptResource } from '@kurak/shared-web';
import { materialAddress } from '../offline/material-address';
import type { Block } from './lesson-block';

const MEGABYTE = 1_000_000;

/** A recording or a document of a lesson. Nothing of it is fetched before she asks for it, and how much that is stands beside it. */
@Component({
  selector: 'kurak-lesson-file',
  imports: [Icon, LocalTextPipe, NumberPipe, TranslocoPipe],
  template: `
    @let name = block().title || (material.value()?.title | kurakText) || material.value()?.name;
    <figure class="card lesson-file">
      <figcaption>
        <strong [attr.lang]="block().language">{{ name }}</strong>
        <span class="hint numbers">
          {{ 'learning.file.' + block().kind | transloco }}
          @if (size(); as size) {
            · {{ 'learning.file.' + size.unit | transloco: { size: (size.amount | kurakNumber) } }}
          }
        </span>
      </figcaption>
      @if (block().kind === 'download') {
        @if (block().alternative) {
          <p [attr.lang]="block().language">{{ block().alternative }}</p>
        }
        <div class="actions">
          <a class="button" download [href]="address()" [attr.aria-label]="('action.download' | transloco) + ': ' + name">
            <kurak-icon name="download" />{{ 'action.download' | transloco }}
          </a>
        </div>
      } @else {
        @if (hasFailed()) {
          <p role="status">{{ 'learning.file.failed' | transloco }}</p>
          <div class="actions">
            <button type="button" class="button" (click)="hasFailed.set(false)"><kurak-icon name="retry" />{{ 'action.retry' | transloco }}</button>
          </div>
        } @else if (block().kind === 'audio') {
          <audio controls preload="none" [attr.aria-label]="name" [src]="address()" (error)="hasFailed.set(true)"></audio>
        } @else {
          <video controls preload="none" playsinline [attr.aria-label]="name" [src]="address()" (error)="hasFailed.set(true)"></video>
        }
        @if (block().alternative) {
          <details class="fold">
            <summary>{{ 'learning.file.transcript' | transloco }}</summary>
            <p class="story-text" [attr.lang]="block().language">{{ block().alternative }}</p>
          </details>
        }
      }
    </figure>
  `,
})
export class LessonFile {
  readonly block = input.required<Block>();

  protected readonly material = keptResource('/api/materials/{id}', () => ({ path: { id: this.block().material ?? '' } }));
  protected readonly address = computed(() => materialAddress(this.block().material ?? ''));
  protected readonly hasFailed = linkedSignal({ source: this.address, computation: () => false });
  protected readonly size = computed(() => {
    const bytes = this.material.value()?.bytes;
    if (bytes === undefined) return undefined;
    return bytes < MEGABYTE / 10 ? { unit: 'kilobytes', amount: Math.ceil(bytes / 1000) } : { unit: 'megabytes', amount: bytes / MEGABYTE };
  });
}
