import { signal } from '@angular/core';
import { type Country, type TrainingMode, USUAL_TIME_ZONES } from '@kurak/delivery-model';
import type { Day, Id, Language, LocalText } from '@kurak/shared-model';
import type { BodyOf } from '@kurak/shared-web';
import type { Training } from './open-training';

/** A module as the form shows it. */
export interface ChosenModule {
  readonly moduleId: Id;
  readonly title: LocalText;
  /** The version the training stays on; of a module just chosen, the newest. */
  readonly number: number | null;
}

type Fields = Omit<BodyOf<'post', '/api/trainings'>, 'id'>;

function usualZone(): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return USUAL_TIME_ZONES.find((zone) => zone === here) ?? USUAL_TIME_ZONES[0];
}

/** A training while it is written: as typed, nothing checked, nothing lost. */
export class TrainingDraft {
  readonly title = signal<LocalText>({});
  readonly startsOn = signal<Day>('');
  readonly endsOn = signal<Day>('');
  readonly place = signal('');
  readonly country = signal<Country | ''>('');
  readonly oblast = signal('');
  readonly district = signal('');
  readonly venue = signal('');
  readonly targetGroup = signal('');
  readonly grantName = signal('');
  readonly grantNumber = signal('');
  readonly timeZone = signal(usualZone());
  readonly mode = signal<TrainingMode>('in-person');
  readonly languages = signal<readonly Language[]>(['ru']);
  readonly capacity = signal('');
  readonly modules = signal<readonly ChosenModule[]>([]);

  /** Starts from a training that is there. */
  fill(training: Training): void {
    this.title.set(training.title);
    this.startsOn.set(training.startsOn);
    this.endsOn.set(training.endsOn);
    this.place.set(training.place);
    this.country.set(training.country ?? '');
    this.oblast.set(training.oblast);
    this.district.set(training.district);
    this.venue.set(training.venue);
    this.targetGroup.set(training.targetGroup);
    this.grantName.set(training.grantName);
    this.grantNumber.set(training.grantNumber);
    this.timeZone.set(training.timeZone);
    this.mode.set(training.mode);
    this.languages.set(training.languages);
    this.capacity.set(training.capacity === null ? '' : String(training.capacity));
    this.modules.set(training.modules);
  }

  /** Starts from a training that was held before: all of it but its days, and the modules as they are now. */
  fillAsCopy(training: Training): void {
    this.fill(training);
    this.startsOn.set('');
    this.endsOn.set('');
    this.modules.set(training.modules.map(({ moduleId, title, number, newestNumber }) => ({ moduleId, title, number: newestNumber ?? number })));
  }

  /** Most trainings begin with their first day: the last one follows until it is set. */
  beginOn(day: Day): void {
    this.startsOn.set(day);
    if (this.endsOn() < day) this.endsOn.set(day);
  }

  fields(): Fields {
    return {
      title: this.title(),
      startsOn: this.startsOn(),
      endsOn: this.endsOn(),
      place: this.place(),
      country: this.country() || null,
      oblast: this.oblast().trim(),
      district: this.district().trim(),
      venue: this.venue().trim(),
      targetGroup: this.targetGroup().trim(),
      grantName: this.grantName().trim(),
      grantNumber: this.grantNumber().trim(),
      timeZone: this.timeZone().trim(),
      mode: this.mode(),
      languages: [...this.languages()],
      capacity: this.capacity().trim() === '' ? null : Number(this.capacity()),
      moduleIds: this.modules().map((module) => module.moduleId),
    };
  }
}
