export const ENROLMENT_STATUSES = ['invited', 'applied', 'accepted', 'waitlisted', 'declined', 'withdrawn', 'completed'] as const;
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

/** Statuses of people who take part or took part to the end. */
export const TAKING_PART: readonly EnrolmentStatus[] = ['accepted', 'completed'];

export const SEXES = ['female', 'male', 'other'] as const;
export type Sex = (typeof SEXES)[number];

/** One person of a pasted list. */
export interface RosterRow {
  readonly displayName: string;
  readonly sex?: Sex;
  readonly district?: string;
}

const SEX_WORDS: Record<string, Sex> = {
  f: 'female', female: 'female', woman: 'female', ж: 'female', жен: 'female', женский: 'female', женщина: 'female', аял: 'female', а: 'female',
  m: 'male', male: 'male', man: 'male', м: 'male', муж: 'male', мужской: 'male', мужчина: 'male', эркек: 'male', э: 'male',
  other: 'other', другое: 'other', башка: 'other',
};

/**
 * People out of pasted lines: a name a line, after it, between tabs, semicolons or commas, sex and district if known.
 * Numbering, bullets and empty lines are passed over; a name that stands twice stays twice, for a person to decide.
 */
export function rosterRows(pasted: string): RosterRow[] {
  return pasted.split(/\r?\n/).flatMap((line) => {
    const [name = '', ...rest] = line.replace(/^\s*(?:\d+[.)]?\s*[\t;,]|\d+[.)]|[-–•*])\s*/, '').split(/[\t;,]/).map((part) => part.trim().replace(/\s+/g, ' '));
    if (name === '') return [];
    const sex = rest.map((part) => SEX_WORDS[part.toLowerCase().replace(/\.$/, '')]).find((found) => found !== undefined);
    const district = rest.find((part) => part !== '' && SEX_WORDS[part.toLowerCase().replace(/\.$/, '')] === undefined);
    return [{ displayName: name, ...(sex && { sex }), ...(district && { district }) }];
  });
}

/** Names that stand more than once among rows and people already enrolled, compared without case. */
export function repeatedNames(rows: readonly RosterRow[], enrolled: readonly string[]): string[] {
  const key = (name: string) => name.normalize('NFKC').toLowerCase();
  const seen = new Set(enrolled.map(key));
  return rows.filter(({ displayName }) => seen.size === seen.add(key(displayName)).size).map(({ displayName }) => displayName);
}
