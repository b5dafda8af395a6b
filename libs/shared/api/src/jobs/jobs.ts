import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Actor } from '../access/actor';
import { Database } from '../request/database';
import { API_SETTINGS, type ApiSettings } from '../settings';

/** Work to be done after the request, once, even if the server stops in between. */
export interface JobHandler<Data extends object> {
  /** The queue's name; every queue is named in {@link QUEUES}. */
  readonly queue: Queue;
  /** May run twice for one job; must have one effect. */
  run(data: Data): Promise<void>;
}

/** Queues that the database is prepared with. */
export const QUEUES = ['results-export', 'material-clean-up', 'evidence-clean-up', 'logo-clean-up', 'application-erasure'] as const;
export type Queue = (typeof QUEUES)[number];

interface Envelope {
  readonly actor: Actor;
  readonly data: object;
}

export const JOBS_SCHEMA = 'jobs';

@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly boss: PgBoss;
  private readonly handlers: JobHandler<object>[] = [];

  constructor(
    private readonly database: Database,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.boss = new PgBoss({
      connectionString: settings.applicationUrl,
      schema: JOBS_SCHEMA,
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      max: 2,
    });
    this.boss.on('error', (error) => this.logger.error(error.name));
  }

  /** To be called while modules are set up; the handler starts when the app does. */
  handle<Data extends object>(handler: JobHandler<Data>): void {
    this.handlers.push(handler as unknown as JobHandler<object>);
  }

  /** Enqueues in the caller's transaction: the job exists exactly if what the caller wrote does. It runs as the same actor, at once or when its time has come. */
  async enqueue(queue: Queue, data: object, startAfter?: Date): Promise<void> {
    const { manager, actor } = this.database;
    const db = { executeSql: async (text: string, values?: unknown[]) => ({ rows: await manager.query<object[]>(text, values) }) };
    const envelope: Envelope = { actor, data };
    await this.boss.send(queue, envelope, { db, retryLimit: 5, retryDelay: 5, retryBackoff: true, ...(startAfter && { startAfter }) });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const handler of this.handlers) {
      await this.boss.work<Envelope>(handler.queue, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (job === undefined) return;
        await this.database.as(job.data.actor, () => handler.run(job.data.data));
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }
}
