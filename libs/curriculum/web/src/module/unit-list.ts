import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { moved } from '@kurak/curriculum-model';
import { textIn } from '@kurak/shared-model';
import {
  Control,
  Dialog,
  Empty,
  Field,
  Icon,
  Languages,
  LocalTextDirective,
  ProblemNotice,
  Problems,
  Toasts,
  Typed,
  call,
  newId,
} from '@kurak/shared-web';
import { arrangedBy } from '../parts/arrange';
import type { Move } from '../parts/drag';
import { type PartAction, PartMenu } from '../parts/part-menu';
import { Reorder } from '../parts/reorder';
import type { Module, ModuleUnit } from './open-module';
import { UnitFacts } from './unit-facts';

/** A module's units in order; whoever may build it also adds, moves and deletes them here. */
@Component({
  selector: 'kurak-unit-list',
  imports: [
    Control, Dialog, Empty, Field, Icon, LocalTextDirective, PartMenu, ProblemNotice, Reorder, RouterLink,
    TranslocoPipe, Typed, UnitFacts,
  ],
  templateUrl: './unit-list.html',
})
export class UnitList {
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  protected readonly problems = inject(Problems);
  protected readonly deletion = viewChild.required(Dialog);
  readonly module = input.required<Module>();
  readonly mayChange = input.required<boolean>();
  /** The module as the server knows it now. */
  readonly changed = output<Module>();
  /** What is shown is no longer what the server has. */
  readonly stale = output();

  /** As pressed here; the server follows. */
  protected readonly units = linkedSignal<readonly ModuleUnit[]>(() => this.module().units);
  protected readonly announcement = signal('');
  protected readonly title = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly leaving = signal<ModuleUnit | undefined>(undefined);
  protected readonly leavingName = computed(() => {
    const unit = this.leaving();
    return unit ? this.nameOf(unit) : '';
  });
  protected readonly deletionFailure = signal<unknown>(undefined);
  protected readonly titleError = computed(() => this.problems.at(this.failure(), 'title'));
  private id = newId();
  private ordering = false;

  protected nameOf(unit: ModuleUnit): string {
    return textIn(unit.title, this.screens.current(), this.module().baseLanguage);
  }

  protected act(at: number, unit: ModuleUnit, action: PartAction): void {
    if (action === 'remove') this.askToDelete(unit);
    else this.reorder(unit, arrangedBy(this.units(), at, action));
  }

  /** Dragged, or moved by the keys of its handle. */
  protected arrange({ from, to }: Move): void {
    const unit = this.units()[from];
    if (unit && this.mayChange()) this.reorder(unit, moved(this.units(), from, to));
  }

  protected async add(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const { id, baseLanguage } = this.module();
    try {
      const body = { id: this.id, title: { [baseLanguage]: this.title() } };
      const unit = await call('post', '/api/modules/{id}/units', { path: { id }, body });
      this.title.set('');
      this.id = newId();
      await this.router.navigate(['/units', unit.id]);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private askToDelete(unit: ModuleUnit): void {
    this.leaving.set(unit);
    this.deletionFailure.set(undefined);
    this.deletion().open();
  }

  protected async remove(): Promise<void> {
    const unit = this.leaving();
    if (!unit) return;
    try {
      await call('delete', '/api/units/{id}', { path: { id: unit.id } });
      this.deletion().close();
      this.toasts.show(this.texts.translate('curriculum.module.unitDeleted', { name: this.nameOf(unit) }));
      this.stale.emit();
    } catch (error) {
      this.deletionFailure.set(error);
    }
  }

  private reorder(unit: ModuleUnit, units: readonly ModuleUnit[]): void {
    this.units.set(units);
    const place = { name: this.nameOf(unit), place: units.indexOf(unit) + 1, of: units.length };
    this.announcement.set(this.texts.translate('curriculum.module.nowAt', place));
    void this.saveOrder();
  }

  /** One request at a time; what was pressed meanwhile goes with the next. */
  private async saveOrder(): Promise<void> {
    if (this.ordering) return;
    this.ordering = true;
    const { id } = this.module();
    let { version } = this.module();
    try {
      for (;;) {
        const unitIds = this.units().map((unit) => unit.id);
        const module = await call('put', '/api/modules/{id}/unit-order', { path: { id }, body: { unitIds, version } });
        version = module.version;
        if (this.units().every((unit, at) => unit.id === unitIds[at])) {
          this.changed.emit(module);
          return;
        }
      }
    } catch (error) {
      this.toasts.problem(error);
      this.units.set(this.module().units);
      this.stale.emit();
    } finally {
      this.ordering = false;
    }
  }
}
