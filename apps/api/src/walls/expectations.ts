import { makeModule, makeUnit, unitContent } from '@kurak/curriculum-api/testing';
import { makeTraining, sessionFields, trainingFields } from '@kurak/delivery-api/testing';
import { makeOrganisation, makePerson, signIn, type TestPerson } from '@kurak/identity-api/testing';
import { FileStore } from '@kurak/shared-api';
import { v7 as newId } from 'uuid';
import { APPLICATIONS } from './application-expectations';
import { ARCHIVES } from './archive-expectations';
import { COMPLETION } from './completion-expectations';
import { CHECK_INS } from './check-in-expectations';
import { EVIDENCE } from './evidence-expectations';
import { LOGOS } from './logo-expectations';
import { MATERIALS } from './material-expectations';
import { PEOPLE_IN_TRAININGS } from './people-expectations';
import { PRINTS } from './print-expectations';
import { TESTS } from './test-expectations';
import { TIMETABLES } from './timetable-expectations';
import { RELEASES } from './release-expectations';
import { PASSWORD, type World } from './world';

/** A valid request about things of the first organisation, made anew each time. */
export interface Request {
  /** Values of the path's parameters. */
  readonly path?: Record<string, string>;
  readonly query?: string;
  readonly body?: object;
  /** Ids that are in the answer to who may, and in nobody else's. */
  readonly shows?: readonly string[];
}

type Role = 'participant' | 'facilitator' | 'staff' | 'administrator';

export interface Expectation {
  /** What each role of the first organisation is answered; a role that is not named, 403. */
  readonly may: Partial<Record<Role | 'nobody', number>>;
  /**
   * What those who may are answered elsewhere, in another organisation, and what a participant is who is not in the training:
   * `nothing`: 404, as if the thing were not there; `their own`: the same, about what is theirs.
   */
  readonly elsewhere: 'nothing' | 'their own';
  request(world: World): Promise<Request> | Request;
}

const participants = (status: number) => ({ participant: status });
const facilitators = (status: number) => ({ facilitator: status });
const staff = (status: number) => ({ staff: status });
const administrators = (status: number) => ({ administrator: status });
const signedIn = (status: number) => ({ ...participants(status), ...facilitators(status), ...staff(status), ...administrators(status) });
const anyone = (status: number) => ({ nobody: status, ...signedIn(status) });
/** Facilitators and staff. */
const team = (status: number) => ({ ...facilitators(status), ...staff(status) });

const nowhere = 'nothing';
const theirOwn = 'their own';

const VISIT: Record<string, Expectation> = {
  health: { may: anyone(200), elsewhere: theirOwn, request: () => ({}) },
  visit: { may: anyone(200), elsewhere: theirOwn, request: () => ({}) },
  signIn: {
    may: anyone(201),
    elsewhere: theirOwn,
    async request({ api, own }) {
      await api.rows(`UPDATE person SET sign_in_name = 'staff-of-specs' WHERE id = $1`, [own.staff.id]);
      return { body: { name: 'staff-of-specs', password: PASSWORD } };
    },
  },
  signOut: { may: anyone(204), elsewhere: theirOwn, request: () => ({}) },
  signInToDemo: {
    may: anyone(201),
    elsewhere: theirOwn,
    async request({ api, own }) {
      const id = '01936c7e-0000-7000-8000-0000000b0001';
      await api.rows(`INSERT INTO person (id, display_name, language) VALUES ($1, 'Demo', 'ky') ON CONFLICT DO NOTHING`, [id]);
      await api.rows(`INSERT INTO membership (id, organisation_id, person_id, role) VALUES ($1, $2, $3, 'participant') ON CONFLICT DO NOTHING`, [newId(), own.organisationId, id]);
      return { body: { as: 'participant' } };
    },
  },
  lookUpInvitation: { may: anyone(200), elsewhere: theirOwn, request: async (world) => ({ body: { code: (await world.invited()).code } }) },
  acceptInvitation: {
    may: anyone(201),
    elsewhere: theirOwn,
    request: async (world) => ({ body: { code: (await world.invited()).code, name: `guest-${newId().slice(-12)}`, password: PASSWORD } }),
  },
};

