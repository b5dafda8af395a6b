import { Component, computed, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@kurak/shared-model';
import { call, callResource, Dialog, Empty, LocalTextPipe, Pager, SearchBox, Waiting } from '@kurak/shared-web';
import { FileSizePipe } from './file-size';
import type { Material, MaterialKind } from './material';
import { MaterialThumb } from './material-thumb';
import { NewMaterial } from './new-material';

const PAGE_SIZE = 12;
const WAYS = ['known', 'new'] as const;

/**
 * A dialog in which a material is chosen: one that the organisation or the network has, or a new file.
 * @example <kurak-material-picker #picker kind="picture" [language]="language()" (chosen)="use($event)" /> → `picker.open()`
 */
@Component({
  selector: 'kurak-material-picker',
  imports: [Dialog, Empty, FileSizePipe, LocalTextPipe, MaterialThumb, NewMaterial, Pager, SearchBox, TranslocoPipe, Waiting],
  template: `
    <kurak-dialog wide [heading]="'curriculum.material.choose.' + kind() | transloco" (closed)="isOpen.set(false)">
      @if (isOpen()) {
        <div class="segments" role="group" [attr.aria-label]="'curriculum.material.from' | transloco">
          @for (one of ways; track one) {
            <button type="button" [attr.aria-pressed]="one === way()" (click)="way.set(one)">{{ 'curriculum.material.' + one | transloco }}</button>
          }
        </div>
        @if (way() === 'new') {
          <kurak-new-material [kind]="kind()" [in]="language()" (added)="choose($event)" />
        } @else {
          <kurak-search [label]="'curriculum.material.search' | transloco" (search)="look($event)" />
          <kurak-waiting [for]="materials" [lines]="6" />
          @if (materials.value(); as page) {
            <ul role="list" class="material-choices">
              @for (material of page.items; track material.id) {
                <li>
                  <button type="button" class="material-choice" (click)="choose(material)">
                    <kurak-material-thumb [material]="material" />
                    <span class="material-choice-name">{{ (material.title | kurakText: language()) || material.name }}</span>
                    <span class="small quiet-text numbers">{{ material.bytes | kurakFileSize }}</span>
                  </button>
                </li>
              }
            </ul>
            @if (page.items.length === 0) {
              <kurak-empty [heading]="(search() ? 'curriculum.material.noneFound' : 'curriculum.material.none') | transloco" [text]="'curriculum.material.noneText' | transloco" />
            } @else {
              <kurak-pager [page]="page.page" [size]="page.size" [total]="page.total" (turn)="pageNumber.set($event)" />
            }
          }
        }
      }
    </kurak-dialog>
  `,
})
export class MaterialPicker {
  private readonly dialog = viewChild.required(Dialog);
  readonly kind = input.required<MaterialKind>();
  /** In which a new one is described. */
  readonly language = input.required<Language>();
  readonly chosen = output<Material>();

  protected readonly ways = WAYS;
  protected readonly way = signal<(typeof WAYS)[number]>('known');
  protected readonly isOpen = signal(false);
  protected readonly search = signal('');
  protected readonly pageNumber = signal(1);
  private readonly query = computed(() => (this.isOpen() ? { kind: this.kind(), search: this.search(), page: this.pageNumber(), size: PAGE_SIZE } : undefined));
  protected readonly materials = callResource(this.query, (query, signal) => call('get', '/api/materials', { query, signal }));

  open(): void {
    this.way.set('known');
    this.look('');
    this.isOpen.set(true);
    this.dialog().open();
  }

  protected look(words: string): void {
    this.search.set(words);
    this.pageNumber.set(1);
  }

  protected choose(material: Material): void {
    this.dialog().close();
    this.chosen.emit(material);
  }
}
