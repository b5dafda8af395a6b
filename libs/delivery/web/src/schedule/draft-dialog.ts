import { Component, type ElementRef, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Id, textIn } from '@kurak/shared-model';
import {
  type Choice, Choices, Control, CountPipe, Dialog, Field, Icon, Languages, LocalTextDirective, LocalTextPipe, Notice,
  ProblemNotice, Problems, type ReplyOf, Typed, call, callResource,
} from '@kurak/shared-web';
import { Several } from '../session/several';
import type { Session } from '../session/session-draft';
import type { Training } from '../training/open-training';
import { type DraftRequest, DraftWishes, type Leader } from './draft-wishes';
import type { OpenTimetable } from './open-timetable';

export type DraftReply = ReplyOf<'post', '/api/trainings/{id}/draft'>;

/** A schedule that was proposed, and those who lead in it. */
export interface Proposed {
  readonly reply: DraftReply;
  readonly leaders: readonly Leader[];
}

/** Asks what a first draft of the schedule is to be like, and for one; says why there is none. */
@Component({
  selector: 'kurak-draft-dialog',
  imports: [
    Choices, Control, CountPipe, Dialog, Field, Icon, LocalTextDirective, LocalTextPipe, Notice, ProblemNotice, Several,
    TranslocoPipe, Typed,
  ],
  templateUrl: './draft-dialog.html',
})
export class DraftDialog {
  protected readonly problems = inject(Problems);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  protected readonly dialog = viewChild.required(Dialog);
  private readonly answer = viewChild.required<ElementRef<HTMLElement>>('answer');
  readonly training = input.required<Training>();
  readonly timetable = input<OpenTimetable>();
  readonly sessions = input.required<readonly Session[]>();
  readonly proposed = output<Proposed>();

  protected readonly wishes = new DraftWishes();
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  private readonly refused = signal<DraftReply['impossible']>([]);
  private readonly asked = signal(false);
  private readonly facilitators = callResource(
    () => this.asked() || undefined,
    (_, signal) => call('get', '/api/facilitators', { signal }),
  );
  protected readonly groups = computed(() => this.timetable()?.groups ?? []);
  protected readonly leaders = computed((): Leader[] => [
    ...(this.facilitators.value()?.items ?? []).map(({ id, displayName: name }) => ({ id, name })),
    ...(this.timetable()?.guests ?? []),
  ]);
  protected readonly chosenUnits = computed(() => this.training().modules.flatMap(({ units }) => units.filter(({ id }) => this.wishes.unitIds().includes(id))));
  protected readonly chosenLeaders = computed(() => this.leaders().filter(({ id }) => this.wishes.leaderIds().includes(id)));
  protected readonly teaching = computed<Choice<DraftRequest['teach']>[]>(() => {
    this.languages.current();
    return (['every-lane', 'once'] as const).map((value) => ({ value, label: this.texts.translate(`delivery.firstDraft.teach.${value}`) }));
  });
  protected readonly reasons = computed(() => this.refused().map((reason) => this.reasonText(reason)));

  constructor() {
    effect(() => {
      if (this.facilitators.value()) this.wishes.know(this.leaders());
    });
  }

  open(): void {
    this.asked.set(true);
    this.failure.set(undefined);
    this.refused.set([]);
    this.wishes.begin(this.training(), { groups: this.groups() }, this.sessions());
    this.dialog().open();
  }

  protected turnUnit(id: Id): void {
    const all = this.training().modules.flatMap(({ units }) => units.map((unit) => unit.id));
    const chosen = this.wishes.unitIds();
    // In the order in which they are taught.
    this.wishes.unitIds.set(all.filter((unit) => (unit === id ? !chosen.includes(id) : chosen.includes(unit))));
  }

  protected async ask(): Promise<void> {
    if (this.busy() || !this.wishes.canAsk()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    this.refused.set([]);
    try {
      const reply = await call('post', '/api/trainings/{id}/draft', { path: { id: this.training().id }, body: this.wishes.request() });
      this.refused.set(reply.impossible);
      if (reply.impossible.length > 0) return this.answer().nativeElement.scrollIntoView({ block: 'nearest' });
      this.dialog().close();
      this.proposed.emit({ reply, leaders: this.leaders() });
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private reasonText({ code, unitId, who, minutes, available }: DraftReply['impossible'][number]): string {
    const unit = this.training().modules.flatMap(({ units }) => units).find(({ id }) => id === unitId);
    return this.texts.translate(`delivery.reason.${code}`, {
      unit: textIn(unit?.title ?? {}, this.languages.current(), 'ru'),
      who: this.leaders().filter(({ id }) => who.includes(id)).map(({ name }) => name).join(', '),
      minutes,
      available,
    });
  }
}
