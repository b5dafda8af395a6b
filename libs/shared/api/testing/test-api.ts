import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import type { ApiSettings, Migration, Settings } from '../src/index';
import { copyTemplate, dropDatabase, templateDatabase } from './test-database';

interface Installation {
  readonly migrations: readonly Migration[];
  createApplication(settings: ApiSettings): Promise<NestFastifyApplication>;
}

let installation: Installation | undefined;

/** Tells the specs what the whole application is; called once, by the composition root. */
export function testWith(whole: Installation): void {
  installation = whole;
}

/** What came back; `body` is parsed JSON, undefined when there was none. */
export interface Reply<Body = unknown> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Record<string, unknown>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

let databases = 0;

/** The whole application on a database of its own, spoken to in HTTP. */
export class TestApi {
  app!: NestFastifyApplication;
  settings!: ApiSettings;
  /** A connection that owns the tables and sees everything: for arranging and for looking, not for acting. */
  owner!: Client;
  private readonly name = `spec_${process.pid}_${(databases += 1)}`;
  private dataDir = '';

  constructor(private readonly overrides: Partial<ApiSettings> = {}) {}

  async start(): Promise<void> {
    if (installation === undefined) throw new Error('No installation to test');
    this.dataDir = mkdtempSync(join(tmpdir(), 'kurak-spec-'));
    const settings: Settings = {
      host: '127.0.0.1',
      port: 0,
      dataDir: this.dataDir,
      databaseUrl: '',
      mode: 'demo',
      secretKey: 'a key that is long enough for specs only',
      webRoot: join(this.dataDir, 'no-web-app'),
      libraryRoot: join(this.dataDir, 'no-library'),
    };
    const template = await templateDatabase(settings, installation.migrations);
    this.settings = { ...(await copyTemplate(template, this.name)), ...this.overrides };
    this.owner = new Client({ connectionString: this.settings.databaseUrl });
    await this.owner.connect();
    this.app = await installation.createApplication(this.settings);
    await this.app.init();
    await this.app.getHttpAdapter().getInstance().ready();
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.owner?.end();
    await dropDatabase(this.name);
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** @param cookie as a person got it when she signed in; without it nobody is signed in */
  async send<Body = unknown>(method: Method, path: string, options: { cookie?: string; body?: unknown; headers?: Record<string, string> } = {}): Promise<Reply<Body>> {
    const { cookie, body, headers = {} } = options;
    const reply = await this.app.inject({
      method,
      url: `/api${path}`,
      headers: { ...headers, ...(cookie && { cookie }) },
      ...(body !== undefined && { payload: body as object }),
    });
    const isJson = String(reply.headers['content-type'] ?? '').includes('json');
    return { status: reply.statusCode, body: (isJson ? reply.json() : undefined) as Body, headers: reply.headers };
  }

  /** Rows as the owner sees them. */
  async rows<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(sql, parameters)).rows as Row[];
  }

  /** How many rows there are in all tables together, to see that a refused request left nothing. */
  async countEverything(): Promise<number> {
    const tables = await this.rows<{ table: string }>(`SELECT quote_ident(tablename) AS table FROM pg_tables WHERE schemaname = 'public'`);
    const counts = await this.rows<{ count: string }>(tables.map(({ table }) => `SELECT count(*) FROM ${table}`).join(' UNION ALL '));
    return counts.reduce((sum, row) => sum + Number(row.count), 0);
  }
}

/** The application for the specs of one file: started before the first, stopped after the last. */
export function startApi(overrides: Partial<ApiSettings> = {}): TestApi {
  const api = new TestApi(overrides);
  beforeAll(() => api.start(), 60_000);
  afterAll(() => api.stop(), 30_000);
  return api;
}
