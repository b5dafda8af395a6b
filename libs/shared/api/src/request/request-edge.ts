import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ClientBase, QueryResult } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { Doorkeeper } from '../access/doorkeeper';
import type { Undertaking } from './database';

/** What TypeORM notes when it begins a transaction itself: it then commits or undoes this one, and nests what is begun inside. */
const TRANSACTION_BEGUN = { isTransactionActive: true, transactionDepth: 1 };

/** How long a transaction that only read waits for the next request to end it, in milliseconds. */
const LONGEST_REST = 4;

interface OpenRequest extends Undertaking {
  readonly runner: QueryRunner;
}

/** A connection whose transaction has only read and is still to be ended. */
interface Resting {
  readonly runner: QueryRunner;
  readonly timer: NodeJS.Timeout;
}

/**
 * Where a request becomes one transaction of one actor, and where that transaction ends.
 *
 * Each message to PostgreSQL costs a fast request a good part of its time, so beginning and asking who comes is one; and
 * after reading, a transaction is ended in the same message that begins the next one, or by itself some milliseconds later.
 */
@Injectable()
export class RequestEdge implements OnModuleDestroy {
  private readonly openRequests = new WeakMap<object, OpenRequest>();
  private readonly resting: Resting[] = [];

  constructor(
    private readonly source: DataSource,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  async open(request: FastifyRequest): Promise<Undertaking> {
    const rested = this.resting.pop();
    clearTimeout(rested?.timer);
    const runner = rested?.runner ?? this.source.createQueryRunner();
    const connection = (await runner.connect()) as ClientBase;
    try {
      const ending = rested ? 'COMMIT; ' : '';
      const opening = `${ending}START TRANSACTION; ${this.doorkeeper.openingStatement(request.cookies)}`;
      const results = (await connection.query(opening)) as unknown as QueryResult[];
      Object.assign(runner, TRANSACTION_BEGUN);
      const undertaking = { actor: this.doorkeeper.actorFrom(results.at(-1)?.rows[0]), manager: runner.manager, runner };
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

  /** For a request that has only read: its transaction ends with the next one's beginning, or soon. */
  rest(request: FastifyRequest): void {
    const runner = this.openRequests.get(request)?.runner;
    if (runner === undefined) return;
    this.openRequests.delete(request);
    const timer = setTimeout(() => void this.endResting(runner), LONGEST_REST);
    this.resting.push({ runner, timer });
  }

  /** Undoes what the request did, if it is still open. Never throws: it is called while another error is on its way. */
  async rollBack(request: FastifyRequest): Promise<void> {
    await this.end(request, (runner) => runner.rollbackTransaction()).catch(() => undefined);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.resting.map(({ runner }) => this.endResting(runner)));
  }

  private async endResting(runner: QueryRunner): Promise<void> {
    const index = this.resting.findIndex((resting) => resting.runner === runner);
    if (index < 0) return;
    const [rested] = this.resting.splice(index, 1);
    clearTimeout(rested?.timer);
    await runner.commitTransaction().catch(() => undefined);
    await runner.release();
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
