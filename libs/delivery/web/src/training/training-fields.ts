import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { COUNTRIES, TRAINING_MODES, type TrainingMode, USUAL_TIME_ZONES } from '@kurak/delivery-model';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import { type Choice, Choices, Control, Field, LANGUAGE_NAMES, Languages, Problems, TextTabs, Typed } from '@kurak/shared-web';
import { ModulePicker } from './module-picker';
import type { TrainingDraft } from './training-draft';

/** The fields of a training, the same when it is planned and when it is changed. */
@Component({
  selector: 'kurak-training-fields',
  imports: [Choices, Control, Field, ModulePicker, TextTabs, TranslocoPipe, Typed],
  template: `
    @let training = draft();
    <kurak-text-tabs
      required
      [label]="'delivery.field.title' | transloco"
      [(text)]="training.title"
      [error]="problems.at(failure(), 'title')"
    />
    <div class="grid two">
      <kurak-field [label]="'delivery.field.startsOn' | transloco" [error]="problemOfDay('startsOn')" required>
        <input type="date" kurakControl [typed]="training.startsOn()" (typedChange)="training.beginOn($event)" />
      </kurak-field>
      <kurak-field [label]="'delivery.field.endsOn' | transloco" [error]="problemOfDay('endsOn')" required>
        <input type="date" kurakControl [attr.min]="training.startsOn() || null" [(typed)]="training.endsOn" />
      </kurak-field>
    </div>
    <div class="grid two">
      <kurak-field
        [label]="'delivery.field.place' | transloco"
        [hint]="'delivery.field.placeHint' | transloco"
        [error]="problems.at(failure(), 'place')"
        required
      >
        <input kurakControl autocomplete="off" [(typed)]="training.place" />
      </kurak-field>
      <kurak-field [label]="'delivery.field.venue' | transloco" [hint]="'delivery.field.venueHint' | transloco" [error]="problems.at(failure(), 'venue')">
        <input kurakControl autocomplete="off" [(typed)]="training.venue" />
      </kurak-field>
    </div>
    <div class="grid three level">
      <kurak-field [label]="'delivery.field.country' | transloco" [error]="problems.at(failure(), 'country')">
        <select kurakControl [(typed)]="training.country">
          <option value=""></option>
          @for (country of countries; track country) {
            <option [value]="country" [selected]="training.country() === country">{{ 'delivery.country.' + country | transloco }}</option>
          }
        </select>
      </kurak-field>
      <kurak-field [label]="'delivery.field.oblast' | transloco" [error]="problems.at(failure(), 'oblast')">
        <input kurakControl autocomplete="off" [(typed)]="training.oblast" />
      </kurak-field>
      <kurak-field [label]="'delivery.field.district' | transloco" [error]="problems.at(failure(), 'district')">
        <input kurakControl autocomplete="off" [(typed)]="training.district" />
      </kurak-field>
    </div>
    <div class="grid two">
      <kurak-field
        [label]="'delivery.field.timeZone' | transloco"
        [hint]="'delivery.field.timeZoneHint' | transloco"
        [error]="problems.at(failure(), 'timeZone')"
        required
      >
        <input kurakControl list="delivery-time-zones" autocomplete="off" spellcheck="false" [(typed)]="training.timeZone" />
      </kurak-field>
      <kurak-field
        [label]="'delivery.field.capacity' | transloco"
        [hint]="'delivery.field.capacityHint' | transloco"
        [error]="problems.at(failure(), 'capacity')"
      >
        <input type="number" inputmode="numeric" min="1" kurakControl [(typed)]="training.capacity" />
      </kurak-field>
    </div>
    <datalist id="delivery-time-zones">
      @for (zone of zones; track zone) {
        <option [value]="zone"></option>
      }
    </datalist>
    <kurak-choices
      beside
      [legend]="'delivery.field.mode' | transloco"
      [choices]="modes()"
      [value]="training.mode()"
      (valueChange)="$event && training.mode.set($event)"
    />
    <fieldset class="stack tight">
      <legend class="legend">{{ 'delivery.field.languages' | transloco }}</legend>
      <div class="row">
        @for (language of languages; track language) {
          <label class="check">
            <input
              type="checkbox"
              [checked]="training.languages().includes(language)"
              (change)="turn(language)"
            />
            <span [attr.lang]="language">{{ names[language] }}</span>
          </label>
        }
      </div>
      @if (problems.at(failure(), 'languages')) {
        <p class="field-error">{{ 'delivery.field.languagesNone' | transloco }}</p>
      }
    </fieldset>
    <kurak-field
      [label]="'delivery.field.targetGroup' | transloco"
      [hint]="'delivery.field.targetGroupHint' | transloco"
      [error]="problems.at(failure(), 'targetGroup')"
    >
      <input kurakControl autocomplete="off" [(typed)]="training.targetGroup" />
    </kurak-field>
    <div class="grid two level">
      <kurak-field [label]="'delivery.field.grantName' | transloco" [error]="problems.at(failure(), 'grantName')">
        <input kurakControl autocomplete="off" [(typed)]="training.grantName" />
      </kurak-field>
      <kurak-field [label]="'delivery.field.grantNumber' | transloco" [hint]="'delivery.field.grantNumberHint' | transloco" [error]="problems.at(failure(), 'grantNumber')">
        <input kurakControl autocomplete="off" spellcheck="false" [(typed)]="training.grantNumber" />
      </kurak-field>
    </div>
    <kurak-module-picker [(chosen)]="training.modules" [failure]="failure()" />
  `,
  host: { class: 'stack loose' },
})
export class TrainingFields {
  protected readonly problems = inject(Problems);
  private readonly texts = inject(TranslocoService);
  private readonly screen = inject(Languages);
  protected readonly zones = USUAL_TIME_ZONES;
  protected readonly countries = COUNTRIES;
  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  readonly draft = input.required<TrainingDraft>();
  readonly failure = input<unknown>();

  protected readonly modes = computed<Choice<TrainingMode>[]>(() => {
    this.screen.current();
    return TRAINING_MODES.map((value) => ({ value, label: this.texts.translate(`delivery.mode.${value}`) }));
  });

  /** An empty day is not a wrong one. */
  protected problemOfDay(field: 'startsOn' | 'endsOn'): string {
    const problem = this.problems.at(this.failure(), field);
    return problem && this.draft()[field]() === '' ? this.problems.field('required') : problem;
  }

  protected turn(language: Language): void {
    const chosen = this.draft().languages;
    chosen.update((all) => LANGUAGES.filter((one) => all.includes(one) !== (one === language)));
  }
}
