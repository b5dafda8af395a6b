import type { Id, Language, LocalText } from '@kurak/shared-model';
import type { Check, UnitContent } from './unit';

/** Who sees a module, and who may make an adaptation of it. */
export const SHARING = ['private', 'organisation', 'network'] as const;
export type Sharing = (typeof SHARING)[number];

/** A question of a test: it covers an objective of this unit. */
export interface TestQuestion {
  /** Id of the unit; null when it covers the module as a whole. */
  readonly unitId: Id | null;
  readonly check: Check;
}

/** A question of a form that has no right answer. */
export type FormQuestion =
  | { readonly id: string; readonly kind: 'scale'; readonly question: LocalText; readonly low: LocalText; readonly high: LocalText }
  | {
      readonly id: string;
      readonly kind: 'choice';
      readonly question: LocalText;
      readonly choices: readonly { readonly id: string; readonly text: LocalText }[];
      /** Whether more than one may be ticked. */
      readonly several: boolean;
    }
  | { readonly id: string; readonly kind: 'text'; readonly question: LocalText };

/** A paper that belongs to a module: what is asked of those who learn by it. */
export interface Paper<Question> {
  readonly title: LocalText;
  readonly introduction: LocalText;
  readonly questions: readonly Question[];
}

/** The papers of a module; null for one that it does not have. */
export interface Papers {
  /** Asked before the training and again after it. */
  readonly test: Paper<TestQuestion> | null;
  /** Asked at the end of the training. */
  readonly evaluation: Paper<FormQuestion> | null;
  /** Asked months later. */
  readonly followUp: Paper<FormQuestion> | null;
}

export const NO_PAPERS: Papers = { test: null, evaluation: null, followUp: null };

/** A module that another was made from, as it was then. */
export interface Ancestor {
  readonly moduleId: Id;
  readonly title: LocalText;
  /** Name of the organisation that made it; empty for the starter library. */
  readonly organisation: string;
  /** Number of the version that was taken. */
  readonly number: number;
  /** When that version was published, UTC. */
  readonly publishedAt: string;
}

/** A module as a whole: what its draft, a version, an archive and a print have in common. */
export interface ModuleContent {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly audience: LocalText;
  readonly baseLanguage: Language;
  readonly sources: readonly string[];
  readonly papers: Papers;
  /** From the first one on; empty for a module that was made from nothing. */
  readonly lineage: readonly Ancestor[];
  readonly units: readonly { readonly id: Id; readonly content: UnitContent }[];
}
