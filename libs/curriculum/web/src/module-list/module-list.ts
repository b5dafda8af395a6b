import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Access,
  Empty,
  Icon,
  Pager,
  type ReplyOf,
  SearchBox,
  StaffFrame,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { ModuleCard } from './module-card';
import { NewModuleDialog } from './new-module-dialog';

const PAGE_SIZE = 24;

/** All modules that one may build or teach from: one's own organisation's, then those shared with the network. */
@Component({
  selector: 'kurak-module-list',
  imports: [Empty, Icon, ModuleCard, NewModuleDialog, Pager, SearchBox, StaffFrame, TranslocoPipe, Waiting],
  templateUrl: './module-list.html',
})
export class ModuleList {
  private readonly access = inject(Access);
  private readonly router = inject(Router);

  protected readonly search = signal('');
  protected readonly page = signal(1);
  protected readonly modules = callResource(
    () => ({ search: this.search(), page: this.page(), size: PAGE_SIZE }),
    (query, signal) => call('get', '/api/modules', { query, signal }),
  );
  protected readonly mayBuild = computed(() => this.access.can('create', 'Module'));
  protected readonly groups = computed(() => {
    const items = this.modules.value()?.items ?? [];
    return [
      { key: 'own', modules: items.filter((module) => module.own) },
      { key: 'shared', modules: items.filter((module) => !module.own) },
    ].filter((group) => group.modules.length > 0);
  });

  protected lookFor(text: string): void {
    this.search.set(text);
    this.page.set(1);
  }

  protected async openMade(module: ReplyOf<'post', '/api/modules'>): Promise<void> {
    await this.router.navigate(['/modules', module.id]);
  }
}
