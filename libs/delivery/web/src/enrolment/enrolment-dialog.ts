import { Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AGE_BANDS, type AgeBand, SEXES, type Sex } from '@kurak/delivery-model';
import { type Choice, Choices, Control, Dialog, Field, Languages, ProblemNotice, Problems, Typed, call } from '@kurak/shared-web';
import { newerVersion } from '../stale';
import type { Enrolment } from './all-enrolments';
import { heldStatus } from './held-status';

/** Changes what is known of a participant: her name, and what donors ask for. */
@Component({
  selector: 'kurak-enrolment-dialog',
  imports: [Choices, Control, Dialog, Field, ProblemNotice, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="'delivery.people.edit' | transloco">
      <form class="stack" novalidate (submit)="$event.preventDefault(); save()">
        <kurak-field
          required
          [label]="'delivery.people.name' | transloco"
          [hint]="'delivery.people.nameHint' | transloco"
          [error]="problems.at(failure(), 'displayName')"
        >
          <input kurakControl autocomplete="off" [(typed)]="displayName" />
        </kurak-field>
        <kurak-choices beside [legend]="'delivery.people.sex' | transloco" [hint]="'delivery.people.whyAsked' | transloco" [choices]="sexes()" [(value)]="sex" />
        <kurak-field [label]="'delivery.people.district' | transloco" [error]="problems.at(failure(), 'district')">
          <input kurakControl autocomplete="off" [(typed)]="district" />
        </kurak-field>
        <kurak-field [label]="'delivery.people.ageBand' | transloco">
          <select kurakControl [(typed)]="ageBand">
            <option value="">{{ 'delivery.sex.unsaid' | transloco }}</option>
            @for (band of ageBands; track band) {
              <option [value]="band" [selected]="band === ageBand()">{{ 'delivery.ageBand.' + band | transloco }}</option>
            }
          </select>
        </kurak-field>
        <kurak-problem [error]="failure()">
          @if (newer() !== undefined) {
            <div class="actions">
              <button type="button" class="button small" (click)="saveOver()">{{ 'delivery.stale.saveMine' | transloco }}</button>
            </div>
          }
        </kurak-problem>
        <div class="actions">
          <button class="button primary" [attr.aria-busy]="busy()">{{ 'action.save' | transloco }}</button>
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class EnrolmentDialog {
  protected readonly problems = inject(Problems);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  protected readonly dialog = viewChild.required(Dialog);
  readonly saved = output<{ enrolment: Enrolment; before: Enrolment }>();

  private enrolment: Enrolment | undefined;
  private version = 0;
  protected readonly displayName = signal('');
  protected readonly sex = signal<Sex | 'unsaid' | null>(null);
  protected readonly district = signal('');
  protected readonly ageBands = AGE_BANDS;
  protected readonly ageBand = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly newer = computed(() => newerVersion(this.failure()));
  protected readonly sexes = computed<Choice<Sex | 'unsaid'>[]>(() => {
    this.languages.current();
    return [...SEXES, 'unsaid' as const].map((value) => ({ value, label: this.texts.translate(`delivery.sex.${value}`) }));
  });

  open(enrolment: Enrolment): void {
    this.enrolment = enrolment;
    this.version = enrolment.version;
    this.displayName.set(enrolment.displayName);
    this.sex.set(enrolment.sex ?? 'unsaid');
    this.district.set(enrolment.district ?? '');
    this.ageBand.set(enrolment.ageBand ?? '');
    this.failure.set(undefined);
    this.dialog().open();
  }

  protected async save(): Promise<void> {
    const before = this.enrolment;
    if (!before || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const sex = this.sex();
    const body = {
      status: heldStatus(before),
      displayName: this.displayName(),
      sex: sex === 'unsaid' ? null : sex,
      district: this.district().trim() || null,
      ageBand: AGE_BANDS.find((band): band is AgeBand => band === this.ageBand()) ?? null,
      // Whoever looked at all of it and saves has no more to ask.
      isComplete: true,
      version: this.version,
    };
    try {
      const enrolment = await call('patch', '/api/enrolments/{id}', { path: { id: before.id }, body });
      this.dialog().close();
      this.saved.emit({ enrolment, before });
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** She has seen that somebody else changed it, and wants hers. */
  protected saveOver(): Promise<void> {
    this.version = this.newer() ?? this.version;
    return this.save();
  }
}
