import { computed, effect, signal, untracked } from '@angular/core';
import {
  type Fate,
  LONGEST_NAME,
  type PhoneCountry,
  type Roster,
  type RosterField,
  type RosterPerson,
  rosterPeople,
  twins,
} from '@kurak/delivery-model';
import type { Id, Language } from '@kurak/shared-model';
import { type BodyOf, type ReplyOf, call, newId } from '@kurak/shared-web';

type CheckedPerson = ReplyOf<'post', '/api/trainings/{id}/roster/check'>['items'][number];
type EnterRequest = BodyOf<'post', '/api/trainings/{id}/roster'>;
export type KnownPerson = CheckedPerson['known'][number];

/** What a person decided about a row. */
export type Decision = { readonly as: 'new' | 'out' } | { readonly as: 'joins'; readonly personId: Id };

/** Why a row cannot be taken as it is; all but `long` only leave out what is wrong. */
export type RowFlaw = 'long' | 'phone' | RosterField;

/** A row as the preview shows it. */
export interface PreviewRow {
  readonly at: number;
  readonly person: RosterPerson;
  readonly fate: Fate | 'problem';
  /** Undefined while somebody has to decide. */
  readonly decision: Decision | undefined;
  readonly known: readonly KnownPerson[];
  /** The name of the row before it that may be the same person. */
  readonly twin: string | undefined;
  readonly flaws: readonly RowFlaw[];
}

export const FATE_ORDER = ['unsure', 'problem', 'new', 'joins', 'enrolled', 'repeated'] as const;

const AT_ONCE = 1_000;
/** So long after the last change the list is looked up. */
const PAUSE = 400;

/** A roster between reading and entering: what its rows say, whom the organisation knows of them, what was decided. */
export class RosterBook {
  readonly roster = signal<Roster | undefined>(undefined);
  readonly country = signal<PhoneCountry>('KG');
  private readonly decided = signal<ReadonlyMap<number, Decision>>(new Map());
  private readonly checked = signal<readonly CheckedPerson[]>([]);
  readonly failure = signal<unknown>(undefined);

  readonly people = computed((): readonly RosterPerson[] => {
    const roster = this.roster();
    return roster ? rosterPeople(roster) : [];
  });
  /** How many rows have been looked up. */
  readonly progress = computed(() => Math.min(this.checked().length, this.people().length));
  readonly isChecked = computed(() => this.progress() === this.people().length);

  /** Known once everybody has been looked up: comparing thousands of rows with each other is done before and after, not at each part. */
  private readonly phones = computed(() => (this.isChecked() ? this.checked().map(({ phone }) => phone) : undefined));
  private readonly twins = computed(() => twins(this.people().map(({ displayName, phone, email, district }, at) => ({ displayName, phone: this.phones()?.[at] ?? phone, email, district }))));
  readonly rows = computed(() => this.people().map((person, at) => this.rowOf(person, at)));
  readonly counts = computed(() => {
    const counts: Record<PreviewRow['fate'], number> = { unsure: 0, problem: 0, new: 0, joins: 0, enrolled: 0, repeated: 0 };
    for (const { fate } of this.rows()) counts[fate]++;
    return counts;
  });
  readonly undecided = computed(() => this.rows().filter(({ decision }) => decision === undefined).length);
  readonly entering = computed(() => this.rows().filter(({ decision }) => decision !== undefined && decision.as !== 'out'));

  private readonly ids = new Map<string, Id>();
  private attempt: { readonly of: string; readonly body: EnterRequest } | undefined;

  constructor(private readonly trainingId: () => Id) {
    effect((onCleanup) => {
      const people = this.people();
      const country = this.country();
      const stop = new AbortController();
      const timer = setTimeout(() => void this.check(people, country, stop.signal), PAUSE);
      untracked(() => {
        this.checked.set([]);
        this.failure.set(undefined);
      });
      onCleanup(() => {
        clearTimeout(timer);
        stop.abort();
      });
    });
  }

  /** Another list: what was decided about the one before is forgotten. */
  take(roster: Roster | undefined): void {
    this.decided.set(new Map());
    this.roster.set(roster);
  }

