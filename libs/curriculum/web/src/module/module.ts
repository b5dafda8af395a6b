import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LANGUAGES, type LocalText, textIn } from '@kurak/shared-model';
import {
  Access,
  Badge,
  CountPipe,
  type Crumb,
  Dialog,
  Icon,
  LANGUAGE_NAMES,
  Languages,
  LocalTextDirective,
  MomentPipe,
  Notice,
  Pattern,
  ProblemNotice,
  type ReplyOf,
  StaffFrame,
  Toasts,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { ModuleStatus } from '../parts/module-status';
import { ModuleTextsDialog } from './module-texts-dialog';
import { PublishDialog } from './publish-dialog';
import { UnitList } from './unit-list';
import { VersionHistory } from './version-history';

/** A module: what it is for, its units in order, its published versions. */
@Component({
  selector: 'kurak-module',
  imports: [
    Badge, CountPipe, Dialog, Icon, LocalTextDirective, ModuleStatus, ModuleTextsDialog, MomentPipe, Notice, Pattern,
    ProblemNotice, PublishDialog, StaffFrame, TranslocoPipe, UnitList, VersionHistory, Waiting,
  ],
  templateUrl: './module.html',
})
export class ModulePage {
  private readonly access = inject(Access);
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly history = viewChild(VersionHistory);
  protected readonly writing = viewChild(ModuleTextsDialog);
  protected readonly publishing = viewChild(PublishDialog);
  readonly id = input.required<string>();

  protected readonly module = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/modules/{id}', { path: { id }, signal }),
  );
  protected readonly mayChange = computed(() => (this.module.value()?.own ?? false) && this.access.can('change', 'Module'));
  protected readonly names = LANGUAGE_NAMES;
  protected readonly minutes = computed(() => (this.module.value()?.units ?? []).reduce((sum, unit) => sum + unit.minutes, 0));
  protected readonly heading = computed(() => {
    const module = this.module.value();
    return module ? textIn(module.title, this.screens.current(), module.baseLanguage) : this.say('curriculum.module.word');
  });
  protected readonly crumbs = computed<Crumb[]>(() => [{ label: this.say('curriculum.list.title'), link: '/modules' }]);
  /** Whether a native speaker has read it, for the languages that it is written in. */
  protected readonly translations = computed(() => {
    const status = this.module.value()?.translationStatus ?? {};
    return LANGUAGES.flatMap((language) => (status[language] ? [{ language, state: status[language] }] : []));
  });
  protected readonly deletionFailure = signal<unknown>(undefined);

  protected hasText(text: LocalText): boolean {
    return Object.values(text).some((words) => words.trim() !== '');
  }

  protected take(module: ReplyOf<'get', '/api/modules/{id}'>): void {
    this.module.set(module);
  }

  protected published(module: ReplyOf<'get', '/api/modules/{id}'>): void {
    this.module.set(module);
    this.history()?.reload();
    this.toasts.show(this.texts.translate('curriculum.publish.done', { number: module.publishedNumber }));
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

  private say(key: string): string {
    this.screens.current();
    return this.texts.translate<string>(key);
  }
}