const ACCOUNT: Record<string, Expectation> = {
  changeMe: {
    may: signedIn(200),
    elsewhere: theirOwn,
    async request({ api }) {
      await api.rows('UPDATE person SET version = 1');
      return { body: { displayName: 'Another name', language: 'ru', version: 1 } };
    },
  },
  changePassword: { may: signedIn(204), elsewhere: theirOwn, request: () => ({ body: { current: PASSWORD, next: 'alty jeti segiz toguz' } }) },
  changeOrganisation: {
    // An organisation that only the participant belongs to besides her own: to everybody else it is not there.
    may: { ...signedIn(404), ...participants(200) },
    elsewhere: nowhere,
    async request({ api, own }) {
      const organisationId = await makeOrganisation(api, 'Second home');
      await api.rows(`INSERT INTO membership (id, organisation_id, person_id, role) VALUES ($1, $2, $3, 'participant')`, [newId(), organisationId, own.participant.id]);
      return { body: { organisationId } };
    },
  },
  listMySignIns: { may: signedIn(200), elsewhere: theirOwn, request: () => ({}) },
  endMySignIn: {
    may: { ...signedIn(404), ...participants(204) },
    elsewhere: nowhere,
    async request({ api, own }) {
      const device = await signIn(api, own.participant.id, own.organisationId, 'participant');
      const [row] = await api.rows<{ id: string }>(`SELECT id FROM sign_in WHERE token_hash = sha256($1)`, [Buffer.from(device.cookie.replace('kurak=', ''))]);
      return { path: { id: row?.id ?? '' } };
    },
  },
};

const PEOPLE: Record<string, Expectation> = {
  listPeople: {
    may: administrators(200),
    elsewhere: theirOwn,
    request: ({ own }) => ({ query: 'size=200', shows: [own.facilitator.id] }),
  },
  addPerson: { may: administrators(201), elsewhere: theirOwn, request: () => ({ body: { id: newId(), displayName: 'Жаңы', language: 'ky', role: 'staff' } }) },
  changeRole: {
    may: administrators(200),
    elsewhere: nowhere,
    request: async ({ api, own }) => ({ path: { id: (await makePerson(api, 'participant', own.organisationId)).id }, body: { role: 'facilitator', version: 1 } }),
  },
  removePerson: { may: administrators(204), elsewhere: nowhere, request: async ({ api, own }) => ({ path: { id: (await makePerson(api, 'staff', own.organisationId)).id } }) },
  showInvitation: { may: { ...facilitators(200), ...administrators(200) }, elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.invited()).personId } }) },
  renewInvitation: { may: { ...facilitators(201), ...administrators(201) }, elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.invited()).personId } }) },
  listAudit: {
    may: administrators(200),
    elsewhere: theirOwn,
    async request({ api, own }) {
      const id = newId();
      await api.rows(`INSERT INTO audit_entry (id, organisation_id, person_id, action) VALUES ($1, $2, $3, 'signed-in')`, [id, own.organisationId, own.staff.id]);
      return { query: 'size=200', shows: [id] };
    },
  },
};