  /** Says what a column holds; what it held before elsewhere is not taken from there any more. */
  name(column: number, field: RosterField | null): void {
    const roster = this.roster();
    if (!roster) return;
    const fields = roster.columns.fields.map((known, at) => (at === column ? field : known === field ? null : known));
    this.take({ ...roster, columns: { ...roster.columns, fields } });
  }

  decide(at: number, decision: Decision): void {
    this.decided.update((all) => new Map(all).set(at, decision));
  }

  /** What nobody has decided yet: all of them are new people. */
  allNew(): void {
    this.decided.update((all) => new Map([...all, ...this.rows().flatMap(({ at, decision }): [number, Decision][] => (decision ? [] : [[at, { as: 'new' }]]))]));
  }

  /** Looks everything up again: somebody else may have entered people since. */
  recheck(): void {
    this.roster.update((roster) => roster && { ...roster });
  }

  async enter(language: Language): Promise<{ added: number; joined: number }> {
    return call('post', '/api/trainings/{id}/roster', { path: { id: this.trainingId() }, body: this.body(language) });
  }

  private async check(people: readonly RosterPerson[], country: PhoneCountry, signal: AbortSignal): Promise<void> {
    try {
      const all: CheckedPerson[] = [];
      for (let from = 0; from < people.length; from += AT_ONCE) {
        const part = people.slice(from, from + AT_ONCE).map(({ displayName, district, phone, email }) => ({
          displayName: displayName.slice(0, LONGEST_NAME),
          district: district?.slice(0, LONGEST_NAME) ?? null,
          phone: phone?.slice(0, 60) ?? null,
          email: email ?? null,
        }));
        const { items } = await call('post', '/api/trainings/{id}/roster/check', { path: { id: this.trainingId() }, body: { country, people: part }, signal });
        all.push(...items);
        if (signal.aborted) return;
        this.checked.set([...all]);
      }
    } catch (error) {
      if (!signal.aborted) this.failure.set(error);
    }
  }

  private rowOf(person: RosterPerson, at: number): PreviewRow {
    const checked = this.checked()[at];
    const twin = this.twins()[at];
    const isLong = [...person.displayName].length > LONGEST_NAME || [...(person.district ?? '')].length > LONGEST_NAME;
    const flaws: RowFlaw[] = [...(isLong ? ['long' as const] : []), ...(checked?.phoneIsWrong ? ['phone' as const] : []), ...person.unread];
    const fate = isLong ? 'problem' : fateOf(checked?.fate ?? 'new', twin?.isSure);
    const proposed = proposal(fate, checked?.personId ?? null);
    const decision = isLong ? proposed : (this.decided().get(at) ?? proposed);
    return { at, person, fate, decision, known: checked?.known ?? [], twin: twin ? this.people()[twin.of]?.displayName : undefined, flaws };
  }

  /** The same list keeps its ids, so that a second try after a lost answer enrols nobody twice. */
  private body(language: Language): EnterRequest {
    const people = this.entering().map(({ at, person, decision, known }) => {
      const { displayName, sex = null, district = null, email = null, language: own = null, ageBand = null, row } = person;
      const joins = decision?.as === 'joins' ? decision.personId : undefined;
      const apartFrom = joins === undefined ? known.map(({ personId }) => personId) : null;
      return { personId: joins ?? this.idOf(`${row} ${displayName}`), as: joins === undefined ? ('new' as const) : ('joins' as const), displayName, sex, district, phone: this.checked()[at]?.phone ?? null, email, language: own, ageBand, apartFrom };
    });
    const of = JSON.stringify([language, this.country(), people]);
    if (this.attempt?.of !== of) this.attempt = { of, body: { id: newId(), language, country: this.country(), people } };
    return this.attempt.body;
  }

  private idOf(row: string): Id {
    const id = this.ids.get(row) ?? newId();
    this.ids.set(row, id);
    return id;
  }
}

function fateOf(fate: Fate, isSurelyTwin: boolean | undefined): Fate {
  if (fate === 'enrolled') return fate;
  if (isSurelyTwin) return 'repeated';
  return isSurelyTwin === false && fate === 'new' ? 'unsure' : fate;
}

function proposal(fate: PreviewRow['fate'], personId: Id | null): Decision | undefined {
  if (fate === 'new') return { as: 'new' };
  if (fate === 'joins' && personId !== null) return { as: 'joins', personId };
  return fate === 'unsure' ? undefined : { as: 'out' };
}
