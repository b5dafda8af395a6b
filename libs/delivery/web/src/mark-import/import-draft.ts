import { computed, linkedSignal, signal } from '@angular/core';
import {
  type Cells,
  joinedParticipants,
  type MarksTable,
  marksTableOf,
  type Meeting,
  type MeetingParticipant,
  meetingOf,
  type NamedSession,
  presenceAt,
  proposedMarks,
  type SaidOfPerson,
  sessionsMeant,
  USUAL_THRESHOLDS,
  wasThere,
  type WrittenMark,
} from '@kurak/delivery-model';
import { wallTime } from '@kurak/shared-model';
import type { ReplyOf } from '@kurak/shared-web';

export type Matrix = ReplyOf<'get', '/api/trainings/{id}/attendance/matrix'>;
export type PersonMatch = ReplyOf<'post', '/api/trainings/{id}/mark-imports/match'>['items'][number];

/** A person of a file, by whatever it knows her. */
export interface PersonInFile {
  readonly names: readonly string[];
  readonly email: string;
  readonly phone: string;
}

/** More people are no training. */
export const MOST_PEOPLE = 500;
/** Who it is taken to be, as a person chose; empty for nobody. */
type Choice = string;

/** A file about attendance, from being read to what it would record. Nothing here is sent. */
export class ImportDraft {
  readonly timeZone = signal('');
  readonly leastPercent = signal(String(USUAL_THRESHOLDS.leastPercent));
  readonly graceMinutes = signal(String(USUAL_THRESHOLDS.graceMinutes));
  readonly missingAreAbsent = signal(true);
  readonly matches = signal<readonly PersonMatch[]>([]);
  private readonly choices = signal<ReadonlyMap<number, Choice>>(new Map());

  readonly sessions: readonly NamedSession[];
  private readonly marks: ReadonlyMap<string, WrittenMark>;
  /** A person and a session that is for a group of which she is none. */
  private readonly elsewhere: ReadonlySet<string>;

  constructor(
    readonly cells: Cells,
    readonly hash: string,
    readonly matrix: Matrix,
  ) {
    this.timeZone.set(matrix.timeZone);
    this.sessions = matrix.sessions;
    this.elsewhere = new Set(matrix.items.flatMap(({ personId, elsewhere }) => elsewhere.map((place) => `${personId} ${matrix.sessions[place]?.id}`)));
    this.marks = new Map(matrix.items.flatMap(({ personId, marks }) => marks.map(({ session, status, minutesLate }) => [`${personId} ${matrix.sessions[session]?.id}`, { status, minutesLate }] as const)));
  }

  private readonly days = computed(() => [...new Set(this.sessions.map(({ startsAt }) => wallTime(startsAt, this.matrix.timeZone).day))]);
  readonly meeting = computed((): Meeting | undefined => meetingOf(this.cells, { timeZone: this.timeZone(), days: this.days() }));
  readonly table = computed((): MarksTable | undefined => (this.meeting() ? undefined : marksTableOf(this.cells)));
  readonly people = computed((): readonly PersonInFile[] => this.meeting()?.participants ?? this.table()?.rows ?? []);
  readonly isTooLarge = computed(() => this.people().length > MOST_PEOPLE);

  /** Sessions during which the meeting went on, until a person says otherwise. */
  readonly heldAt = linkedSignal((): readonly string[] => {
    const stays = this.meeting()?.participants.flatMap((participant) => participant.stays) ?? [];
    const during = ({ startsAt, endsAt }: NamedSession) => stays.some(({ from, to }) => Date.parse(from) < Date.parse(endsAt) && Date.parse(to) > Date.parse(startsAt));
    return this.sessions.filter(during).map(({ id }) => id);
  });

  /** Which session each column of marks means, until a person says otherwise; empty for none. */
  readonly columnSessions = linkedSignal((): readonly string[] => sessionsMeant(this.table()?.headings ?? [], this.sessions, this.matrix.timeZone).map((session) => session?.id ?? ''));

