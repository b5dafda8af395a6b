import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Access, Badge, CountPipe, type Crumb, Empty, Languages, LocalTextPipe, Pager, type ReplyOf, SearchBox, StaffFrame, Waiting, call, callResource,
} from '@kurak/shared-web';
import { FileSizePipe } from './file-size';
import { MaterialListDetails } from './material-list-details';
import { MaterialThumb } from './material-thumb';
import { NewMaterial } from './new-material';

type Material = ReplyOf<'get', '/api/materials'>['items'][number];

const PAGE_SIZE = 24;
const KINDS = ['picture', 'audio', 'video', 'document'] as const;
type Kind = (typeof KINDS)[number];

/** Every picture, recording and document that lessons may show: what it is, where it is used, its words. */
@Component({
  selector: 'kurak-material-list',
  imports: [
    Badge, CountPipe, Empty, FileSizePipe, LocalTextPipe, MaterialListDetails, MaterialThumb, NewMaterial, Pager, SearchBox, StaffFrame, TranslocoPipe, Waiting,
  ],
  templateUrl: './material-list.html',
})
export class MaterialListPage {
  private readonly access = inject(Access);
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  private readonly details = viewChild.required(MaterialListDetails);

  protected readonly kinds = KINDS;
  protected readonly kind = signal<Kind | undefined>(undefined);
  protected readonly search = signal('');
  protected readonly page = signal(1);
  protected readonly materials = callResource(
    () => ({ kind: this.kind(), search: this.search(), page: this.page(), size: PAGE_SIZE }),
    (query, signal) => call('get', '/api/materials', { query, signal }),
  );
  protected readonly crumbs = computed((): Crumb[] => {
    this.screens.current();
    return [{ label: this.texts.translate('curriculum.list.title'), link: '/modules' }];
  });
  protected readonly mayAdd = computed(() => this.access.can('create', 'Material'));
  protected readonly isFiltered = computed(() => this.search() !== '' || this.kind() !== undefined);

  protected choose(kind: Kind | undefined): void {
    this.kind.set(kind);
    this.page.set(1);
  }

  protected lookFor(text: string): void {
    this.search.set(text);
    this.page.set(1);
  }

  /** What was added comes first, so that is where one looks. */
  protected showNewest(): void {
    this.page.set(1);
    this.materials.reload();
  }

  protected look(material: Material): void {
    this.details().open(material.id);
  }

  protected isWordless({ kind, alternative }: Material): boolean {
    return kind === 'picture' && Object.values(alternative).every((words) => words.trim() === '');
  }
}
