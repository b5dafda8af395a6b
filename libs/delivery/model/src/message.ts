/** What a person can be told about a training. Each has its own words on screen, and details that these words need. */
export const MESSAGE_KINDS = ['enrolment.accepted', 'enrolment.waitlisted', 'enrolment.declined', 'training.cancelled', 'training.resumed', 'schedule.changed'] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];
