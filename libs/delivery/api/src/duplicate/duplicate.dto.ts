import { LocalTextDto } from '@kurak/curriculum-api';
import type { AgeBand, Sex } from '@kurak/delivery-model';
import type { Language } from '@kurak/shared-model';

/** What is known of a person, to see whether she is another one. */
export class ComparedPersonReply {
  personId!: string;
  displayName!: string;
  language!: Language;
  sex!: Sex | null;
  district!: string | null;
  ageBand!: AgeBand | null;
  /** Whether she has accepted an invitation and can sign in. */
  joined!: boolean;
  /** The trainings in which she is. */
  trainings!: LocalTextDto[];
  /** At how many sessions she is marked. */
  marks!: number;
  /** The day on which she was added. */
  since!: string;
}

export class DuplicateReply {
  /** Two who may be one: who has come further, first. */
  persons!: ComparedPersonReply[];
  /** How alike their names are, 0 to 1. */
  likeness!: number;
  samePhone!: boolean;
  sameEmail!: boolean;
}

export class DuplicateList {
  items!: DuplicateReply[];
}
