import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { nameSearch } from '@kurak/delivery-model';
import { TEST_MOMENTS, type TestMoment } from '@kurak/learning-model';
import { textIn } from '@kurak/shared-model';
import {
  Access,
  AsKept,
  type BodyOf,
  Control,
  type Crumb,
  DayPipe,
  Empty,
  Field,
  Icon,
  KeptHere,
  Languages,
  Outbox,
  PercentPipe,
  type ReplyOf,
  SearchBox,
  StaffFrame,
  Table,
  Toasts,
  TrainingTabs,
  Typed,
  Waiting,
  addressOf,
  keptResource,
  newId,
} from '@kurak/shared-web';
import { ResultCell } from './result-cell';
import { gainOf, type Summary, summaryOf } from './summary';

const PATH = '/api/trainings/{id}/test-results';

type Results = ReplyOf<'get', typeof PATH>;
type Entry = BodyOf<'post', typeof PATH>;

/** Of one person and moment: what counts, and whether somebody entered it. */
export interface ShownResult {
  readonly right: number | null;
  readonly of: number;
  /** Display name of who entered it; null where she handed it in herself or there is none. */
  readonly enteredBy: string | null;
}

/** How everybody did in the tests of a training's modules, before it and after it; results on paper are entered here. */
@Component({
  selector: 'kurak-test-results',
  imports: [AsKept, Control, DayPipe, Empty, Field, Icon, KeptHere, PercentPipe, ResultCell, SearchBox, StaffFrame, Table, TrainingTabs, TranslocoPipe, Typed, Waiting],
  templateUrl: './test-results.html',
})
export class TestResults {
  private readonly outbox = inject(Outbox);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Languages).current;
  private readonly locale = inject(Languages).locale;
  protected readonly mayEnter = inject(Access).can('create', 'TestResult');
  protected readonly moments = TEST_MOMENTS;
  protected readonly gainOf = gainOf;

  readonly id = input.required<string>();

  protected readonly results = keptResource(PATH, () => ({ path: { id: this.id() } }));
  protected readonly search = signal('');
  protected readonly moduleId = linkedSignal<Results | undefined, string | null>({
    source: this.results.value,
    computation: (results, earlier) => earlier?.value ?? results?.modules[0]?.moduleId ?? null,
  });
  protected readonly module = computed(() => this.results.value()?.modules.find(({ moduleId }) => moduleId === this.moduleId()));
  protected readonly heading = computed(() => textIn(this.results.value()?.title ?? {}, this.language(), 'ru'));
  protected readonly crumbs = computed((): Crumb[] => [{ label: this.translated('nav.trainings'), link: '/trainings' }]);
  protected readonly modules = computed(() => (this.results.value()?.modules ?? []).map(({ moduleId, title }) => ({ id: moduleId, title: textIn(title, this.language(), 'ru') })));

  private readonly endpoint = computed(() => addressOf(PATH, { path: { id: this.id() } }));
  /** What was entered on this device and the server has not told us back, in the order in which it was entered. */
  private readonly arrived = signal<readonly Entry[]>([]);
  private readonly entered = computed(() => {
    const waiting = this.outbox.pending().filter(({ endpoint }) => endpoint === this.endpoint());
    return [...this.arrived(), ...waiting.map(({ body }) => body as Entry)];
  });
  protected readonly unsent = computed(() => this.outbox.pending().find(({ endpoint }) => endpoint === this.endpoint())?.id);

  private readonly everybody = computed(() => {
    const module = this.module();
    if (!module) return [];
    return (this.results.value()?.people ?? []).map((person) => {
      const [before, after] = TEST_MOMENTS.map((moment) => this.resultOf(person, module, moment)) as [ShownResult, ShownResult];
      return { ...person, before, after };
    });
  });
  protected readonly summary = computed((): Summary => summaryOf(this.everybody()));
  protected readonly shown = computed(() => {
    const isSought = nameSearch(this.search());
    return this.everybody().filter(({ displayName }) => isSought(displayName));
  });

  constructor() {
    this.outbox.delivered.pipe(takeUntilDestroyed()).subscribe(({ item }) => {
      if (item.endpoint === this.endpoint()) this.arrived.update((entries) => [...entries, item.body as Entry]);
    });
  }

  protected sheet(): string {
    return `/api/trainings/${encodeURIComponent(this.id())}/test-results/spreadsheet?language=${this.language()}`;
  }

  /** A difference of two shares, in percentage points with its sign. */
  protected points(gain: number | null): string {
    return gain === null ? '–' : new Intl.NumberFormat(this.locale(), { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(100 * gain);
  }

  /** Enters a result, or takes it back with null, which can be undone. */
  protected async enter(person: Results['people'][number], moment: TestMoment, right: number | null, earlier: number | null): Promise<void> {
    const moduleId = this.moduleId();
    if (moduleId === null || right === earlier) return;
    const body: Entry = { id: newId(), moduleId, personId: person.personId, moment, right, madeAt: new Date().toISOString() };
    await this.outbox.send(this.texts.translate('learning.outbox.result', { name: person.displayName }), 'post', PATH, { path: { id: this.id() }, body });
    if (right === null) this.toasts.show(this.translated('learning.results.takenBack'), () => void this.enter(person, moment, earlier, null));
  }

  private resultOf({ personId, results }: Results['people'][number], { moduleId, of }: Results['modules'][number], moment: TestMoment): ShownResult {
    const mine = (one: { readonly moduleId: string; readonly moment: TestMoment }) => one.moduleId === moduleId && one.moment === moment;
    const entry = this.entered().findLast((one) => one.personId === personId && mine(one));
    if (entry) return { right: entry.right ?? null, of, enteredBy: entry.right === null ? null : this.translated('learning.results.you') };
    const result = results.find(mine);
    return { right: result?.right ?? null, of: result?.of ?? of, enteredBy: result?.enteredBy ?? null };
  }

  private translated(key: string): string {
    this.language();
    return this.texts.translate<string>(key);
  }
}
