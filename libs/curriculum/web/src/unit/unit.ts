import { ApplicationRef, Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Language, LANGUAGES, textIn } from '@kurak/shared-model';
import { Access, Badge, call, callResource, CountPipe, type Crumb, Icon, LANGUAGE_NAMES, Languages, Saved, StaffFrame, Waiting } from '@kurak/shared-web';
import { ModuleCredit } from '../module/module-credit';
import { LinesField } from '../parts/lines-field';
import { MinutesField } from '../parts/minutes-field';
import { savedBeforeLeaving, saveWhenLeft } from '../parts/self-saving';
import { TextField } from '../parts/text-field';
import { DraftNotices } from './draft-notices';
import { LessonEditor } from './lesson-editor';
import { LessonGuide } from './lesson-guide';
import { PlanEditor } from './plan-editor';
import { PlanGuide } from './plan-guide';
import { LessonPreview } from './preview/lesson-preview';
import { UnitDraft } from './unit-draft';

const FACES = ['lesson', 'plan'] as const;

/** A unit with its two faces: the lesson a participant reads, the session plan a facilitator runs. */
@Component({
  selector: 'kurak-unit',
  imports: [
    Badge, CountPipe, DraftNotices, Icon, LessonEditor, LessonGuide, LessonPreview, LinesField, MinutesField, ModuleCredit, PlanEditor, PlanGuide, RouterLink,
    Saved, StaffFrame, TextField, TranslocoPipe, Waiting,
  ],
  templateUrl: './unit.html',
  providers: [UnitDraft],
  host: { '(window:beforeprint)': 'printing(true)', '(window:afterprint)': 'printing(false)' },
})
export class UnitPage {
  protected readonly draft = inject(UnitDraft);
  private readonly access = inject(Access);
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  private readonly application = inject(ApplicationRef);
  private readonly preview = viewChild(LessonPreview);
  readonly id = input.required<string>();

  protected readonly names = LANGUAGE_NAMES;
  protected readonly faces = FACES;
  protected readonly face = signal<(typeof FACES)[number]>('lesson');
  protected readonly onPaper = signal(false);

  protected readonly unit = callResource(
    () => this.id(),
    async (id, signal) => {
      const reply = await call('get', '/api/units/{id}', { path: { id }, signal });
      this.draft.open(reply);
      return reply;
    },
  );
  protected readonly base = computed<Language>(() => this.unit.value()?.baseLanguage ?? 'en');
  protected readonly mayChange = computed(() => (this.unit.value()?.own ?? false) && this.access.can('change', 'Module'));
  /** For the line that says whose work it is, where it is only read. */
  protected readonly module = callResource(
    () => (this.unit.value() && !this.mayChange() ? this.unit.value()?.moduleId : undefined),
    (id, signal) => call('get', '/api/modules/{id}', { path: { id }, signal }),
  );
  /** The base language first; how far the unit is in each. */
  protected readonly languages = computed(() => {
    const others = LANGUAGES.filter((language) => language !== this.base());
    return [this.base(), ...others].map((language) => {
      const { parts = 0, translated = 0, stale = [] } = this.draft.translations().find((known) => known.language === language) ?? {};
      return { language, parts, translated, isWhole: parts > 0 && translated === parts && stale.length === 0 };
    });
  });
  /** One writes in the base language first; one reads in one's own when it is there. */
  protected readonly language = linkedSignal<Language>(() => {
    const mine = this.screens.current();
    return !this.mayChange() && this.unit.value()?.title[mine] ? mine : this.base();
  });
  protected readonly isWhole = computed(() => this.languages().some(({ language, isWhole }) => language === this.language() && isWhole));
  protected readonly heading = computed(() => textIn(this.draft.content().title, this.language(), this.base()) || this.say('curriculum.unit.untitled'));
  protected readonly hasTitle = computed(() => Object.values(this.draft.content().title).some((title) => title.trim()));
  protected readonly crumbs = computed<Crumb[]>(() => {
    const unit = this.unit.value();
    const modules = { label: this.say('curriculum.list.title'), link: '/modules' };
    if (!unit) return [modules];
    const title = textIn(unit.moduleTitle, this.screens.current(), unit.baseLanguage);
    return [modules, { label: title, link: ['/modules', unit.moduleId] }];
  });

  constructor() {
    saveWhenLeft(this.draft);
  }

  /** Called by the route. True once nothing would be lost by going. */
  async saveBeforeLeaving(): Promise<boolean> {
    return !this.mayChange() || savedBeforeLeaving(this.draft);
  }

  /** Paper shows the guide, never the editor; the browser waits for nothing, so it is drawn at once. */
  protected printing(onPaper: boolean): void {
    this.onPaper.set(onPaper);
    this.application.tick();
  }

  protected openPreview(): void {
    this.preview()?.open();
  }

  protected print(): void {
    window.print();
  }

  private say(key: string): string {
    this.screens.current();
    return this.texts.translate<string>(key);
  }
}
