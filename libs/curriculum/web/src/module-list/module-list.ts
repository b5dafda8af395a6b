import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Access,
  Empty,
  Icon,
  LocalTextPipe,
  Pager,
  type ReplyOf,
  SearchBox,
  StaffFrame,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { FoundTexts } from './found-texts';
import { ModuleCard } from './module-card';
import { ModuleFilters, filterOf } from './module-filters';
import { NewModuleDialog } from './new-module-dialog';

const PAGE_SIZE = 24;

/** What the address may say. */
type Wanted = Partial<Record<'search' | 'owner' | 'status' | 'language' | 'adaptationsOf' | 'page', string | number | null>>;

const NOTHING: Wanted = { search: null, owner: null, status: null, language: null, adaptationsOf: null, page: null };

/** All modules that one may build or teach from: one's own organisation's, then those shared with the network. What is looked for stands in the address. */
@Component({
  selector: 'kurak-module-list',
  imports: [Empty, FoundTexts, Icon, LocalTextPipe, ModuleCard, ModuleFilters, NewModuleDialog, Pager, RouterLink, SearchBox, StaffFrame, TranslocoPipe, Waiting],
  templateUrl: './module-list.html',
})
export class ModuleList {
  private readonly access = inject(Access);
  private readonly router = inject(Router);
  readonly search = input<string>();
  readonly owner = input<string>();
  readonly status = input<string>();
  readonly language = input<string>();
  readonly adaptationsOf = input<string>();
  readonly page = input<string>();

  private sent = '';
  /** As it is typed; the address follows, and leads when one goes back. */
  protected readonly typed = linkedSignal<string, string>({
    source: () => this.search() ?? '',
    computation: (search, before) => (before && search === this.sent ? before.value : search),
  });
  protected readonly filter = computed(() => filterOf({ owner: this.owner(), status: this.status(), language: this.language() }));
  protected readonly modules = callResource(
    () => {
      const filters = Object.entries({ ...this.filter(), search: this.search(), adaptationsOf: this.adaptationsOf() }).filter(([, value]) => value);
      return { page: Math.max(1, Number(this.page()) || 1), size: PAGE_SIZE, ...Object.fromEntries(filters) };
    },
    (query, signal) => call('get', '/api/modules', { query, signal }),
  );
  protected readonly original = callResource(
    () => this.adaptationsOf(),
    (id, signal) => call('get', '/api/modules/{id}', { path: { id }, signal }),
  );
  protected readonly isNarrowed = computed(() => {
    const { owner, status, language } = this.filter();
    return [this.search(), owner, status, language, this.adaptationsOf()].some((wanted) => !!wanted);
  });
  protected readonly mayBuild = computed(() => this.access.can('create', 'Module'));
  protected readonly groups = computed(() => {
    const items = this.modules.value()?.items ?? [];
    return [
      { key: 'own', modules: items.filter((module) => module.own) },
      { key: 'shared', modules: items.filter((module) => !module.own) },
    ].filter((group) => group.modules.length > 0);
  });

  protected lookFor(text: string): void {
    this.sent = text;
    this.want({ search: text || null });
  }

  /** What changes begins again at the first page. */
  protected want(changed: Wanted): void {
    const queryParams = Object.fromEntries(Object.entries({ page: null, ...changed }).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: !('page' in changed) });
  }

  protected wantAll(): void {
    this.sent = '';
    this.typed.set('');
    this.want(NOTHING);
  }

  protected async openMade(module: ReplyOf<'post', '/api/modules'>): Promise<void> {
    await this.router.navigate(['/modules', module.id]);
  }
}
