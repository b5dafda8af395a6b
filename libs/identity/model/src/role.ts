/** What a person is in an organisation; one role in each. */
export const ROLES = ['participant', 'facilitator', 'staff', 'administrator'] as const;

export type Role = (typeof ROLES)[number];
