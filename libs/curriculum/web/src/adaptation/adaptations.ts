import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Badge, Empty, Icon, LocalTextDirective, Notice, CountPipe, Toasts, Waiting, call, callResource } from '@kurak/shared-web';
import { AdaptDialog } from '../module/adapt-dialog';
import { ModuleFrame } from '../module/module-frame';
import { type Module, openModule } from '../module/open-module';
import { branchesOf } from './lineage-tree';

/** What a module comes from and what was made from it, as a tree. */
@Component({
  selector: 'kurak-adaptations',
  imports: [
    AdaptDialog, Badge, CountPipe, Empty, Icon, LocalTextDirective, ModuleFrame, NgTemplateOutlet, Notice, RouterLink, TranslocoPipe, Waiting,
  ],
  templateUrl: './adaptations.html',
})
export class AdaptationsPage {
  private readonly router = inject(Router);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly adapting = viewChild(AdaptDialog);
  readonly id = input.required<string>();

  protected readonly module = openModule(() => this.id());
  protected readonly lineage = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/modules/{id}/lineage', { path: { id }, signal }),
  );
  protected readonly branches = computed(() => branchesOf(this.lineage.value()?.items ?? []));
  /** Of a module that stands alone, the empty page offers it. */
  protected readonly mayAdapt = computed(() => (this.module.value()?.mayAdapt ?? false) && !this.isAlone());
  protected readonly isAlone = computed(() => this.lineage.value()?.items.length === 1);

  protected async adapted(module: Module): Promise<void> {
    await this.router.navigate(['/modules', module.id]);
    this.toasts.show(this.texts.translate('curriculum.adapt.done'));
  }
}
