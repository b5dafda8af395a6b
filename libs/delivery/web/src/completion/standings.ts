import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { isAtRisk, nameSearch, type Outlook } from '@kurak/delivery-model';
import { Access, AsKept, Badge, type Choice, Choices, Empty, Icon, type IconName, Languages, SearchBox, Table, type Tone, Toasts, Waiting, keptResource } from '@kurak/shared-web';
import { RecordsTabs } from '../attendance/records-tabs';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { type CompletionRule, CompletionSummary } from './completion-summary';
import { Reasons } from './reasons';
import { RuleDialog } from './rule-dialog';

type Filter = 'risk' | 'all';

const LOOKS: Record<Outlook, { readonly tone: Tone; readonly icon: IconName }> = {
  reached: { tone: 'good', icon: 'check' },
  open: { tone: 'plain', icon: 'clock' },
  just: { tone: 'warn', icon: 'warning' },
  lost: { tone: 'bad', icon: 'close' },
};

/** Where everybody stands by the training's rule, those first whom somebody should talk to, each with the reasons. */
@Component({
  selector: 'kurak-standings',
  imports: [AsKept, Badge, Choices, CompletionSummary, Empty, Icon, RecordsTabs, RouterLink, RuleDialog, SearchBox, Table, TrainingFrame, TranslocoPipe, Waiting],
  templateUrl: './standings.html',
})
export class CompletionStandings {
  protected readonly access = inject(Access);
  private readonly reasons = inject(Reasons);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly id = input.required<string>();

  protected readonly looks = LOOKS;
  protected readonly training = openTraining(() => this.id());
  protected readonly standings = keptResource('/api/trainings/{id}/completion', () => ({ path: { id: this.id() } }));
  protected readonly search = signal('');
  private readonly atRisk = computed(() => (this.standings.value()?.people ?? []).filter(({ outlook }) => isAtRisk(outlook)));
  protected readonly filter = linkedSignal<Filter | null>(() => (this.atRisk().length > 0 ? 'risk' : 'all'));

  protected readonly filters = computed((): Choice<Filter>[] => {
    this.languages.current();
    const counts = { risk: this.atRisk().length, all: this.standings.value()?.people.length ?? 0 };
    return (['risk', 'all'] as const).map((value) => ({ value, label: this.texts.translate(`delivery.standing.filter.${value}`, { count: counts[value] }) }));
  });

  protected readonly shown = computed(() => {
    this.languages.current();
    const [standings, training, isSought] = [this.standings.value(), this.training.value(), nameSearch(this.search())];
    if (!standings || !training) return [];
    const people = this.filter() === 'risk' ? this.atRisk() : standings.people;
    return people
      .filter(({ displayName }) => isSought(displayName))
      .map((person) => ({ ...person, reasons: this.reasons.of(person, standings.rule, training) }));
  });

  protected changed(rule: CompletionRule): void {
    const before = this.standings.value();
    if (before) this.standings.set({ ...before, rule });
    this.standings.reload();
    this.toasts.show(this.texts.translate('delivery.rule.saved'));
  }
}
