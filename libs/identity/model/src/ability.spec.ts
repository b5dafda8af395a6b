import { abilityFor, type Action, SUBJECTS } from './ability';
import { ROLES, type Role } from './role';

const ACTIONS: Action[] = ['read', 'create', 'change', 'delete'];

/** r read, c create, u change, d delete; a dot where the role may not. */
const TABLE = `
                    participant  facilitator  staff  administrator
  Account           r.ud         r.ud         r.ud   r.ud
  Person            ....         ....         ....   rcud
  Invitation        ....         rc..         ....   rc..
  Audit             ....         ....         ....   r...
  Module            ....         rcud         r...   ....
  Training          ....         rcud         rcu.   ....
  Session           ....         rcud         r...   ....
  Enrolment         ....         rcud         r...   ....
  Attendance        ....         rc..         r...   ....
  Lesson            r...         ....         ....   ....
  Answer            .c..         ....         ....   ....
  Feedback          .c..         ....         ....   ....
  FeedbackSummary   ....         r...         r...   ....
  Testimonial       rcud         ....         ....   ....
  UsableTestimonial ....         ....         r...   ....
  Outcome           ....         r...         r...   ....
  Export            ....         ....         rc..   ....
`;

const [heading = '', ...lines] = TABLE.trim().split('\n');
const roles = heading.trim().split(/\s+/) as Role[];
const expected = new Map(lines.map((line) => line.trim().split(/\s+/)).map(([subject = '', ...grants]) => [subject, grants]));

function lettersOf(role: Role, subject: (typeof SUBJECTS)[number]): string {
  const ability = abilityFor(role);
  return ACTIONS.map((action, index) => (ability.can(action, subject) ? 'rcud'[index] : '.')).join('');
}

describe('What each role may do', () => {
  it('is decided about everything there is, for every role', () => {
    expect([...expected.keys()]).toEqual([...SUBJECTS]);
    expect(roles).toEqual([...ROLES]);
  });

  it.each(ROLES.map((role) => [role]))('is for a %s what the table says, and nothing more', (role) => {
    const allowed = SUBJECTS.map((subject) => `${subject} ${lettersOf(role, subject)}`);
    expect(allowed).toEqual(SUBJECTS.map((subject) => `${subject} ${expected.get(subject)?.[roles.indexOf(role)]}`));
  });
});
