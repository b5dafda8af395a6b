import { makeWholeTraining } from '@kurak/delivery-api/testing';
import { prepareDatabase, StartProblem, withApplicationRole } from '@kurak/shared-api';
import { dropDatabase, emptyDatabase, startApi } from '@kurak/shared-api/testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations';
import { EXPECTATIONS } from './walls/expectations';
import { World } from './walls/world';

/** Everything of schema public but its rows and the list of migrations, as text that can be compared. */
const CATALOGUE = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name,
         concat_ws(' ', ordinal_position, data_type, udt_name, is_nullable, column_default, numeric_precision, numeric_scale) AS definition
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
  UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migrations'
  UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
  UNION ALL SELECT 'policy', tablename || '.' || policyname, concat_ws(' ', permissive, roles, cmd, qual, with_check) FROM pg_policies WHERE schemaname = 'public'
  UNION ALL SELECT 'function', oid::regprocedure::text, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT 'view', relname, concat_ws(' ', reloptions, pg_get_viewdef(oid)) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'
  UNION ALL SELECT 'table', relname, concat_ws(' ', relrowsecurity, relforcerowsecurity, obj_description(oid, 'pg_class'))
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migrations'
  ORDER BY 1, 2, 3`;

/** The type that PostgreSQL's catalogue names, for the one that an entity names. */
const CATALOGUE_TYPES: Record<string, string> = { uuid: 'uuid', text: 'text', int: 'int4', timestamptz: 'timestamptz', jsonb: 'jsonb', bytea: 'bytea', date: 'date', boolean: 'bool', numeric: 'numeric' };
/** The ledger of creations and the search are spoken to in SQL. */
const WITHOUT_ENTITY = ['creation', 'curriculum_text', 'curriculum_word', 'migrations'];

describe('Migrations', () => {
  const api = startApi();

  const catalogue = () => api.rows<{ kind: string; name: string; definition: string }>(CATALOGUE);

  async function inTimeline<Result>(url: string, work: (source: DataSource) => Promise<Result>): Promise<Result> {
    const source = new DataSource({ type: 'postgres', url, migrations: [...MIGRATIONS], migrationsTransactionMode: 'all' });
    await source.initialize();
    try {
      return await work(source);
    } finally {
      await source.destroy();
    }
  }

  /** A database of this sentence's own, prepared as an installation's is. */
  async function withPrepared(name: string, work: (database: Client, prepare: () => Promise<void>) => Promise<void>): Promise<void> {
    const database = `${name}_${process.pid}`;
    const settings = withApplicationRole({ ...api.settings, databaseUrl: await emptyDatabase(database) });
    const prepare = () => prepareDatabase(settings, MIGRATIONS);
    const client = new Client({ connectionString: settings.databaseUrl });
    try {
      await prepare();
      await client.connect();
      await work(client, prepare);
    } finally {
      await client.end();
      await dropDatabase(database);
      await api.rows(`DROP ROLE IF EXISTS ${database}_app`);
    }
  }

  it('make the same schema again after all were taken back from under data', async () => {
    const world = await World.make(api);
    await makeWholeTraining(api, world.facilitator, 2);
    for (const operationId of ['listUsableTestimonials', 'downloadExport', 'findMaterial']) await EXPECTATIONS[operationId]?.request(world);
    const before = await catalogue();
    expect(before.length).toBeGreaterThan(200);

    await inTimeline(api.settings.databaseUrl, async (source) => {
      for (const _migration of MIGRATIONS) await source.undoLastMigration();
    });
    expect(await catalogue()).toEqual([]);
    expect(await api.rows('SELECT name FROM migrations')).toEqual([]);

    const made = await inTimeline(api.settings.databaseUrl, (source) => source.runMigrations());
    expect(made.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await catalogue()).toEqual(before);
  });

  it('go down and up one by one', async () => {
    await withPrepared('one_by_one', async (database) => {
      const { rows: before } = await database.query(CATALOGUE);
      const url = new URL(api.settings.databaseUrl);
      url.pathname = `/${(await database.query<{ name: string }>('SELECT current_database() AS name')).rows[0]?.name}`;
      await inTimeline(url.href, async (source) => {
        for (let down = 1; down <= MIGRATIONS.length; down += 1) {
          for (let step = 0; step < down; step += 1) await source.undoLastMigration();
          await source.runMigrations();
        }
      });
      expect((await database.query(CATALOGUE)).rows).toEqual(before);
    });
  });

  it('change nothing of a database that is prepared already', async () => {
    await withPrepared('prepared', async (database, prepare) => {
      const { rows: before } = await database.query(CATALOGUE);
      await prepare();
      expect((await database.query(CATALOGUE)).rows).toEqual(before);
    });
  });

  it('refuse a database of a newer version and leave it as it is', async () => {
    await withPrepared('newer', async (database, prepare) => {
      await database.query(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`);
      await database.query('DROP TABLE results_export');
      await database.query(`DELETE FROM migrations WHERE name LIKE 'Outcomes%'`);
      const state = async () => [(await database.query(CATALOGUE)).rows, (await database.query('SELECT * FROM migrations ORDER BY id')).rows];
      const before = await state();
      const refused = prepare();
      await expect(refused).rejects.toBeInstanceOf(StartProblem);
      await expect(refused).rejects.toThrow(/newer version of Kurak/);
      expect(await state()).toEqual(before);
    });
  });

  it('make the columns that the entities have, all of them and no others', async () => {
    const columns = await api.rows<{ table: string; name: string; type: string; nullable: boolean; array: boolean }>(
      `SELECT table_name AS table, column_name AS name, ltrim(udt_name, '_') AS type, is_nullable = 'YES' AS nullable, data_type = 'ARRAY' AS array
       FROM information_schema.columns JOIN pg_tables ON schemaname = 'public' AND tablename = table_name
       WHERE table_schema = 'public' ORDER BY table_name, column_name`,
    );
    const entities = api.app.get(DataSource).entityMetadatas;
    const mapped = entities.flatMap(({ tableName, columns: own }) =>
      own.map(({ databaseName, type, isNullable, isArray }) => ({ table: tableName, name: databaseName, type: CATALOGUE_TYPES[String(type)], nullable: isNullable, array: isArray })),
    );
    const inOrder = (list: typeof mapped) => list.map((column) => JSON.stringify(column)).sort();
    expect(inOrder(mapped)).toEqual(inOrder(columns.filter(({ table }) => !WITHOUT_ENTITY.includes(table))));
  });

  it('make the primary keys that the entities have', async () => {
    const keys = await api.rows<{ table: string; columns: string[] }>(
      `SELECT conrelid::regclass::text AS table, array_agg(attname::text ORDER BY attname) AS columns
       FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)
       WHERE contype = 'p' AND connamespace = 'public'::regnamespace GROUP BY conrelid`,
    );
    const ofEntities = api.app.get(DataSource).entityMetadatas.map(({ tableName, primaryColumns }) => [tableName, primaryColumns.map(({ databaseName }) => databaseName).sort()]);
    const ofTables = keys.filter(({ table }) => !WITHOUT_ENTITY.includes(table)).map(({ table, columns }) => [table, columns]);
    expect(Object.fromEntries(ofEntities)).toEqual(Object.fromEntries(ofTables));
  });
});