const MODULES: Record<string, Expectation> = {
  listModules: { may: team(200), elsewhere: theirOwn, request: async ({ facilitator }) => ({ shows: [await makeModule(facilitator)] }) },
  createModule: {
    may: facilitators(201),
    elsewhere: theirOwn,
    request: () => ({ body: { id: newId(), title: { en: 'New' }, summary: {}, audience: {}, baseLanguage: 'en' } }),
  },
  findModule: { may: team(200), elsewhere: nowhere, request: ({ taught }) => ({ path: { id: taught.moduleId }, shows: [taught.moduleId] }) },
  changeModule: {
    may: facilitators(200),
    elsewhere: nowhere,
    request: async ({ facilitator }) => ({ path: { id: await makeModule(facilitator) }, body: { title: { en: 'Renamed' }, summary: {}, audience: {}, sources: [], version: 1 } }),
  },
  deleteModule: { may: facilitators(204), elsewhere: nowhere, request: async ({ facilitator }) => ({ path: { id: await makeModule(facilitator) } }) },
  orderUnits: {
    may: facilitators(200),
    elsewhere: nowhere,
    async request({ facilitator }) {
      const id = await makeModule(facilitator);
      return { path: { id }, body: { unitIds: [await makeUnit(facilitator, id)], version: 1 } };
    },
  },
  publishModule: {
    may: facilitators(200),
    elsewhere: nowhere,
    async request({ facilitator }) {
      const id = await makeModule(facilitator);
      await makeUnit(facilitator, id);
      return { path: { id }, body: { note: '', version: 1 } };
    },
  },
  shareModule: {
    may: facilitators(200),
    elsewhere: nowhere,
    request: async ({ facilitator }) => ({ path: { id: await makeModule(facilitator) }, body: { sharing: 'organisation', adaptableBy: 'network', version: 1 } }),
  },
  findPapers: { may: team(200), elsewhere: nowhere, request: ({ taught }) => ({ path: { id: taught.moduleId } }) },
  changePapers: {
    may: facilitators(200),
    elsewhere: nowhere,
    request: async ({ facilitator }) => ({ path: { id: await makeModule(facilitator) }, body: { test: null, evaluation: null, followUp: null, version: 1 } }),
  },
  listSupplies: { may: team(200), elsewhere: nowhere, request: ({ taught }) => ({ path: { id: taught.moduleId } }) },
  compareVersions: { may: team(200), elsewhere: nowhere, request: ({ taught }) => ({ path: { id: taught.moduleId }, query: 'from=1&to=1' }) },
  adaptModule: {
    may: facilitators(201),
    elsewhere: nowhere,
    request: ({ taught }) => ({ path: { id: taught.moduleId }, body: { id: newId(), title: { en: 'For our group' }, targetGroup: 'Women in Batken', reason: 'Other cases' } }),
  },
  findLineage: { may: team(200), elsewhere: nowhere, request: ({ taught }) => ({ path: { id: taught.moduleId }, shows: [taught.moduleId] }) },
  findUpstream: { may: team(200), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.adapted()).moduleId } }) },
  takeUpstreamUnit: {
    may: facilitators(200),
    elsewhere: nowhere,
    async request(world) {
      const { moduleId, originUnitId } = await world.adapted();
      return { path: { id: moduleId, originUnitId }, body: { how: 'take', version: 1 } };
    },
  },
  searchModules: {
    may: team(200),
    elsewhere: theirOwn,
    request: async ({ facilitator }) => ({ query: 'words=rumour', shows: [await makeModuleWithUnit(facilitator)] }),
  },
  listStaleParts: { may: team(200), elsewhere: nowhere, request: ({ taught }) => ({ path: { id: taught.unitId, language: 'ky' } }) },
  changeTranslation: {
    may: facilitators(200),
    elsewhere: nowhere,
    request: async ({ facilitator }) => ({ path: { id: await makeUnit(facilitator, await makeModule(facilitator)), language: 'en' }, body: { reviewed: true, version: 2 } }),
  },
  listModuleVersions: { may: team(200), elsewhere: nowhere, request: ({ taught }) => ({ path: { id: taught.moduleId } }) },
  createUnit: {
    may: facilitators(201),
    elsewhere: nowhere,
    request: async ({ facilitator }) => ({ path: { id: await makeModule(facilitator) }, body: { id: newId(), title: { en: 'Opening' } } }),
  },
  findUnit: { may: team(200), elsewhere: nowhere, request: ({ taught }) => ({ path: { id: taught.unitId }, shows: [taught.unitId] }) },
  changeUnit: {
    may: facilitators(200),
    elsewhere: nowhere,
    request: async ({ facilitator }) => ({ path: { id: await makeUnit(facilitator, await makeModule(facilitator)) }, body: { ...unitContent('Renamed'), version: 2 } }),
  },
  deleteUnit: {
    may: facilitators(204),
    elsewhere: nowhere,
    request: async ({ facilitator }) => ({ path: { id: await makeUnit(facilitator, await makeModule(facilitator)) } }),
  },
};

