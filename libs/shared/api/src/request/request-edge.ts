import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ClientBase, QueryResult } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { Doorkeeper } from '../access/doorkeeper';
import type { Undertaking } from './database';

/** What TypeORM notes when it begins a transaction itself: it then commits or undoes this one, and nests what is begun inside. */
const TRANSACTION_BEGUN = { isTransactionActive: true, transactionDepth: 1 };

interface OpenRequest extends Undertaking {
  readonly runner: QueryRunner;
}

/** Where a request becomes one transaction of one actor, and where that transaction ends. */
@Injectable()
export class RequestEdge {
  private readonly openRequests = new WeakMap<object, OpenRequest>();

  constructor(
    private readonly source: DataSource,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  async open(request: FastifyRequest): Promise<Undertaking> {
    const runner = this.source.createQueryRunner();
    const connection = (await runner.connect()) as ClientBase;
    try {
      // One message for both: every request begins with this, and a round trip is a tenth of a fast one.
      const opening = `START TRANSACTION; ${this.doorkeeper.openingStatement(request.cookies)}`;
      const [, found] = (await connection.query(opening)) as unknown as [QueryResult, QueryResult];
      Object.assign(runner, TRANSACTION_BEGUN);
      const undertaking = { actor: this.doorkeeper.actorFrom(found.rows[0]), manager: runner.manager, runner };
      this.openRequests.set(request, undertaking);
      return undertaking;
    } catch (error) {
      await connection.query('ROLLBACK').catch(() => undefined);
      await runner.release();
      throw error;
    }
  }

  /** Undefined for a handler that is `@Unhurried`. */
  undertakingOf(request: FastifyRequest): Undertaking | undefined {
    return this.openRequests.get(request);
  }

  async commit(request: FastifyRequest): Promise<void> {
    await this.end(request, (runner) => runner.commitTransaction());
  }

  /** Undoes what the request did, if it is still open. Never throws: it is called while another error is on its way. */
  async rollBack(request: FastifyRequest): Promise<void> {
    await this.end(request, (runner) => runner.rollbackTransaction()).catch(() => undefined);
  }

  private async end(request: FastifyRequest, how: (runner: QueryRunner) => Promise<void>): Promise<void> {
    const open = this.openRequests.get(request);
    if (open === undefined) return;
    this.openRequests.delete(request);
    try {
      await how(open.runner);
    } finally {
      await open.runner.release();
    }
  }
}
