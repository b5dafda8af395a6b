import { makeOrganisation, makePerson, signIn } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { fillEveryTable } from './walls/fill-every-table';
import { reach } from './walls/people-expectations';
import { PASSWORD, World } from './walls/world';

interface Reference {
  readonly table: string;
  readonly column: string;
}

/** What a merge is not meant to bring back or leave alone: ended sign-ins, what was written down, the merges themselves. */
const OUTSIDE = ['sign_in', 'audit_entry', 'creation', 'person_merge', 'person_merge_row', 'migrations'];

describe('Merging two persons who are one', () => {
  const api = startApi();
  let world: World;
  beforeAll(async () => {
    world = await World.make(api);
    await fillEveryTable(api, world);
  }, 60_000);

  const references = () =>
    api.rows<Reference>(
      `SELECT conrelid::regclass::text AS table, attname::text AS column FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)
       WHERE contype = 'f' AND confrelid = 'person'::regclass AND NOT conrelid::regclass::text = ANY($1) ORDER BY 1, 2`,
      [['person', 'person_merge', 'person_merge_row']],
    );
  const merge = (keptId: Id, mergedId: Id, id = newId()) => world.administrator.post<{ id: Id; type: string }>(`/people/${keptId}/merges`, { id, mergedId });

  async function everything(): Promise<Record<string, string[]>> {
    const tables = await api.rows<{ table: string }>(`SELECT quote_ident(tablename) AS table FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1) ORDER BY 1`, [OUTSIDE]);
    const all: Record<string, string[]> = {};
    for (const { table } of tables) all[table] = (await api.rows<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`)).map(({ row }) => row);
    return all;
  }

  /** Makes something hers in every column that can name a person, whatever it is. */
  async function giveEverything(personId: Id): Promise<void> {
    for (const { table, column } of await references()) {
      const [there] = await api.rows(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [personId]);
      if (there === undefined) await api.rows(`UPDATE ${table} SET ${column} = $1 WHERE ctid = (SELECT ctid FROM ${table} ORDER BY ${column} IS NULL LIMIT 1)`, [personId]);
      expect([table, column, (await api.rows(`SELECT 1 FROM ${table} WHERE ${column} = $1 LIMIT 1`, [personId])).length]).toEqual([table, column, 1]);
    }
  }

  /** Gives somebody else a row like each that she has, so that one of the two must give way wherever only one can be. */
  async function giveTwins(of: Id, to: Id): Promise<number> {
    let twins = 0;
    // What is sealed to one person opens for no other, so that a copy of it would be none.
    for (const { table, column } of (await references()).filter((reference) => reference.table !== 'person_contact')) {
      const key = await api.rows<{ name: string }>(
        `SELECT attname AS name FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey) WHERE indrelid = '${table}'::regclass AND indisprimary AND atttypid = 'uuid'::regtype`,
      );
      const ids = key.length === 1 && key[0]?.name !== column && key[0]?.name === 'id' ? { id: newId() } : {};
      const columns = (await api.rows<{ name: string }>(`SELECT quote_ident(attname) AS name FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`)).map(({ name }) => name).join();
      const added = await api
        .rows(
          `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, (SELECT to_jsonb(t) FROM ${table} t WHERE ${column} = $1 LIMIT 1) || $2) RETURNING 1`,
          [of, JSON.stringify({ ...ids, [column]: to })],
        )
        .catch(() => []);
      twins += added.length;
    }
    return twins;
  }

  it('moves whatever refers to her, in every table there is, and taking it back leaves everything as it was', async () => {
    const [kept, merged] = [await makePerson(api, 'participant', world.own.organisationId, 'Айгүл'), world.own.participant];
    await reach(world, merged.id, '+996555123456');
    await api.rows(`UPDATE person SET sex = 'female', district = 'Ош' WHERE id = $1`, [merged.id]);
    // One row can be a person's or a guest's.
    await api.rows(`INSERT INTO availability (id, organisation_id, training_id, person_id) SELECT gen_random_uuid(), organisation_id, id, $1 FROM training WHERE organisation_id = $2 LIMIT 1`, [merged.id, merged.organisationId]);
    await giveEverything(merged.id);
    expect(await giveTwins(merged.id, kept.id)).toBeGreaterThan(5);
    await api.rows('DELETE FROM membership WHERE person_id = ANY($1) AND organisation_id <> $2', [[kept.id, merged.id], world.own.organisationId]);
    await api.rows(`UPDATE membership SET role = 'participant' WHERE person_id = ANY($1)`, [[kept.id, merged.id]]);
    const before = await everything();

    const { status, body } = await merge(kept.id, merged.id);
    expect(status).toBe(201);
    for (const { table, column } of await references()) expect([table, column, await api.rows(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [merged.id])]).toEqual([table, column, []]);
    expect(await api.rows('SELECT sex, district FROM person WHERE id = $1', [kept.id])).toEqual([{ sex: 'female', district: 'Ош' }]);

    expect((await world.administrator.delete(`/merges/${body.id}`)).status).toBe(204);
    const after = await everything();
    for (const table of Object.keys(before)) expect([table, after[table]]).toEqual([table, before[table]]);
  });

  it('ends her sign-ins and her way in, until it is taken back', async () => {
    const [kept, merged] = [await makePerson(api, 'participant', world.own.organisationId, 'Бурул'), await makePerson(api, 'participant', world.own.organisationId, 'Burul')];
    const hash = (await api.rows<{ password_hash: string }>('SELECT password_hash FROM person WHERE id = $1', [world.own.staff.id]))[0]?.password_hash;
    for (const [name, { id }] of [['burul-one', kept], ['burul-two', merged]] as const) await api.rows('UPDATE person SET sign_in_name = $2, password_hash = $3 WHERE id = $1', [id, name, hash]);
    const status = async (name: string) => (await api.send('POST', '/sign-ins', { body: { name, password: PASSWORD } })).status;
    const { body } = await merge(kept.id, merged.id);
    expect([(await merged.get('/home')).status, await status('burul-two'), await status('burul-one')]).toEqual([401, 401, 201]);
    await world.administrator.delete(`/merges/${body.id}`);
    expect([(await merged.get('/home')).status, await status('burul-two')]).toEqual([401, 201]);
  });

  it('lets her sign in as she is used to when the one who stays has no way in yet', async () => {
    const [kept, merged] = [await makePerson(api, 'participant', world.own.organisationId), await makePerson(api, 'participant', world.own.organisationId)];
    await api.rows(`UPDATE person SET sign_in_name = 'gulzat-k', password_hash = (SELECT password_hash FROM person WHERE id = $2) WHERE id = $1`, [merged.id, world.own.staff.id]);
    const signedIn = async () => (await api.send<{ person: { id: Id } }>('POST', '/sign-ins', { body: { name: 'gulzat-k', password: PASSWORD } })).body.person.id;
    const { body } = await merge(kept.id, merged.id);
    expect(await signedIn()).toBe(kept.id);
    await world.administrator.delete(`/merges/${body.id}`);
    expect(await signedIn()).toBe(merged.id);
  });

  it('keeps the place of her who has come further, and gives it back', async () => {
    const { trainingId, enrolmentId } = await world.training();
    const [kept, merged] = [await makePerson(api, 'participant', world.own.organisationId), await makePerson(api, 'participant', world.own.organisationId)];
    const gone = newId();
    await api.rows('UPDATE enrolment SET person_id = $2 WHERE id = $1', [enrolmentId, merged.id]);
    await api.rows(`INSERT INTO enrolment (id, organisation_id, training_id, person_id, status) VALUES ($1, $2, $3, $4, 'withdrawn')`, [gone, world.own.organisationId, trainingId, kept.id]);
    const places = () => api.rows('SELECT id, person_id, status FROM enrolment WHERE training_id = $1 ORDER BY status', [trainingId]);
    const before = await places();
    const { body } = await merge(kept.id, merged.id);
    expect(await places()).toEqual([{ id: enrolmentId, person_id: kept.id, status: 'accepted' }]);
    await world.administrator.delete(`/merges/${body.id}`);
    expect(await places()).toEqual(before);
  });

  it('lets how she is reached be opened still, though it was sealed to the other', async () => {
    const { trainingId, enrolmentId } = await world.training();
    const merged = await makePerson(api, 'participant', world.own.organisationId);
    const kept = await makePerson(api, 'participant', world.own.organisationId);
    await reach(world, merged.id, '+996700123456');
    await api.rows('UPDATE enrolment SET person_id = $2 WHERE id = $1', [enrolmentId, kept.id]);
    const { body } = await merge(kept.id, merged.id);
    const phone = async () => (await world.facilitator.get<{ phone: string | null }>(`/enrolments/${enrolmentId}/contact`)).body.phone;
    expect(await phone()).toBe('+996700123456');
    await world.administrator.delete(`/merges/${body.id}`);
    expect(await phone()).toBeNull();
    expect(trainingId).toBeDefined();
  });

  it.each<[why: string, code: string, status: number, persons: () => Promise<{ by?: 'facilitator'; keptId: Id; mergedId: Id }>]>([
    ['she is the same already', 'merge.same', 409, async () => ({ keptId: world.own.participant.id, mergedId: world.own.participant.id })],
    ['their roles differ', 'merge.roles', 409, async () => ({ keptId: world.own.participant.id, mergedId: (await makePerson(api, 'staff', world.own.organisationId)).id })],
    [
      'one belongs to another organisation too',
      'merge.elsewhere',
      409,
      async () => {
        const { id } = await makePerson(api, 'participant', world.own.organisationId);
        await api.rows(`INSERT INTO membership (id, organisation_id, person_id, role) VALUES ($1, $2, $3, 'participant')`, [newId(), await makeOrganisation(api, 'Башка'), id]);
        return { keptId: world.neighbour.id, mergedId: id };
      },
    ],
    ['one is of another organisation', 'not-found', 404, async () => ({ keptId: world.neighbour.id, mergedId: world.other.participant.id })],
    ['a facilitator asks for colleagues', 'not-allowed', 403, async () => ({ by: 'facilitator', keptId: world.facilitator.id, mergedId: world.own.facilitator.id })],
    ['an administrator asks to be merged away herself', 'merge.self', 409, async () => ({ keptId: world.own.administrator.id, mergedId: world.administrator.id })],
  ])('is refused when %s, and nothing changes', async (_why, code, status, persons) => {
    const { by, keptId, mergedId } = await persons();
    const asker = by ? world.facilitator : world.administrator;
    const before = await api.countEverything();
    const reply = await asker.post<{ type: string }>(`/people/${keptId}/merges`, { id: newId(), mergedId });
    expect([reply.status, reply.body.type]).toEqual([status, `/problems/${code}`]);
    expect(await api.countEverything()).toBe(before);
  });

  it('is taken back only in the order in which it was done, once, and within thirty days', async () => {
    const [first, second, third] = [1, 2, 3].map(() => makePerson(api, 'participant', world.own.organisationId));
    const [one, two, three] = [(await first)?.id ?? '', (await second)?.id ?? '', (await third)?.id ?? ''];
    const [earlier, later] = [(await merge(two, one)).body.id, (await merge(three, two)).body.id];
    const undo = async (id: Id) => world.administrator.delete<{ type: string } | undefined>(`/merges/${id}`);
    expect(await undo(earlier)).toMatchObject({ status: 409, body: { type: '/problems/merge.later' } });
    await api.rows(`UPDATE person_merge SET merged_at = now() - interval '31 days' WHERE id = $1`, [later]);
    expect(await undo(later)).toMatchObject({ status: 409, body: { type: '/problems/merge.late' } });
    await api.rows(`UPDATE person_merge SET merged_at = now() WHERE id = $1`, [later]);
    expect([(await undo(later)).status, (await undo(earlier)).status]).toEqual([204, 204]);
    expect(await undo(earlier)).toMatchObject({ status: 409, body: { type: '/problems/merge.undone' } });
  });

  it('forgets after thirty days what could no longer be taken back', async () => {
    const people = await Promise.all([1, 2, 3, 4].map(() => makePerson(api, 'participant', world.own.organisationId)));
    const [one, two, three, four] = people.map(({ id }) => id) as [Id, Id, Id, Id];
    const { body } = await merge(one, two);
    await api.rows(`UPDATE person_merge SET merged_at = now() - interval '31 days' WHERE id = $1`, [body.id]);
    await merge(three, four);
    expect(await api.rows('SELECT 1 FROM person_merge_row WHERE merge_id = $1', [body.id])).toEqual([]);
  });

  it('is written down, by whom and who stayed', async () => {
    const [kept, merged] = [await makePerson(api, 'participant', world.own.organisationId), await makePerson(api, 'participant', world.own.organisationId)];
    const { body } = await merge(kept.id, merged.id);
    await world.administrator.delete(`/merges/${body.id}`);
    const entries = await api.rows('SELECT action, person_id FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [kept.id]);
    expect(entries).toEqual(['persons-merged', 'merge-undone'].map((action) => ({ action, person_id: world.administrator.id })));
  });

  it('is no way in for whoever has none of the two roles', async () => {
    const staff = await signIn(api, world.own.staff.id, world.own.organisationId, 'staff');
    expect((await staff.post(`/people/${world.neighbour.id}/merges`, { id: newId(), mergedId: world.own.participant.id })).status).toBe(403);
  });
});
