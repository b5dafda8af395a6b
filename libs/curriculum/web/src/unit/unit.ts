import { ApplicationRef, Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { lessonLanguages } from '@kurak/curriculum-model';
import { type Language, LANGUAGES, textIn } from '@kurak/shared-model';
import {
  Access,
  Badge,
  CountPipe,
  type Crumb,
  Icon,
  LANGUAGE_NAMES,
  Languages,
  Saved,
  StaffFrame,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { MinutesField } from '../parts/minutes-field';
import { TextField } from '../parts/text-field';
import { DraftNotices } from './draft-notices';
import { LessonEditor } from './lesson-editor';
import { LessonGuide } from './lesson-guide';
import { LessonPreview } from './lesson-preview';
import { PlanEditor } from './plan-editor';
import { PlanGuide } from './plan-guide';
import { UnitDraft } from './unit-draft';

const FACES = ['lesson', 'plan'] as const;

/** How long leaving the page waits for the last save, milliseconds. What is not saved by then stays on this device. */
const PATIENCE = 3_000;

/** A unit with its two faces: the lesson a participant reads, the session plan a facilitator runs. */
@Component({
  selector: 'kurak-unit',
  imports: [
    Badge, CountPipe, DraftNotices, Icon, LessonEditor, LessonGuide, LessonPreview, MinutesField, PlanEditor, PlanGuide,
    Saved, StaffFrame, TextField, TranslocoPipe, Waiting,
  ],
  templateUrl: './unit.html',
  providers: [UnitDraft],
  host: {
    '(window:beforeunload)': 'warnIfUnkept($event)',
    '(window:beforeprint)': 'printing(true)',
    '(window:afterprint)': 'printing(false)',
    '(document:visibilitychange)': 'saveWhenHidden()',
  },
})
export class UnitPage {
  protected readonly draft = inject(UnitDraft);
  private readonly access = inject(Access);
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  private readonly application = inject(ApplicationRef);
  private readonly preview = viewChild(LessonPreview);
  readonly id = input.required<string>();

  protected readonly languages = LANGUAGES;
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
  protected readonly complete = computed(() => lessonLanguages(this.draft.content()));
  /** One writes in the base language first; one reads in one's own when it is there. */
  protected readonly language = linkedSignal<Language>(() => {
    const mine = this.screens.current();
    return !this.mayChange() && this.unit.value()?.title[mine] ? mine : this.base();
  });
  protected readonly heading = computed(
    () => textIn(this.draft.content().title, this.language(), this.base()) || this.say('curriculum.unit.untitled'),
  );
  protected readonly hasTitle = computed(() => Object.values(this.draft.content().title).some((title) => title.trim()));
  protected readonly crumbs = computed<Crumb[]>(() => {
    const unit = this.unit.value();
    const modules = { label: this.say('curriculum.list.title'), link: '/modules' };
    if (!unit) return [modules];
    const title = textIn(unit.moduleTitle, this.screens.current(), unit.baseLanguage);
    return [modules, { label: title, link: ['/modules', unit.moduleId] }];
  });

  /** Called by the route. True once nothing would be lost by going. */
  async saveBeforeLeaving(): Promise<boolean> {
    if (!this.mayChange() || this.draft.isSaved()) return true;
    const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([this.draft.save(), tooLong]);
    return this.draft.isSaved() || this.draft.isKept();
  }

  protected saveWhenHidden(): void {
    if (document.visibilityState === 'hidden') void this.draft.save();
  }

  protected warnIfUnkept(event: BeforeUnloadEvent): void {
    if (!this.draft.isSaved() && !this.draft.isKept()) event.preventDefault();
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
