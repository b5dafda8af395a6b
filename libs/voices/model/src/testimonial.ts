/** What a person may agree to, one decision each. */
export const TESTIMONIAL_USES = ['internal-learning', 'donor-report', 'site', 'social-media'] as const;
export type TestimonialUse = (typeof TESTIMONIAL_USES)[number];

/** How she is named beside her words. */
export const TESTIMONIAL_IDENTITIES = ['anonymous', 'pseudonym', 'named'] as const;
export type TestimonialIdentity = (typeof TESTIMONIAL_IDENTITIES)[number];

export const LONGEST_TESTIMONIAL = 4000;

/** A decision on one use; the latest on a use is the one that holds. */
export interface Decision {
  readonly use: TestimonialUse;
  readonly agreed: boolean;
}

/** The name to show beside a testimonial: hers, the one she chose, or none. */
export function signatureOf(identity: TestimonialIdentity, displayName: string, pseudonym: string): string {
  if (identity === 'named') return displayName;
  return identity === 'pseudonym' ? pseudonym : '';
}

/** Uses on which there is not exactly one decision. */
export function undecidedUses(decisions: readonly Decision[]): TestimonialUse[] {
  return TESTIMONIAL_USES.filter((use) => decisions.filter((decision) => decision.use === use).length !== 1);
}
