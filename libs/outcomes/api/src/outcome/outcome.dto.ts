import { LocalTextDto } from '@kurak/curriculum-api';
import { type TestimonialUse } from '@kurak/voices-model';

export class GroupReply {
  /** `female`, a district, …; empty where it is not known. */
  key!: string;
  /** Null where the number is withheld, because it could give a person away. */
  enrolled!: number | null;
  completed!: number | null;
}

export class PeopleFigure {
  enrolled!: number;
  completed!: number;
  /** Empty where any split could give a person away. */
  bySex!: GroupReply[];
  /** Likewise. */
  byDistrict!: GroupReply[];
}

export class AttendanceFigure {
  /** Share of marks that say present or late, excused ones left out, 0 to 1; null when nothing was marked or too few people were. */
  rate!: number | null;
  /** Sessions with at least one mark. */
  sessionsHeld!: number;
  /** People marked at least once. */
  people!: number;
}

export class KnowledgeFigure {
  /** Share of first answers to check questions that were right, 0 to 1; null while fewer than five people answered. */
  share!: number | null;
  /** First answers counted; null with the share. */
  answers!: number | null;
  /** People who answered at least one. */
  people!: number;
}

export class SatisfactionFigure {
  /** How many people gave feedback. */
  given!: number;
  /** Mean of the score for usefulness, 1 to 5; null while fewer than five people answered. */
  usefulness!: number | null;
  /** Share of people who scored usefulness 4 or 5, 0 to 1; null likewise. */
  satisfied!: number | null;
}

export class TestimonialFigure {
  use!: TestimonialUse;
  /** Stories that may be used for it. */
  stories!: number;
}

/** What came of a training, counted from its records. */
export class OutcomeReply {
  trainingId!: string;
  title!: LocalTextDto;
  startsOn!: string;
  endsOn!: string;
  place!: string;
  people!: PeopleFigure;
  attendance!: AttendanceFigure;
  knowledge!: KnowledgeFigure;
  satisfaction!: SatisfactionFigure;
  testimonials!: TestimonialFigure[];
}
