import type { Role } from './role';

export type Action = 'read' | 'create' | 'change' | 'delete';

/** Things that access is decided about. Which rows of them a person meets is the business of row-level security. */
export const SUBJECTS = [
  'Account',
  'Person',
  'Merge',
  'Contact',
  'Invitation',
  'Audit',
  'Module',
  'Material',
  'Training',
  'Session',
  'Enrolment',
  'Application',
  'Score',
  'Attendance',
  'CheckIn',
  'Evidence',
  'Logo',
  'Upload',
  'Lesson',
  'Answer',
  'TestResult',
  'Feedback',
  'FeedbackSummary',
  'Testimonial',
  'UsableTestimonial',
  'Outcome',
  'Export',
] as const;

export type Subject = (typeof SUBJECTS)[number];

export interface Ability {
  can(action: Action, subject: Subject): boolean;
}

type Allow = (actions: Action | Action[], subjects: Subject | Subject[]) => void;

const EVERYTHING: Action[] = ['read', 'create', 'change', 'delete'];

const GRANTS: Record<Role, (allow: Allow) => void> = {
  participant(allow) {
    allow('read', ['Lesson', 'Material']);
    allow('create', ['Answer', 'Feedback']);
    allow(['read', 'create'], 'CheckIn');
    allow(EVERYTHING, 'Testimonial');
  },
  facilitator(allow) {
    allow(EVERYTHING, ['Module', 'Material', 'Training', 'Session', 'Enrolment', 'Application', 'Score', 'Evidence', 'Logo']);
    allow('create', 'Upload');
    allow(['read', 'create', 'delete'], 'Merge');
    allow(['read', 'change'], 'Contact');
    allow(['read', 'create'], ['Attendance', 'TestResult', 'Invitation']);
    allow('read', ['FeedbackSummary', 'Outcome']);
  },
  staff(allow) {
    allow('read', ['Module', 'Material', 'Training', 'Session', 'Enrolment', 'Attendance', 'TestResult', 'Evidence']);
    allow(['create', 'change'], 'Training');
    allow(EVERYTHING, 'Logo');
    allow('create', 'Upload');
    allow('read', 'Application');
    allow('change', 'Score');
    allow('read', ['FeedbackSummary', 'UsableTestimonial', 'Outcome']);
    allow(['read', 'create'], 'Export');
  },
  administrator(allow) {
    allow(EVERYTHING, 'Person');
    allow(['read', 'create', 'delete'], 'Merge');
    allow(['read', 'create'], 'Invitation');
    allow('read', 'Audit');
  },
};

/**
 * What a role may do, written once: the API's guard refuses by it, the web shows and hides by it.
 * A role may do nothing that is not named here.
 */
export function abilityFor(role: Role): Ability {
  const granted = new Set<string>();
  const allow: Allow = (actions, subjects) => {
    for (const action of [actions].flat()) for (const subject of [subjects].flat()) granted.add(`${action} ${subject}`);
  };
  allow(['read', 'change', 'delete'], 'Account');
  GRANTS[role](allow);
  return { can: (action, subject) => granted.has(`${action} ${subject}`) };
}
