import type { LocalText, RichText } from '@kurak/shared-model';

/** How an activity is run. */
export const METHODS = ['theory', 'role-play', 'discussion', 'group-work', 'case-study', 'energiser', 'practice', 'reflection'] as const;
export type Method = (typeof METHODS)[number];

export const GROUPINGS = ['everyone', 'small-groups', 'pairs', 'alone'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type LocalRichText = Partial<Record<keyof LocalText, RichText>>;

export type LocalList = Partial<Record<keyof LocalText, readonly string[]>>;

/** One answer that a check question offers. */
export interface Choice {
  readonly id: string;
  readonly text: LocalText;
  readonly isRight: boolean;
  /** Shown once it has been chosen: why it is right or not. */
  readonly explanation: LocalText;
}

/** A step that is to be brought into its place among others. */
export interface OrderItem {
  readonly id: string;
  readonly text: LocalText;
}

/** Two things that belong together. */
export interface MatchPair {
  readonly id: string;
  readonly left: LocalText;
  readonly right: LocalText;
}

/** How a check question is answered: choose one, choose all that are right, put in order, join what belongs together. */
export const CHECK_FORMS = ['single', 'multiple', 'order', 'match'] as const;
export type CheckForm = (typeof CHECK_FORMS)[number];

export type ChoiceCheck = {
  readonly id: string;
  readonly kind: 'check';
  readonly form: 'single' | 'multiple';
  readonly question: LocalText;
  readonly choices: readonly Choice[];
};

export type OrderCheck = {
  readonly id: string;
  readonly kind: 'check';
  readonly form: 'order';
  readonly question: LocalText;
  /** In the right order. */
  readonly items: readonly OrderItem[];
  /** Shown once it has been answered. */
  readonly explanation: LocalText;
};

export type MatchCheck = {
  readonly id: string;
  readonly kind: 'check';
  readonly form: 'match';
  readonly question: LocalText;
  readonly pairs: readonly MatchPair[];
  /** Shown once it has been answered. */
  readonly explanation: LocalText;
};

/** A question that is marked on the participant's own device. */
export type Check = ChoiceCheck | OrderCheck | MatchCheck;

export type WordsBlock = { readonly id: string; readonly kind: 'text' | 'safety' | 'reflection'; readonly text: LocalRichText };

export const MEDIUM_KINDS = ['picture', 'audio', 'video', 'download'] as const;
export type MediumKind = (typeof MEDIUM_KINDS)[number];

/** A material in its place in a lesson. */
export type MediumBlock = {
  readonly id: string;
  readonly kind: MediumKind;
  /** Id of the material, a language each where it has words in it. */
  readonly material: LocalText;
  /** What stands under or above it. */
  readonly title: LocalText;
  /** The same for somebody who cannot see or hear it: a picture's alternative text, a recording's transcript. */
  readonly alternative: LocalText;
};

/** A part of a worksheet: a text, or a table with these columns to which lines are added. */
export interface WorksheetField {
  readonly id: string;
  readonly label: LocalText;
  readonly hint: LocalText;
  /** Empty for a text. */
  readonly columns: LocalList;
}

/** What a participant fills in for herself, on her device or on paper. */
export type WorksheetBlock = {
  readonly id: string;
  readonly kind: 'worksheet';
  readonly title: LocalText;
  readonly introduction: LocalText;
  readonly fields: readonly WorksheetField[];
};

/** A step of a lesson. Its id never changes: progress hangs on it. */
export type Block = WordsBlock | Check | MediumBlock | WorksheetBlock;

export const BLOCK_KINDS = ['text', 'safety', 'reflection', 'check', ...MEDIUM_KINDS, 'worksheet'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A step of a session plan. */
export interface Activity {
  readonly id: string;
  readonly method: Method;
  readonly minutes: number;
  readonly grouping: Grouping;
  readonly title: LocalText;
  readonly instructions: LocalRichText;
  readonly materials: LocalList;
  readonly debrief: LocalRichText;
  /** For the facilitator alone: what can go wrong, whom to watch. */
  readonly notes: LocalRichText;
}

/** What a unit teaches, in its two faces. */
export interface UnitContent {
  readonly title: LocalText;
  /** What a participant can do afterwards, so that it can be seen. */
  readonly objectives: LocalList;
  /** Planned length of the session, in minutes. */
  readonly minutes: number;
  /** What a participant reads. */
  readonly lesson: readonly Block[];
  /** What a facilitator runs in a room. */
  readonly plan: readonly Activity[];
}

export function isCheck(block: Block): block is Check {
  return block.kind === 'check';
}

export function isWords(block: Block): block is WordsBlock {
  return block.kind === 'text' || block.kind === 'safety' || block.kind === 'reflection';
}

export function isMedium(block: Block): block is MediumBlock {
  return (MEDIUM_KINDS as readonly string[]).includes(block.kind);
}

/** Ids of all materials in a lesson, each once, in whatever language. */
export function materialsIn(lesson: readonly Block[]): string[] {
  return [...new Set(lesson.filter(isMedium).flatMap(({ material }) => Object.values(material).filter((id) => id !== '')))];
}

/** Minutes of all activities together. */
export function plannedMinutes(plan: readonly Pick<Activity, 'minutes'>[]): number {
  return plan.reduce((sum, activity) => sum + activity.minutes, 0);
}

/** Minutes by method, the methods of the plan only, in the order of {@link METHODS}. */
export function methodMix(plan: readonly Pick<Activity, 'method' | 'minutes'>[]): { method: Method; minutes: number }[] {
  return METHODS.map((method) => ({
    method,
    minutes: plannedMinutes(plan.filter((activity) => activity.method === method)),
  })).filter(({ minutes }) => minutes > 0);
}
