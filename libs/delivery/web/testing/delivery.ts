import type { ReplyOf } from '@kurak/shared-web';

type Training = ReplyOf<'get', '/api/trainings/{id}'>;
type CompletionRule = ReplyOf<'get', '/api/trainings/{id}/completion-rule'>;
type Session = ReplyOf<'get', '/api/trainings/{id}/sessions'>['items'][number];
type Timetable = ReplyOf<'get', '/api/trainings/{id}/timetable'>;
type Sheet = ReplyOf<'get', '/api/sessions/{id}/attendance'>;

/** A training of three days, with one module of two units. */
export function aTraining(more: Partial<Training> = {}): Training {
  return {
    id: 'training',
    title: { en: 'Training of trainers' },
    startsOn: '2022-06-14',
    endsOn: '2022-06-16',
    place: 'Bishkek',
    country: null,
    oblast: '',
    district: '',
    venue: '',
    targetGroup: '',
    grantName: '',
    grantNumber: '',
    timeZone: 'Asia/Bishkek',
    mode: 'in-person',
    languages: ['ky', 'ru'],
    capacity: null,
    status: 'planned',
    statusBefore: null,
    cancelReason: '',
    enrolled: 3,
    completed: 0,
    modules: [
      {
        moduleId: 'module',
        versionId: 'module-1',
        number: 1,
        newestNumber: 1,
        title: { en: 'Leadership' },
        testQuestions: 0,
        units: [
          { id: 'leader', title: { en: 'Myself as a leader' }, minutes: 90 },
          { id: 'meeting', title: { en: 'A meeting' }, minutes: 60 },
        ],
      },
    ],
    version: 1,
    ...more,
  };
}

/** The usual rule: four sessions of five. */
export function aCompletionRule(more: Partial<CompletionRule> = {}): CompletionRule {
  return { measure: 'sessions', percent: 80, excused: 'absent', unitIds: [], answersPercent: null, testPercent: null, version: 1, ...more };
}

/** A session on the first morning, 09:00 to 10:30 in Bishkek. */
export function aSession(more: Partial<Session> = {}): Session {
  return {
    id: 'first',
    trainingId: 'training',
    kind: 'unit',
    unitId: 'leader',
    title: { en: 'Myself as a leader' },
    startsAt: '2022-06-14T03:00:00.000Z',
    endsAt: '2022-06-14T04:30:00.000Z',
    room: 'Hall',
    facilitatorIds: ['gulbarchyn'],
    facilitators: ['Gulbarchyn'],
    guestIds: [],
    guests: [],
    groupIds: [],
    isPinned: false,
    accepted: [],
    marked: 0,
    version: 1,
    ...more,
  };
}

/** What its schedule goes by: from nine to six, no groups, and the second unit builds on the first. */
export function aTimetable(more: Partial<Timetable> = {}): Timetable {
  const unit = { moduleId: 'module', methods: [] };
  return {
    startsOn: '2022-06-14',
    endsOn: '2022-06-16',
    timeZone: 'Asia/Bishkek',
    dayStartsAt: '09:00',
    dayEndsAt: '18:00',
    unorderedModuleIds: [],
    buildsOn: [],
    rooms: [],
    groups: [],
    guests: [],
    availability: [],
    units: [
      { ...unit, id: 'leader', title: { en: 'Myself as a leader' }, minutes: 90, buildsOn: [] },
      { ...unit, id: 'meeting', title: { en: 'A meeting' }, minutes: 60, buildsOn: ['leader'] },
    ],
    version: 1,
    ...more,
  };
}

/** The sheet of that session, nobody marked. */
export function aSheet(...names: string[]): Sheet {
  const { id: sessionId, trainingId, title, startsAt, endsAt, room } = aSession();
  const people = names.map((displayName) => ({ personId: displayName.toLowerCase(), displayName, toldApartBy: null, isExpected: true, mark: null, corrected: 0, decided: null }));
  return { sessionId, trainingId, title, startsAt, endsAt, timeZone: 'Asia/Bishkek', room, people, checkIn: null, asOf: new Date().toISOString() };
}

type Matrix = ReplyOf<'get', '/api/trainings/{id}/attendance/matrix'>;
type Standings = ReplyOf<'get', '/api/trainings/{id}/completion'>;

/** The table of two people at that session: one was there, one was not marked. */
export function aMatrix(more: Partial<Matrix> = {}): Matrix {
  const { id, title, startsAt, endsAt } = aSession();
  return {
    trainingId: 'training',
    timeZone: 'Asia/Bishkek',
    sessions: [{ id, title, startsAt, endsAt }],
    items: [
      { personId: 'aizada', displayName: 'Айзада Токтосунова', marks: [{ session: 0, status: 'late', minutesLate: 10 }], elsewhere: [] },
      { personId: 'burul', displayName: 'Бурул Асанова', marks: [], elsewhere: [] },
    ],
    total: 2,
    page: 1,
    size: 50,
    ...more,
  };
}

/** Where one person stands after one session of five. */
export function aStanding(displayName: string, more: Partial<Standings['people'][number]> = {}): Standings['people'][number] {
  const attendance = { outlook: 'open' as const, isEnough: true, attended: 1, counted: 1, percent: 100, left: 4, canMiss: 1, unmarked: 0, excused: 0 };
  return { personId: displayName.toLowerCase(), displayName, isComplete: true, outlook: 'open', attendance, units: [], answers: null, tests: [], ...more };
}

export function theStandings(...people: Standings['people']): Standings {
  return { trainingId: 'training', rule: aCompletionRule(), sessionsHeld: 1, sessionsLeft: 4, people };
}
