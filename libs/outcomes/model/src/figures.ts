/** Where each figure of a training's outcomes is counted from, so that whoever reads it can go and look. */
export const FIGURES = ['people', 'attendance', 'knowledge', 'satisfaction', 'testimonials'] as const;
export type Figure = (typeof FIGURES)[number];

/** Kirkpatrick's level at which a figure makes a claim: 1 reaction, 2 learning; 0 for taking part. */
export const FIGURE_LEVELS: Record<Figure, 0 | 1 | 2> = { people: 0, attendance: 0, knowledge: 2, satisfaction: 1, testimonials: 1 };
