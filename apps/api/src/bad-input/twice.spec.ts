import { makeModule, makePublishedModule, unitContent } from '@kurak/curriculum-api/testing';
import { sessionFields, trainingFields } from '@kurak/delivery-api/testing';
import { makePerson, signIn, type TestPerson } from '@kurak/identity-api/testing';
import { type Reply, startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { EXPECTATIONS, type Request } from '../walls/expectations';
import { fill, type Operation, OPERATIONS } from '../walls/operations';
import { World } from '../walls/world';

/** Everything that is made with an id of its maker's, and one field that makes it another thing. */
const CREATIONS: Record<string, object> = {
  addPerson: { displayName: 'Somebody else' },
  createModule: { title: { en: 'Another' } },
  adaptModule: { reason: 'Another' },
  createUnit: { title: { en: 'Another' } },
  createMaterial: { title: { en: 'Another' } },
  importModule: { language: 'ru' },
  createTraining: { place: 'Ош' },
  decideApplications: { note: 'Other words' },
  createSession: { room: 'Another' },
  publishRelease: { note: 'Another' },
  enrol: { language: 'ru' },
  enterRoster: { language: 'ru' },
  addWalkIn: { displayName: 'Another' },
  mergePersons: { mergedId: '01936c7e-0000-7000-8000-00000000aaaa' },
  recordMarks: { marks: [] },
  importMarks: { way: 'import' },
  addEvidence: { sessionId: null },
  addSheetLogo: { replaces: '01936c7e-0000-7000-8000-00000000bbbb' },
  checkIn: { value: 'narita' },
  openCheckIn: { openedAt: '2022-06-14T03:01:00.000Z' },
  closeCheckIn: { closedAt: '2022-06-14T03:01:00.000Z' },
  answerCheck: { chosen: ['answer'] },
  handInTest: { answers: [] },
  enterTestResult: { right: 2 },
  finishLesson: { finishedAt: '2022-06-15T05:10:00.000Z' },
  writeTestimonial: { text: 'Another story.' },
  decideConsent: { agreed: true },
  askForExport: { language: 'ky' },
};

describe('The same thing twice', () => {
  const api = startApi();
  let world: World;
  beforeAll(async () => {
    world = await World.make(api);
  });

  function operationOf(operationId: string): Operation {
    const operation = OPERATIONS.find((one) => one.operationId === operationId);
    if (operation === undefined) throw new Error(`No operation ${operationId}`);
    return operation;
  }

  /** A valid request and two people who may send it: the one it is about, and a colleague. */
  async function prepared(operationId: string): Promise<{ operation: Operation; request: Request; she: TestPerson; colleague: TestPerson }> {
    const { may, request } = EXPECTATIONS[operationId] as (typeof EXPECTATIONS)[string];
    const role = (['participant', 'facilitator', 'staff', 'administrator'] as const).find((one) => (may[one] ?? 403) < 300) ?? 'staff';
    const { own } = world;
    const she = await signIn(api, own[role].id, own.organisationId, role);
    const colleague = await makePerson(api, role, own.organisationId);
    const made = await request(world);
    if (role === 'participant') {
      await api.rows(`INSERT INTO enrolment (id, organisation_id, training_id, person_id, status) SELECT gen_random_uuid(), organisation_id, id, $1, 'accepted' FROM training`, [colleague.id]);
    }
    return { operation: operationOf(operationId), request: made, she, colleague };
  }

  function send<Body = { type: string }>(operation: Operation, request: Request, { cookie }: TestPerson, body: object | undefined = request.body): Promise<Reply<Body>> {
    return api.send(operation.method, fill(operation, request), { cookie, body });
  }

  it('has a sentence here for everything that is made with an id', () => {
    // Feedback and applications have sentences of their own; a link to say when one can be there is nothing but its id.
    const others = ['giveFeedback', 'apply', 'makeAvailabilityLink'];
    const withId = OPERATIONS.filter(({ bodyFields, operationId }) => bodyFields.includes('id') && !others.includes(operationId)).map(({ operationId }) => operationId);
    expect(Object.keys(CREATIONS).sort()).toEqual(withId.sort());
  });

  describe.each(Object.entries(CREATIONS))('%s', (operationId, difference) => {
    it('answers a repeated request as it did the first and makes nothing more', async () => {
      const { operation, request, she } = await prepared(operationId);
      const first = await send(operation, request, she);
      const after = await api.countEverything();
      const reordered = Object.fromEntries(Object.entries(request.body ?? {}).reverse());
      const again = await send(operation, request, she, reordered);
      expect(first.status).toBeLessThan(300);
      expect([again.status, again.body]).toEqual([first.status, first.body]);
      expect(await api.countEverything()).toBe(after);
    });

    it('refuses the id with another body', async () => {
      const { operation, request, she } = await prepared(operationId);
      await send(operation, request, she);
      const after = await api.countEverything();
      const other = operationId === 'recordMarks' ? { marks: [{ ...(request.body as { marks: object[] }).marks[0], status: 'absent' }] } : difference;
      const reply = await send(operation, request, she, { ...request.body, ...other });
      expect(reply).toMatchObject({ status: 422, body: { type: '/problems/invalid', errors: [{ path: 'id', code: 'id.taken' }] } });
      expect(await api.countEverything()).toBe(after);
    });

    it('refuses the id that another person has used', async () => {
      const { operation, request, she, colleague } = await prepared(operationId);
      await send(operation, request, she);
      const after = await api.countEverything();
      const reply = await send(operation, request, colleague);
      // A decision on a story is asked of the story first, and that is not the colleague's.
      expect(reply.status).toBe(operationId === 'decideConsent' ? 404 : 422);
      if (reply.status === 422) expect(reply.body).toMatchObject({ errors: [{ path: 'id', code: 'id.taken' }] });
      expect(await api.countEverything()).toBe(after);
    });

    it('makes one thing of five requests that come at the same moment', async () => {
      const one = await prepared(operationId);
      const start = await api.countEverything();
      await send(one.operation, one.request, one.she);
      const growth = (await api.countEverything()) - start;
      const { operation, request, she } = await prepared(operationId);
      const before = await api.countEverything();
      const replies = await Promise.all(Array.from({ length: 5 }, () => send(operation, request, she)));
      expect(new Set(replies.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
      expect(replies[0]?.status).toBeLessThan(300);
      expect((await api.countEverything()) - before).toBe(growth);
    });
  });

  it('takes feedback once, however often and however much at once it is sent', async () => {
    const { operation, request, she } = await prepared('giveFeedback');
    const before = await api.countEverything();
    const replies = await Promise.all(Array.from({ length: 5 }, () => send(operation, request, she)));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const other = await send(operation, request, she, { ...request.body, content: 1 });
    expect([other.status, other.body.type]).toEqual([409, '/problems/feedback.given']);
    // What she said, and that she said something.
    expect((await api.countEverything()) - before).toBe(2);
  });

  it('lets one of two edits win that start from the same version', async () => {
    const { trainingId } = await world.training();
    const edit = (place: string) => world.facilitator.patch<{ current: number }>(`/trainings/${trainingId}`, { ...trainingFields(), place, version: 1 });
    const replies = await Promise.all([edit('Ош'), edit('Нарын')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.current).toBe(2);
  });

  it('refuses the id of somebody else’s person for a newcomer, and says nothing of her', async () => {
    const { trainingId } = await world.training();
    const before = await api.countEverything();
    const people = [{ id: world.other.participant.id, displayName: 'Impostor' }];
    const reply = await world.facilitator.post<{ type: string }>(`/trainings/${trainingId}/enrolments`, { id: newId(), language: 'ky', people });
    expect([reply.status, reply.body.type]).toEqual([409, '/problems/exists']);
    const added = await world.administrator.post('/people', { id: world.other.participant.id, displayName: 'Impostor', language: 'ky', role: 'staff' });
    expect(added.status).toBe(409);
    expect(await api.countEverything()).toBe(before);
    expect(await api.rows('SELECT 1 FROM person WHERE id = $1 AND display_name = $2', [world.other.participant.id, 'Impostor'])).toEqual([]);
  });

  describe('with ids of other things', () => {
    let strange: { moduleId: string; unitId: string };
    beforeAll(async () => {
      strange = await makePublishedModule(world.other.facilitator);
    });

    it.each<[string, string, string, () => object]>([
      ['a module of another organisation', 'createTraining', 'moduleIds[0]', () => ({ moduleIds: [strange.moduleId] })],
      ['a facilitator of another organisation', 'createSession', 'facilitatorIds[0]', () => ({ facilitatorIds: [world.other.facilitator.id] })],
      ['a participant as facilitator', 'createSession', 'facilitatorIds[0]', () => ({ facilitatorIds: [world.own.participant.id] })],
      ['a unit that the training does not teach', 'createSession', 'unitId', () => ({ kind: 'unit', unitId: strange.unitId })],
      ['a unit that is not in the module', 'orderUnits', 'unitIds', () => ({ unitIds: [strange.unitId] })],
      ['a mark for who is not enrolled', 'recordMarks', 'marks[0].personId', () => ({ marks: [{ id: newId(), personId: world.neighbour.id, status: 'present', madeAt: '2022-06-14T03:05:00.000Z' }] })],
      ['a choice that the question does not have', 'answerCheck', 'chosen', () => ({ chosen: ['no-such-choice'] })],
      ['a wording that nobody was shown', 'decideConsent', 'wordingId', () => ({ wordingId: newId() })],
    ])('refuses %s', async (_what, operationId, path, change) => {
      const { operation, request, she } = await prepared(operationId);
      const before = await api.countEverything();
      const reply = await send(operation, request, she, { ...request.body, ...change() });
      expect(reply).toMatchObject({ status: 422, body: { errors: [{ path }] } });
      expect(await api.countEverything()).toBe(before);
    });
  });

  describe('whose parent is gone', () => {
    it('answers 404 to units of a deleted module', async () => {
      const { facilitator } = world;
      const moduleId = await makeModule(facilitator);
      const unitId = newId();
      await facilitator.post(`/modules/${moduleId}/units`, { id: unitId, title: { en: 'Gone' } });
      expect((await facilitator.delete(`/modules/${moduleId}`)).status).toBe(204);
      const before = await api.countEverything();
      const replies = [
        await facilitator.patch(`/units/${unitId}`, { ...unitContent(), version: 1 }),
        await facilitator.post(`/modules/${moduleId}/units`, { id: newId(), title: { en: 'Late' } }),
        await facilitator.post(`/modules/${moduleId}/units`, { id: unitId, title: { en: 'Gone' } }),
        await facilitator.post(`/modules/${moduleId}/publish`, { note: '', version: 1 }),
      ];
      expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect(await api.countEverything()).toBe(before);
    });

    it('answers 404 to sessions and people of a deleted training', async () => {
      const { facilitator } = world;
      const id = newId();
      await facilitator.post('/trainings', { id, ...trainingFields() });
      expect((await facilitator.delete(`/trainings/${id}`)).status).toBe(204);
      const before = await api.countEverything();
      const replies = [
        await facilitator.post(`/trainings/${id}/sessions`, { id: newId(), ...sessionFields() }),
        await facilitator.post(`/trainings/${id}/enrolments`, { id: newId(), language: 'ky', people: [{ id: newId(), displayName: 'Late' }] }),
        await facilitator.patch(`/trainings/${id}`, { ...trainingFields(), version: 1 }),
        await world.own.staff.post(`/trainings/${id}/exports`, { id: newId(), language: 'ky' }),
      ];
      expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect(await api.countEverything()).toBe(before);
    });
  });
});
