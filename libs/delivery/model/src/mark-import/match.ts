import type { Id } from '@kurak/shared-model';
import { comparedName, type ComparedName, LIKELY, likenessOf } from '../roster';

export const MATCHED_BY = ['email', 'phone', 'name'] as const;
/** What somebody in a file was found by among those enrolled. */
export type MatchedBy = (typeof MATCHED_BY)[number];

/** Somebody enrolled who may be the person in the file. */
export interface Candidate {
  readonly personId: Id;
  readonly by: MatchedBy;
  /** Of names, 0 to 1; 1 for an address or a number. */
  readonly likeness: number;
}

/** Somebody in a file, with who has her address or number. */
export interface SoughtPerson {
  readonly names: readonly string[];
  readonly byEmail: readonly Id[];
  readonly byPhone: readonly Id[];
}

export interface Match {
  /** Likest first. */
  readonly candidates: readonly Candidate[];
  /** Who it is taken to be until a person says otherwise; null where that would be a guess. */
  readonly chosen: Id | null;
}

/** From here on a name is worth being shown: a first name alone is half of a name. */
const WORTH_SHOWING = 0.55;
const MOST_SHOWN = 5;
/** Of two whose names are nearly as like, neither is taken. */
const CLEARLY = 0.05;

/** Who the people of a file may be. Nobody is taken for someone else by a first name alone, or when two are equally like. */
export function matched(sought: readonly SoughtPerson[], enrolled: readonly { readonly personId: Id; readonly displayName: string }[]): Match[] {
  const known = enrolled.map(({ personId, displayName }) => ({ personId, name: comparedName(displayName) }));
  return sought.map((person) => {
    const candidates = candidatesOf(person, known).slice(0, MOST_SHOWN);
    const [best, next] = candidates;
    const isSure = best !== undefined && best.likeness >= LIKELY && (best.by !== 'name' || next === undefined || best.likeness - next.likeness >= CLEARLY);
    return { candidates, chosen: isSure ? best.personId : null };
  });
}

function candidatesOf({ names, byEmail, byPhone }: SoughtPerson, known: readonly { readonly personId: Id; readonly name: ComparedName }[]): Candidate[] {
  const compared = names.map(comparedName);
  const found = known.map(({ personId, name }): Candidate => {
    if (byEmail.includes(personId)) return { personId, by: 'email', likeness: 1 };
    if (byPhone.includes(personId)) return { personId, by: 'phone', likeness: 1 };
    return { personId, by: 'name', likeness: Math.max(0, ...compared.map((one) => likenessOf(one, name))) };
  });
  const isContact = ({ by }: Candidate) => Number(by !== 'name');
  return found.filter(({ likeness }) => likeness >= WORTH_SHOWING).sort((one, other) => isContact(other) - isContact(one) || other.likeness - one.likeness);
}