/** A module in which the words of its unit are found. */
async function makeModuleWithUnit(facilitator: TestPerson): Promise<string> {
  const id = await makeModule(facilitator);
  await makeUnit(facilitator, id);
  return id;
}

const TRAININGS: Record<string, Expectation> = {
  listTrainings: { may: team(200), elsewhere: theirOwn, request: async (world) => ({ query: 'size=200', shows: [(await world.training()).trainingId] }) },
  createTraining: { may: team(201), elsewhere: theirOwn, request: () => ({ body: { id: newId(), ...trainingFields() } }) },
  findTraining: { may: team(200), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).trainingId } }) },
  changeTraining: { may: team(200), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).trainingId }, body: { ...trainingFields(), version: 1 } }) },
  deleteTraining: {
    may: facilitators(204),
    elsewhere: nowhere,
    request: async ({ facilitator }) => ({ path: { id: await makeTraining(facilitator) } }),
  },
  moveToNewestVersion: {
    may: team(200),
    elsewhere: nowhere,
    request: async (world) => ({ path: { id: (await world.training()).trainingId, moduleId: world.taught.moduleId }, body: { version: 1 } }),
  },
  listFacilitators: { may: team(200), elsewhere: theirOwn, request: ({ own }) => ({ shows: [own.facilitator.id, own.staff.id] }) },
  listSessions: {
    may: team(200),
    elsewhere: nowhere,
    async request(world) {
      const { trainingId, sessionId } = await world.training();
      return { path: { id: trainingId }, shows: [sessionId] };
    },
  },
  createSession: {
    may: facilitators(201),
    elsewhere: nowhere,
    async request(world) {
      const { trainingId } = await world.training();
      return { path: { id: trainingId }, body: { id: newId(), ...sessionFields('2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z') } };
    },
  },
  changeSession: { may: facilitators(200), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).sessionId }, body: { ...sessionFields(), version: 1 } }) },
  deleteSession: { may: facilitators(204), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).sessionId } }) },
  listEnrolments: {
    may: team(200),
    elsewhere: nowhere,
    async request(world) {
      const { trainingId, enrolmentId } = await world.training();
      return { path: { id: trainingId }, shows: [enrolmentId] };
    },
  },
  enrol: {
    may: facilitators(201),
    elsewhere: nowhere,
    async request(world) {
      const { trainingId } = await world.training();
      return { path: { id: trainingId }, body: { id: newId(), language: 'ky', people: [{ id: newId(), displayName: 'Гүлзат' }] } };
    },
  },
  changeEnrolment: {
    may: facilitators(200),
    elsewhere: nowhere,
    async request(world) {
      const { enrolmentId } = await world.training();
      return { path: { id: enrolmentId }, body: { status: 'withdrawn', displayName: 'Айжан', sex: null, district: null, version: 1 } };
    },
  },
  listInvitations: { may: { ...facilitators(200), ...administrators(200) }, elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).trainingId } }) },
  showAttendance: {
    may: team(200),
    elsewhere: nowhere,
    request: async (world) => ({ path: { id: (await world.training()).sessionId }, shows: [world.own.participant.id] }),
  },
  recordMarks: {
    may: facilitators(201),
    elsewhere: nowhere,
    async request(world) {
      const { sessionId } = await world.training();
      const mark = { id: newId(), personId: world.own.participant.id, status: 'present', madeAt: '2022-06-14T03:05:00.000Z' };
      return { path: { id: sessionId }, body: { id: newId(), marks: [mark] } };
    },
  },
};

const lessonPath = async (world: World) => ({ id: (await world.training()).trainingId, unitId: world.taught.unitId });

