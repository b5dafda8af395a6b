import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database, type Undertaking } from './database';
import { RequestEdge } from './request-edge';

/** Runs the handler in the request's transaction: committed before the reply leaves, undone when anything fails. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly edge: RequestEdge,
    private readonly database: Database,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const undertaking = this.edge.undertakingOf(request);
    return undertaking === undefined ? next.handle() : from(this.run(request, undertaking, next));
  }

  private async run(request: FastifyRequest, undertaking: Undertaking, next: CallHandler): Promise<unknown> {
    try {
      const reply: unknown = await this.database.within(undertaking, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      );
      await this.edge.commit(request);
      return reply;
    } catch (error) {
      await this.edge.rollBack(request);
      throw error;
    }
  }
}
