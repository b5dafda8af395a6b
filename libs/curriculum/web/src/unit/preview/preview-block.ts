import { Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LessonBlock } from '@kurak/curriculum-model';
import { Icon, Notice, RichText } from '@kurak/shared-web';
import { addressOfMaterial } from '../../material/material';
import { StudioIcon } from '../../parts/studio-icon';
import { PreviewCheck } from './preview-check';

/** A block as a participant meets it on a phone. What is written or ticked here goes nowhere. */
@Component({
  selector: 'kurak-preview-block',
  imports: [Icon, Notice, PreviewCheck, RichText, StudioIcon, TranslocoPipe],
  template: `
    @let shown = block();
    @switch (shown.kind) {
      @case ('text') {
        <kurak-rich-text [text]="shown.text" [top]="3" />
      }
      @case ('safety') {
        <kurak-notice tone="safety"><kurak-rich-text [text]="shown.text" [top]="3" /></kurak-notice>
      }
      @case ('reflection') {
        <div class="card phone-card">
          <strong>{{ 'curriculum.block.reflection' | transloco }}</strong>
          <kurak-rich-text [text]="shown.text" [top]="3" />
          <textarea class="control" [attr.aria-label]="'curriculum.block.reflection' | transloco"></textarea>
        </div>
      }
      @case ('check') {
        <kurak-preview-check [block]="shown" />
      }
      @case ('picture') {
        <figure class="guide-figure">
          @if (shown.material && !isMissing()) {
            <img [src]="address()" [alt]="shown.alternative" loading="lazy" decoding="async" (error)="isMissing.set(true)" />
          } @else {
            <p class="phone-missing"><kurak-studio-icon name="picture" />{{ shown.alternative || ('curriculum.lacks.material' | transloco) }}</p>
          }
          @if (shown.title) {
            <figcaption>{{ shown.title }}</figcaption>
          }
        </figure>
      }
      @case ('worksheet') {
        <div class="card phone-card">
          <strong>{{ shown.title }}</strong>
          @if (shown.introduction) {
            <p>{{ shown.introduction }}</p>
          }
          @for (field of shown.fields; track field.id) {
            <div class="field">
              <span class="legend">{{ field.label }}</span>
              @if (field.hint) {
                <span class="hint">{{ field.hint }}</span>
              }
              @if (field.columns.length > 0) {
                @for (column of field.columns; track $index) {
                  <input class="control" [attr.aria-label]="field.label + ': ' + column" [placeholder]="column" />
                }
              } @else {
                <textarea class="control" [attr.aria-label]="field.label"></textarea>
              }
            </div>
          }
        </div>
      }
      @case ('download') {
        <a class="button wide" [href]="address()" target="_blank" rel="noopener"><kurak-icon name="download" />{{ shown.title || ('action.download' | transloco) }}</a>
      }
      @default {
        <div class="stack tight">
          @if (shown.title) {
            <strong>{{ shown.title }}</strong>
          }
          @if (shown.kind === 'audio') {
            <audio controls preload="none" [src]="address()" [attr.aria-label]="shown.title"></audio>
          } @else {
            <video controls preload="none" [src]="address()" [attr.aria-label]="shown.title"></video>
          }
          @if (shown.alternative) {
            <details>
              <summary>{{ 'curriculum.material.transcript' | transloco }}</summary>
              <p class="as-written">{{ shown.alternative }}</p>
            </details>
          }
        </div>
      }
    }
  `,
  host: { '[attr.lang]': 'block().language ?? null' },
})
export class PreviewBlock {
  readonly block = input.required<LessonBlock>();
  protected readonly isMissing = signal(false);
  protected readonly address = computed(() => {
    const block = this.block();
    return 'material' in block ? addressOfMaterial(block.material) : '';
  });
}
