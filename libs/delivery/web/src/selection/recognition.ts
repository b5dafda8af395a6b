import { computed, signal } from '@angular/core';
import type { Id } from '@kurak/shared-model';
import { type BodyOf, type ReplyOf, call } from '@kurak/shared-web';

/** One who applied and may be known already, or may have applied twice. */
export type Recognised = ReplyOf<'post', '/api/trainings/{id}/applications/recognitions'>['items'][number];
type DecidedApplication = BodyOf<'post', '/api/trainings/{id}/applications/decisions'>['applications'][number];

/** A new person, left out of the decision, the person that she is, or not said yet. */
export type Identity = 'new' | 'out' | '' | Id;

/** Who those are who are to be accepted; what is sure is proposed, the rest is for a person to say. */
export class Recognition {
  readonly items = signal<readonly Recognised[]>([]);
  private readonly said = signal<ReadonlyMap<Id, Identity>>(new Map());
  private readonly asked = signal<readonly Id[]>([]);
  /** How many are still to be told apart. */
  readonly unsaid = computed(() => this.items().filter(({ id }) => this.of(id) === '').length);

  async ask(trainingId: Id, applications: readonly Id[]): Promise<void> {
    this.forget();
    this.asked.set(applications);
    const { items } = await call('post', '/api/trainings/{id}/applications/recognitions', { path: { id: trainingId }, body: { applications: [...applications] } });
    if (this.asked() !== applications) return;
    this.items.set(items.filter((one) => one.known.length > 0 || one.others.some(({ id }) => applications.includes(id))));
  }

  forget(): void {
    this.asked.set([]);
    this.items.set([]);
    this.said.set(new Map());
  }

  of(id: Id): Identity {
    return this.said().get(id) ?? this.proposed(id);
  }

  say(id: Id, identity: Identity): void {
    this.said.update((said) => new Map(said).set(id, identity));
  }

  /** Of whom nothing was said yet, nobody is known. */
  allNew(): void {
    const unsaid = this.items().filter(({ id }) => this.of(id) === '');
    this.said.update((said) => new Map([...said, ...unsaid.map(({ id }) => [id, 'new'] as const)]));
  }

  /** What is to be sent of those accepted; who is left out is not there. */
  decided<Row extends { readonly id: Id; readonly version: number }>(rows: readonly Row[]): readonly (Row & DecidedApplication)[] {
    return rows.flatMap((row) => {
      const item = this.items().find(({ id }) => id === row.id);
      const identity = item === undefined ? 'new' : this.of(row.id);
      if (identity === 'out') return [];
      if (identity !== 'new') return [{ ...row, personId: identity }];
      return [item === undefined ? row : { ...row, apartFrom: [...item.known.map(({ personId }) => personId), ...item.others.map(({ id }) => id)] }];
    });
  }

  private proposed(id: Id): Identity {
    const item = this.items().find((one) => one.id === id);
    const sure = item?.known.find(({ personId }) => personId === item.personId);
    if (sure === undefined) return '';
    return sure.applied ? 'out' : sure.personId;
  }
}
