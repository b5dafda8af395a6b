import type { Id } from '@kurak/shared-model';
import type { EnrolmentStatus } from '../enrolment';
import { comparedName, LIKELY, likeness, nameKey } from './name';
import { NameIndex } from './name-index';

/** Somebody the organisation knows who may be the person of a row. */
export interface KnownPerson {
  readonly personId: Id;
  readonly displayName: string;
  readonly district: string | null;
  readonly samePhone: boolean;
  readonly sameEmail: boolean;
  /** Her place in this training, if she has one. */
  readonly status: EnrolmentStatus | null;
}

/**
 * What becomes of a row: a new person; one who joins the training and is known already; one who is in it already; a row
 * that stands before in the same list; or a person has to decide.
 */
export const FATES = ['new', 'joins', 'enrolled', 'repeated', 'unsure'] as const;
export type Fate = (typeof FATES)[number];

export interface ProposedFate {
  readonly fate: Fate;
  /** Who she is, for `joins` and `enrolled`. */
  readonly personId: Id | null;
}

/** A phone is often a family's: with it the names must still be a little alike. */
const ALIKE_ENOUGH = 0.6;

/** What is proposed for a row; a person decides. Surest first: she is in the training, she is known, she may be known. */
export function proposedFate(row: { readonly displayName: string; readonly district?: string | null }, known: readonly KnownPerson[]): ProposedFate {
  const sure = known.filter((person) => isSurely(row, person));
  const inTraining = sure.find(({ status }) => status !== null);
  if (inTraining) return { fate: 'enrolled', personId: inTraining.personId };
  if (sure.length === 1) return { fate: 'joins', personId: sure[0]?.personId ?? null };
  return { fate: known.length > 0 ? 'unsure' : 'new', personId: null };
}

/** True when somebody would be made whom the organisation has: the same name, or the same phone or address and a name like hers. */
export function isSurely(row: { readonly displayName: string; readonly district?: string | null }, person: KnownPerson): boolean {
  const alike = likeness(row.displayName, person.displayName);
  if ((person.samePhone || person.sameEmail) && alike >= ALIKE_ENOUGH) return true;
  if (alike < 1) return false;
  return person.status !== null || !row.district || !person.district || likeness(row.district, person.district) >= LIKELY;
}

/** A row that may be the same person as one before it in the list. */
export interface Twin {
  readonly of: number;
  readonly isSure: boolean;
}

/** For each row, the first one before it that is or may be the same person. */
export function twins(rows: readonly { readonly displayName: string; readonly phone?: string | null; readonly email?: string | null; readonly district?: string | null }[]): (Twin | null)[] {
  const [names, reached, keys] = [new NameIndex<number>(), new Map<string, number[]>(), new Map<string, number>()];
  return rows.map((row, at) => {
    const ways = [row.phone, row.email].filter((way): way is string => !!way);
    const byReach = ways.flatMap((way) => reached.get(way) ?? []).find((other) => likeness(row.displayName, rows[other]?.displayName ?? '') >= ALIKE_ENOUGH);
    const key = nameKey(comparedName(row.displayName));
    const same = keys.get(key);
    const like = same === undefined ? names.like(row.displayName)[0]?.item : undefined;
    for (const way of ways) reached.set(way, [...(reached.get(way) ?? []), at]);
    if (same === undefined) {
      keys.set(key, at);
      names.add(at, row.displayName);
    }
    if (byReach !== undefined) return { of: byReach, isSure: true };
    if (same !== undefined) return { of: same, isSure: !areApart(row, rows[same]) };
    return like === undefined ? null : { of: like, isSure: false };
  });
}

/** Of one name, but known to be reached or to come from elsewhere. */
function areApart(one: { readonly phone?: string | null; readonly email?: string | null; readonly district?: string | null }, other: typeof one | undefined): boolean {
  return (['phone', 'email', 'district'] as const).some((field) => !!one[field] && !!other?.[field] && one[field] !== other[field]);
}