  /** Who each person of the file is; empty for nobody. */
  readonly chosen = computed((): readonly string[] => this.people().map((_, at) => this.choices().get(at) ?? this.matches()[at]?.chosen ?? ''));
  /** How many there are about whom nobody has decided yet. */
  readonly undecided = computed(() => this.people().filter((_, at) => !this.isDecided(at)).length);
  /** Whether those of whom the file does not tell are taken to have been absent: each of the undecided may be one of them. */
  readonly knowsMissing = computed(() => this.meeting() !== undefined && this.missingAreAbsent() && this.undecided() === 0);

  readonly proposed = computed(() => {
    const said = this.meeting() ? this.saidByMeeting() : this.saidByTable();
    const everybody = { personIds: this.matrix.items.map(({ personId }) => personId), sessionIds: this.heldAt() };
    const missing = this.knowsMissing() ? { ...everybody, isExpected: (personId: string, sessionId: string) => this.isExpected(personId, sessionId) } : undefined;
    return proposedMarks(said, (personId, sessionId) => this.marks.get(`${personId} ${sessionId}`) ?? null, missing);
  });

  /** Cells that say what is no mark. */
  readonly notRead = computed(() => (this.table()?.rows ?? []).flatMap(({ marks }) => marks.filter((mark) => mark === undefined)).length);

  /** People of whom the file does not tell, each with the sessions at which she is taken to have been absent. */
  readonly missing = computed((): readonly { readonly personId: string; readonly displayName: string; readonly sessionIds: readonly string[] }[] => {
    const told = new Set(this.chosen());
    const absent = Map.groupBy(this.proposed().filter(({ personId }) => !told.has(personId)), ({ personId }) => personId);
    return this.matrix.items.flatMap(({ personId, displayName }) => {
      const sessionIds = (absent.get(personId) ?? []).map(({ sessionId }) => sessionId);
      return sessionIds.length === 0 ? [] : [{ personId, displayName, sessionIds }];
    });
  });

  isDecided(at: number): boolean {
    return this.choices().has(at) || Boolean(this.matches()[at]?.chosen);
  }

  choose(at: number, personId: string): void {
    this.choices.update((choices) => new Map([...choices, [at, personId]]));
  }

  private saidByMeeting(): SaidOfPerson[] {
    const people = new Map<string, MeetingParticipant>();
    for (const [at, participant] of (this.meeting()?.participants ?? []).entries()) {
      const personId = this.chosen()[at] ?? '';
      const known = people.get(personId);
      // On two devices, or under two names: she was there when either was.
      if (personId !== '') people.set(personId, known ? joinedParticipants(known, participant) : participant);
    }
    const number = (text: string, otherwise: number) => (text.trim() === '' || Number.isNaN(Number(text)) ? otherwise : Number(text));
    const thresholds = { leastPercent: number(this.leastPercent(), USUAL_THRESHOLDS.leastPercent), graceMinutes: number(this.graceMinutes(), USUAL_THRESHOLDS.graceMinutes) };
    const held = this.sessions.filter(({ id }) => this.heldAt().includes(id));
    return [...people].map(([personId, participant]) => {
      const marks = held.map((session) => [session, presenceAt(participant, session, thresholds)] as const);
      return { personId, marks: new Map(marks.filter(([session, mark]) => this.couldBeAt(personId, session, mark, held)).map(([session, mark]) => [session.id, mark])) };
    });
  }

  private isExpected(personId: string, sessionId: string): boolean {
    return !this.elsewhere.has(`${personId} ${sessionId}`);
  }

  /** Of sessions beside each other in one meeting, she was at the one of her group. */
  private couldBeAt(personId: string, session: NamedSession, { status }: WrittenMark, held: readonly NamedSession[]): boolean {
    if (this.isExpected(personId, session.id)) return true;
    const beside = ({ startsAt, endsAt }: NamedSession) => Date.parse(startsAt) < Date.parse(session.endsAt) && Date.parse(endsAt) > Date.parse(session.startsAt);
    return wasThere(status) && !held.some((other) => beside(other) && this.isExpected(personId, other.id));
  }

  private saidByTable(): SaidOfPerson[] {
    return (this.table()?.rows ?? []).flatMap(({ marks }, at) => {
      const personId = this.chosen()[at] ?? '';
      const said = marks.flatMap((mark, column) => (mark && this.columnSessions()[column] ? [[this.columnSessions()[column] ?? '', mark] as const] : []));
      return personId === '' ? [] : [{ personId, marks: new Map(said) }];
    });
  }
}
