import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LANGUAGES, textIn } from '@kurak/shared-model';
import {
  Control,
  CountPipe,
  Dialog,
  Empty,
  Field,
  Icon,
  LANGUAGE_NAMES,
  Languages,
  LocalTextDirective,
  ProblemNotice,
  Problems,
  type ReplyOf,
  Toasts,
  Typed,
  call,
  newId,
} from '@kurak/shared-web';
import { moved } from '../parts/changed';
import { MoveButtons } from '../parts/move-buttons';

type Module = ReplyOf<'get', '/api/modules/{id}'>;
type UnitRow = Module['units'][number];

/** A module's units in order; whoever may build it also adds, moves and deletes them here. */
@Component({
  selector: 'kurak-unit-list',
  imports: [
    Control, CountPipe, Dialog, Empty, Field, Icon, LocalTextDirective, MoveButtons, ProblemNotice, RouterLink,
    TranslocoPipe, Typed,
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

  protected readonly names = LANGUAGE_NAMES;
  protected readonly languages = LANGUAGES;
  /** As pressed here; the server follows. */
  protected readonly units = linkedSignal<readonly UnitRow[]>(() => this.module().units);
  protected readonly announcement = signal('');
  protected readonly title = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly leaving = signal<UnitRow | undefined>(undefined);
  protected readonly leavingName = computed(() => {
    const unit = this.leaving();
    return unit ? this.nameOf(unit) : '';
  });
  protected readonly deletionFailure = signal<unknown>(undefined);
  protected readonly titleError = computed(() => this.problems.at(this.failure(), 'title'));
  private id = newId();
  private ordering = false;

  protected nameOf(unit: UnitRow): string {
    return textIn(unit.title, this.screens.current(), this.module().baseLanguage);
  }

  protected async move(from: number, by: -1 | 1): Promise<void> {
    const unit = this.units()[from];
    if (!unit) return;
    this.units.set(moved(this.units(), from, from + by));
    const place = { name: this.nameOf(unit), place: from + by + 1, of: this.units().length };
    this.announcement.set(this.texts.translate('curriculum.module.nowAt', place));
    await this.saveOrder();
  }

  /** `Alt` with an arrow moves the unit that has the focus. */
  protected moveByKey(event: Event, from: number, by: -1 | 1): void {
    if (!this.mayChange()) return;
    event.preventDefault();
    const to = from + by;
    if (to < 0 || to >= this.units().length) return;
    const focused = event.target;
    void this.move(from, by);
    if (focused instanceof HTMLElement) requestAnimationFrame(() => focused.focus());
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

  protected askToDelete(unit: UnitRow): void {
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