const LEARNING: Record<string, Expectation> = {
  home: { may: participants(200), elsewhere: theirOwn, request: async (world) => ({ shows: [(await world.training()).trainingId] }) },
  findLesson: { may: participants(200), elsewhere: nowhere, request: async (world) => ({ path: await lessonPath(world), query: 'language=ky' }) },
  answerCheck: {
    may: participants(201),
    elsewhere: nowhere,
    request: async (world) => ({ path: await lessonPath(world), body: { id: newId(), blockId: 'first-check', chosen: ['find-out'], madeAt: '2022-06-14T05:00:00.000Z' } }),
  },
  finishLesson: { may: participants(201), elsewhere: nowhere, request: async (world) => ({ path: await lessonPath(world), body: { id: newId(), finishedAt: '2022-06-14T05:10:00.000Z' } }) },
};

const VOICES: Record<string, Expectation> = {
  giveFeedback: {
    may: participants(201),
    elsewhere: nowhere,
    async request(world) {
      const { trainingId } = await world.training();
      return { path: { id: trainingId }, body: { id: newId(), language: 'ky', content: 5, facilitation: 4, safety: 5, usefulness: 4, liked: '', change: '' } };
    },
  },
  summariseFeedback: { may: team(200), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).trainingId } }) },
  findMyFeedback: { may: participants(200), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).trainingId } }) },
  listWordings: { may: participants(200), elsewhere: theirOwn, request: () => ({ query: 'language=ky' }) },
  writeTestimonial: {
    may: participants(201),
    elsewhere: nowhere,
    request: async (world) => ({ path: { id: (await world.training()).trainingId }, body: await world.testimonialBody() }),
  },
  listUsableTestimonials: {
    may: staff(200),
    elsewhere: nowhere,
    async request(world) {
      const { trainingId } = await world.training();
      return { path: { id: trainingId }, shows: [await world.testimonial(trainingId)] };
    },
  },
  listMyTestimonials: {
    may: participants(200),
    elsewhere: nowhere,
    async request(world) {
      const { trainingId } = await world.training();
      return { path: { id: trainingId }, shows: [await world.testimonial(trainingId)] };
    },
  },
  decideConsent: {
    may: participants(200),
    elsewhere: nowhere,
    async request(world) {
      const { trainingId } = await world.training();
      const [decision] = (await world.testimonialBody()).decisions;
      return { path: { id: await world.testimonial(trainingId) }, body: { id: newId(), ...decision, agreed: false } };
    },
  },
  withdrawTestimonial: {
    may: participants(204),
    elsewhere: nowhere,
    request: async (world) => ({ path: { id: await world.testimonial((await world.training()).trainingId) } }),
  },
};

const OUTCOMES: Record<string, Expectation> = {
  findOutcomes: { may: team(200), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).trainingId } }) },
  askForExport: { may: staff(202), elsewhere: nowhere, request: async (world) => ({ path: { id: (await world.training()).trainingId }, body: { id: newId(), language: 'ru' } }) },
  findExport: { may: staff(200), elsewhere: nowhere, request: async (world) => ({ path: { id: await world.export((await world.training()).trainingId, 'waiting') } }) },
  downloadExport: {
    may: staff(200),
    elsewhere: nowhere,
    async request(world) {
      const id = await world.export((await world.training()).trainingId, 'ready');
      await world.api.app.get(FileStore, { strict: false }).put(`exports/${id}.xlsx`, Buffer.from('a spreadsheet'));
      return { path: { id } };
    },
  },
};

/** Who may what: an entry for every operation of the OpenAPI document, by its operationId. */
export const EXPECTATIONS: Record<string, Expectation> = { ...VISIT, ...ACCOUNT, ...PEOPLE, ...MODULES, ...MATERIALS, ...PRINTS, ...APPLICATIONS, ...ARCHIVES, ...TRAININGS, ...COMPLETION, ...LEARNING, ...TESTS, ...VOICES, ...OUTCOMES, ...TIMETABLES, ...CHECK_INS, ...EVIDENCE, ...LOGOS, ...RELEASES, ...PEOPLE_IN_TRAININGS };
