import { Component, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BlockKind } from '@kurak/curriculum-model';
import { Dialog } from '@kurak/shared-web';
import { StudioIcon } from '../parts/studio-icon';
import { BLOCK_GROUPS } from './block-groups';

/** Asks what to add to a lesson, with a line on what each kind is for. */
@Component({
  selector: 'kurak-add-block',
  imports: [Dialog, StudioIcon, TranslocoPipe],
  template: `
    <kurak-dialog wide [heading]="'curriculum.lesson.add' | transloco" (closed)="isOpen.set(false)">
      @if (isOpen()) {
        <div class="block-groups">
          @for (group of groups; track group.name) {
            <section class="stack tight" [attr.aria-labelledby]="'add-' + group.name">
              <h3 class="small-heading" [id]="'add-' + group.name">{{ 'curriculum.lesson.group.' + group.name | transloco }}</h3>
              @for (kind of group.kinds; track kind) {
                <button type="button" class="block-kind" (click)="choose(kind)">
                  <kurak-studio-icon [name]="kind" />
                  <span>
                    <strong>{{ 'curriculum.block.' + kind | transloco }}</strong>
                    <span class="hint">{{ 'curriculum.block.for.' + kind | transloco }}</span>
                  </span>
                </button>
              }
            </section>
          }
        </div>
      }
    </kurak-dialog>
  `,
})
export class AddBlock {
  private readonly dialog = viewChild.required(Dialog);
  readonly chosen = output<BlockKind>();
  protected readonly groups = BLOCK_GROUPS;
  protected readonly isOpen = signal(false);

  open(): void {
    this.isOpen.set(true);
    this.dialog().open();
  }

  protected choose(kind: BlockKind): void {
    this.dialog().close();
    this.chosen.emit(kind);
  }
}
