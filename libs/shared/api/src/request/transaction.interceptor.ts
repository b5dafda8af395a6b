import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database, type Undertaking } from './database';
import { READS_ONLY } from './reads-only.decorator';
import { RequestEdge } from './request-edge';

/** Runs the handler in the request's transaction: committed before the reply leaves, undone when anything fails. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly edge: RequestEdge,
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const undertaking = this.edge.undertakingOf(request);
    if (undertaking === undefined) return next.handle();
    const readsOnly = this.reflector.get<boolean | undefined>(READS_ONLY, context.getHandler()) === true;
    const end = () => (readsOnly ? this.edge.rest(request) : this.edge.commit(request));
    return from(this.run(request, undertaking, next, end));
  }

  private async run(request: FastifyRequest, undertaking: Undertaking, next: CallHandler, end: () => Promise<void> | void): Promise<unknown> {
    try {
      const reply: unknown = await this.database.within(undertaking, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      );
      await end();
      return reply;
    } catch (error) {
      await this.edge.rollBack(request);
      throw error;
    }
  }
}
