import type { TestPerson } from '@kurak/identity-api/testing';
import { type Reply, startApi } from '@kurak/shared-api/testing';
import { type Expectation, EXPECTATIONS, type Request } from './expectations';
import { fill, type Operation, OPERATIONS } from './operations';
import { type Asker, ASKERS, World } from './world';

/** What each asker is answered. */
function expected({ may, elsewhere }: Expectation): Record<Asker, number> {
  const here = (role: 'participant' | 'facilitator' | 'staff' | 'administrator') => may[role] ?? 403;
  const there = (role: 'participant' | 'facilitator' | 'staff' | 'administrator') => (here(role) === 403 || elsewhere === 'their own' ? here(role) : 404);
  return {
    nobody: may.nobody ?? 401,
    participant: here('participant'),
    facilitator: here('facilitator'),
    staff: here('staff'),
    administrator: here('administrator'),
    neighbour: there('participant'),
    'participant elsewhere': there('participant'),
    'facilitator elsewhere': there('facilitator'),
    'staff elsewhere': there('staff'),
    'administrator elsewhere': there('administrator'),
  };
}

describe('Walls', () => {
  const api = startApi();
  let world: World;
  beforeAll(async () => {
    world = await World.make(api);
  });

  function ask(operation: Operation, request: Request, asker: TestPerson | undefined): Promise<Reply> {
    return api.send(operation.method, fill(operation, request), { ...(asker && { cookie: asker.cookie }), ...(request.body && { body: request.body }) });
  }

  it('expects something of every operation, and of nothing else', () => {
    expect(Object.keys(EXPECTATIONS).sort()).toEqual(OPERATIONS.map(({ operationId }) => operationId).sort());
  });

  it.each(OPERATIONS.map((operation) => [operation.operationId, operation] as const))('lets only those who may: %s', async (operationId, operation) => {
    const expectation = EXPECTATIONS[operationId];
    if (expectation === undefined) throw new Error('Who may do this? Say so in expectations.ts.');
    const outcome = expected(expectation);
    const askers = await world.askers();
    const answers: Partial<Record<Asker, number>> = {};
    const untold = new Set<number>();

    // Who is refused asks about one thing, which must be as it was afterwards; who may, about a thing of her own each.
    const refused = ASKERS.filter((asker) => outcome[asker] >= 400);
    const request = await expectation.request(world);
    const before = await api.countEverything();
    for (const asker of refused) {
      const reply = await ask(operation, request, askers[asker]);
      answers[asker] = reply.status;
      expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
      if (!operation.told.includes(String(reply.status))) untold.add(reply.status);
    }
    expect(await api.countEverything()).toBe(before);

    for (const asker of ASKERS.filter((one) => outcome[one] < 400)) {
      const fresh = refused.length > 0 && asker === ASKERS.find((one) => outcome[one] < 400) ? request : await expectation.request(world);
      const reply = await ask(operation, fresh, askers[asker]);
      answers[asker] = reply.status;
      if (!operation.told.includes(String(reply.status))) untold.add(reply.status);
      const isAtHome = !asker.endsWith('elsewhere') && asker !== 'neighbour';
      for (const id of fresh.shows ?? []) expect([asker, JSON.stringify(reply.body).includes(id)]).toEqual([asker, isAtHome]);
    }

    expect(answers).toEqual(outcome);
    expect([...untold]).toEqual([]);
  });
});
