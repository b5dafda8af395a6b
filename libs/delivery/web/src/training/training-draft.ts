import { signal } from '@angular/core';
import { type TrainingMode, USUAL_TIME_ZONES } from '@kurak/delivery-model';
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
    this.timeZone.set(training.timeZone);
    this.mode.set(training.mode);
    this.languages.set(training.languages);
    this.capacity.set(training.capacity === null ? '' : String(training.capacity));
    this.modules.set(training.modules);
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
      timeZone: this.timeZone().trim(),
      mode: this.mode(),
      languages: [...this.languages()],
      capacity: this.capacity().trim() === '' ? null : Number(this.capacity()),
      moduleIds: this.modules().map((module) => module.moduleId),
    };
  }
}
