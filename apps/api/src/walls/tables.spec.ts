import type { TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { Client } from 'pg';
import { fillEveryTable } from './fill-every-table';
import { World } from './world';

/** What the application may only ever add to. */
const APPEND_ONLY = ['answer', 'audit_entry', 'consent', 'consent_wording', 'feedback_response', 'mark', 'mark_import', 'reading', 'release', 'test_record'];
const DENIED = '42501';

describe('Every table has its wall', () => {
  /** A connection of the role that the API has; it ends before the database goes. */
  let application: Client;
  afterAll(() => application.end());
  const api = startApi();
  let world: World;
  let tables: string[];

  beforeAll(async () => {
    world = await World.make(api);
    application = new Client({ connectionString: api.settings.applicationUrl });
    await application.connect();
    tables = (await api.rows<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1`)).map(({ name }) => name);
    await fillEveryTable(api, world);
  });

  /** Every row of a table as JSON, as the application sees them when it acts for somebody. */
  async function seen(table: string, person?: TestPerson): Promise<string[]> {
    await application.query('BEGIN');
    try {
      if (person) {
        await application.query(`SELECT set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.role', $3, true)`, [
          person.id,
          person.organisationId,
          person.role,
        ]);
      }
      const { rows } = await application.query<{ row: string }>(`SELECT to_jsonb(thing)::text AS row FROM ${application.escapeIdentifier(table)} AS thing`);
      return rows.map(({ row }) => row);
    } finally {
      await application.query('ROLLBACK');
    }
  }

  const refusal = (sql: string) => application.query(sql).then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

  it('has row-level security enabled and forced on each, with a policy', async () => {
    const open = await api.rows(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'm', 'f') AND relname <> 'migrations'
         AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid))`,
    );
    expect(open).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });

  it('is seen through views as through the tables', async () => {
    const views = await api.rows(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'v' AND NOT coalesce(reloptions @> '{security_invoker=true}', false)`,
    );
    expect(views).toEqual([]);
  });

  it('has no other doors than those that ask for a secret, and those that keep the walls themselves: the search, the merge, the name of who is checked in, what only erases what is due', async () => {
    const doors = await api.rows<{ name: string; config: string[] | null }>(
      `SELECT proname AS name, proconfig AS config FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef ORDER BY 1`,
    );
    expect(doors.map(({ name }) => name)).toEqual([
      'curriculum_note_words',
      'curriculum_search',
      'delivery_application_form',
      'delivery_apply',
      'delivery_availability',
      'delivery_change_my_application',
      'delivery_erase_applications',
      'delivery_give_availability',
      'delivery_my_application',
      'delivery_open_calendar',
      'delivery_person_called',
      'delivery_public_agenda',
      'identity_accept_invitation',
      'identity_credentials',
      'identity_end_sign_in',
      'identity_invitation',
      'identity_merge_persons',
      'identity_my_organisations',
      'identity_open_request',
      'identity_undo_merge',
    ]);
    for (const { config } of doors) expect(config).toContain('search_path=public');
  });

  it('is met by a role that owns nothing and is nobody special', async () => {
    const role = new URL(api.settings.applicationUrl).username;
    const [attributes] = await api.rows(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (SELECT count(*)::int FROM pg_auth_members WHERE member = pg_roles.oid) AS groups,
              (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) + (SELECT count(*)::int FROM pg_proc WHERE proowner = pg_roles.oid) AS owned
       FROM pg_roles WHERE rolname = $1`,
      [role],
    );
    expect(attributes).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, groups: 0, owned: 0 });
    expect(await refusal('CREATE TABLE mine (id int)')).toBe(DENIED);
    expect(await refusal('ALTER TABLE training DISABLE ROW LEVEL SECURITY')).toBe(DENIED);
    expect(await refusal('SET ROLE postgres')).toBe(DENIED);
  });

  it('keeps the list of migrations from the application', async () => {
    expect(await refusal('SELECT * FROM migrations')).toBe(DENIED);
  });

  it.each(APPEND_ONLY)('lets the application add to %s and never change or remove', async (table) => {
    expect(await refusal(`UPDATE ${table} SET id = id`)).toBe(DENIED);
    expect(await refusal(`DELETE FROM ${table}`)).toBe(DENIED);
    expect(await refusal(`TRUNCATE ${table}`)).toBe(DENIED);
  });

  it('names every table that is only added to', async () => {
    const marked = await api.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND obj_description(oid, 'pg_class') = 'append-only' ORDER BY 1`,
    );
    expect(marked.map(({ name }) => name)).toEqual(APPEND_ONLY);
  });

  it('holds something in every table, or the next sentences would say nothing', async () => {
    for (const table of tables) expect([table, (await api.rows(`SELECT 1 FROM ${table} LIMIT 1`)).length]).toEqual([table, 1]);
  });

  it('shows no row of any table to nobody', async () => {
    for (const table of tables) expect([table, await seen(table)]).toEqual([table, []]);
  });

  it.each(['participant', 'facilitator', 'staff', 'administrator'] as const)('shows a %s no row of another organisation', async (role) => {
    const theirs = new Set((await api.rows<{ id: string }>(`SELECT person_id AS id FROM membership WHERE organisation_id = $1`, [world.own.organisationId])).map(({ id }) => id));
    const forbidden = [world.own.organisationId, ...theirs];
    for (const table of tables) {
      const strange = (await seen(table, world.other[role])).filter((row) => forbidden.some((id) => row.includes(id)));
      expect([table, strange]).toEqual([table, []]);
    }
    expect(await seen('organisation', world.other[role])).toHaveLength(1);
  });

  it('shows a participant no row of another participant', async () => {
    const { id } = world.own.participant;
    for (const table of tables) {
      const strange = (await seen(table, world.neighbour)).filter((row) => row.includes(id));
      expect([table, strange]).toEqual([table, []]);
    }
    expect((await seen('enrolment', world.own.participant)).length).toBeGreaterThan(0);
  });

  it('lets nobody write a row of another organisation', async () => {
    await application.query('BEGIN');
    await application.query(`SELECT set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.role', 'facilitator', true)`, [
      world.other.facilitator.id,
      world.other.organisationId,
    ]);
    const { rowCount } = await application.query('DELETE FROM session');
    const insert = await refusal(
      `INSERT INTO training (id, organisation_id, title, starts_on, ends_on, place, time_zone, mode, languages)
       VALUES (gen_random_uuid(), '${world.own.organisationId}', '{}', '2022-06-14', '2022-06-14', '', 'UTC', 'online', '{en}')`,
    );
    await application.query('ROLLBACK');
    expect([rowCount, insert]).toEqual([0, DENIED]);
  });
});
