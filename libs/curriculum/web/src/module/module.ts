import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Access,
  CountPipe,
  Dialog,
  Icon,
  LANGUAGE_NAMES,
  LocalTextDirective,
  MomentPipe,
  Notice,
  Pattern,
  PercentPipe,
  ProblemNotice,
  Toasts,
  addressOf,
  call,
} from '@kurak/shared-web';
import { MethodMix } from '../parts/method-mix';
import { AdaptDialog } from './adapt-dialog';
import { ModuleCredit } from './module-credit';
import { ModuleFrame } from './module-frame';
import { ModuleTextsDialog } from './module-texts-dialog';
import { type Module, isWritten, openModule } from './open-module';
import { PrintDialog } from './print-dialog';
import { PublishDialog } from './publish-dialog';
import { ShareDialog } from './share-dialog';
import { UnitList } from './unit-list';
import { tooMuchTheory } from './unit-warnings';

/** A module: what it is for, whose work it is, its units in order, and what can be done with it. */
@Component({
  selector: 'kurak-module',
  imports: [
    AdaptDialog, CountPipe, Dialog, Icon, LocalTextDirective, MethodMix, ModuleCredit, ModuleFrame, ModuleTextsDialog, MomentPipe, Notice,
    Pattern, PercentPipe, PrintDialog, ProblemNotice, PublishDialog, RouterLink, ShareDialog, TranslocoPipe, UnitList,
  ],
  templateUrl: './module.html',
})
export class ModulePage {
  private readonly access = inject(Access);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  protected readonly writing = viewChild(ModuleTextsDialog);
  protected readonly sharing = viewChild(ShareDialog);
  protected readonly publishing = viewChild(PublishDialog);
  protected readonly printing = viewChild(PrintDialog);
  protected readonly adapting = viewChild(AdaptDialog);
  readonly id = input.required<string>();

  protected readonly names = LANGUAGE_NAMES;
  protected readonly isWritten = isWritten;
  protected readonly module = openModule(() => this.id());
  protected readonly mayChange = computed(() => (this.module.value()?.own ?? false) && this.access.can('change', 'Module'));
  private readonly units = computed(() => this.module.value()?.units ?? []);
  protected readonly minutes = computed(() => this.units().reduce((sum, unit) => sum + unit.minutes, 0));
  protected readonly mix = computed(() => this.units().flatMap((unit) => unit.mix));
  protected readonly theory = computed(() => tooMuchTheory(this.mix()));
  protected readonly archive = computed(() => addressOf('/api/modules/{id}/archive', { path: { id: this.id() } }));
  protected readonly deletionFailure = signal<unknown>(undefined);

  protected take(module: Module): void {
    this.module.set(module);
  }

  protected shared(module: Module): void {
    this.module.set(module);
    this.toasts.show(this.texts.translate(`curriculum.share.done.${module.sharing}`));
  }

  protected published(module: Module): void {
    this.module.set(module);
    this.toasts.show(this.texts.translate('curriculum.publish.done', { number: module.publishedNumber }));
  }

  protected async adapted(module: Module): Promise<void> {
    await this.router.navigate(['/modules', module.id]);
    this.toasts.show(this.texts.translate('curriculum.adapt.done'));
  }

  protected async remove(dialog: Dialog): Promise<void> {
    this.deletionFailure.set(undefined);
    try {
      await call('delete', '/api/modules/{id}', { path: { id: this.id() } });
      dialog.close();
      this.toasts.show(this.texts.translate('curriculum.module.deleted'));
      await this.router.navigate(['/modules']);
    } catch (error) {
      this.deletionFailure.set(error);
    }
  }
}
