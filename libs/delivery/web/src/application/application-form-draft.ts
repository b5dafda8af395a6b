import { signal } from '@angular/core';
import { type Askable, ASKABLE } from '@kurak/delivery-model';
import type { Day, Id, LocalText } from '@kurak/shared-model';
import { type BodyOf, type ReplyOf, newId } from '@kurak/shared-web';

export type ApplicationForm = ReplyOf<'get', '/api/trainings/{id}/application-form'>;

interface Entry {
  readonly id: Id;
  readonly text: LocalText;
}

/** A short list of texts that is written, put in order and thinned out. */
export class EntryList {
  readonly all = signal<readonly Entry[]>([]);

  add(): void {
    this.all.update((all) => [...all, { id: newId(), text: {} }]);
  }

  write(id: Id, text: LocalText): void {
    this.all.update((all) => all.map((entry) => (entry.id === id ? { id, text } : entry)));
  }

  remove(id: Id): void {
    this.all.update((all) => all.filter((entry) => entry.id !== id));
  }

  move(from: number, by: number): void {
    this.all.update((all) => {
      const moved = [...all];
      moved.splice(from + by, 0, ...moved.splice(from, 1));
      return moved;
    });
  }

  /** Those that say something; an entry that was added and never written is none. */
  written(): Entry[] {
    return this.all().filter(({ text }) => Object.values(text).some((words) => words.trim() !== ''));
  }
}

/** The form of a training while it is changed. */
export class ApplicationFormDraft {
  readonly isOpen = signal(false);
  readonly closesOn = signal<Day>('');
  readonly intro = signal<LocalText>({});
  readonly contact = signal('');
  readonly asks = signal<readonly Askable[]>(ASKABLE);
  readonly questions = new EntryList();
  readonly criteria = new EntryList();
  readonly keptDays = signal('');

  fill(form: ApplicationForm): void {
    this.isOpen.set(form.isOpen);
    this.closesOn.set(form.closesOn ?? '');
    this.intro.set(form.intro);
    this.contact.set(form.contact);
    this.asks.set(form.asks);
    this.questions.all.set(form.questions);
    this.criteria.all.set(form.criteria.map(({ id, name }) => ({ id, text: name })));
    this.keptDays.set(String(form.keptDays));
  }

  turn(field: Askable): void {
    this.asks.update((all) => ASKABLE.filter((one) => all.includes(one) !== (one === field)));
  }

  fields(): Omit<BodyOf<'put', '/api/trainings/{id}/application-form'>, 'version'> {
    return {
      isOpen: this.isOpen(),
      closesOn: this.closesOn() || null,
      intro: this.intro(),
      contact: this.contact().trim(),
      asks: [...this.asks()],
      questions: this.questions.written(),
      criteria: this.criteria.written().map(({ id, text }) => ({ id, name: text })),
      keptDays: Number(this.keptDays()),
    };
  }
}
