import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import type { ClientBase } from 'pg';
import type { Actor } from '../access/actor';

/** What a request carries with it: who asks, and the one transaction in which all its work is done. */
export interface Undertaking {
  readonly actor: Actor | undefined;
  readonly manager: EntityManager;
}

const current = new AsyncLocalStorage<Undertaking>();

/**
 * The database as services see it: always inside a transaction that somebody else opened and will close, always as
 * one actor, whose rows are the only ones that row-level security shows.
 */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  get manager(): EntityManager {
    return this.undertaking.manager;
  }

  /** Who asks. Only for handlers that need a sign-in: without one it throws. */
  get actor(): Actor {
    const { actor } = this.undertaking;
    if (actor === undefined) throw new Error('Nobody is signed in here');
    return actor;
  }

  get actorIfAny(): Actor | undefined {
    return this.undertaking.actor;
  }

  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  /** Rows of a statement with parameters `$1`, `$2`, … */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...parameters]);
  }

  /**
   * As {@link query}, for statements that are asked for at every turn: each connection plans them once.
   * @param name of the statement, unique in the application
   */
  async prepared<Row>(name: string, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const connection = (await this.manager.queryRunner?.connect()) as ClientBase;
    const { rows } = await connection.query({ name, text: sql, values: [...parameters] });
    return rows as Row[];
  }

  /**
   * Waits until no other transaction holds what is named, and holds it for the rest of this one: what the two do comes one after
   * the other, and each sees what the one before it wrote.
   */
  async alone(name: string): Promise<void> {
    await this.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  /** Runs work within a transaction that the edge has opened. */
  within<Result>(undertaking: Undertaking, work: () => Promise<Result>): Promise<Result> {
    return current.run(undertaking, work);
  }

  /** Runs work as nobody in particular, in a transaction of its own; for handlers that are `@Unhurried`. */
  asAnyone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.source.transaction((manager) => current.run({ actor: undefined, manager }, work));
  }

  /** Runs work outside a request (a job, the demo data) as an actor, in a transaction of its own. */
  as<Result>(actor: Actor, work: () => Promise<Result>): Promise<Result> {
    return this.source.transaction(async (manager) => {
      await manager.query(
        `SELECT set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.role', $3, true)`,
        [actor.personId, actor.organisationId, actor.role],
      );
      return current.run({ actor, manager }, work);
    });
  }

  private get undertaking(): Undertaking {
    const undertaking = current.getStore();
    if (undertaking === undefined) throw new Error('The database is used outside a request or job');
    return undertaking;
  }
}
