import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type Problem, problemType } from '@kurak/shared-model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { RequestEdge } from '../request/request-edge';
import { ProblemException } from './problem.exception';

const TITLES: Record<number, readonly [code: string, title: string]> = {
  400: ['malformed', 'The request cannot be read; nothing was saved'],
  404: ['not-found', 'There is no such thing here'],
  413: ['too-large', 'This is more than can be taken in one request; nothing was saved'],
  415: ['media-type', 'Send JSON'],
  503: ['unavailable', 'The service is not ready; nothing was saved'],
};

/** PostgreSQL's error classes (Appendix A) that a request can cause. */
const FOREIGN_KEY = '23503';
const UNIQUE = '23505';
const DEADLOCK = '40P01';

/** Turns whatever went wrong into problem details, and undoes what the request had begun. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly edge: RequestEdge) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    await this.edge.rollBack(request);
    const problem = this.problemOf(error);
    if (problem.status >= 500) this.logger.error(describe(error));
    if (reply.sent) return;
    void reply.status(problem.status).header('content-type', 'application/problem+json').send(JSON.stringify(problem));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof ProblemException) return error.problem;
    const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
    if (code === FOREIGN_KEY) return ProblemException.invalid({ path: '', code: 'reference.missing' }).problem;
    if (code === UNIQUE) return ProblemException.conflict('exists', 'This exists already; nothing was saved').problem;
    if (code === DEADLOCK) return ProblemException.of(503, 'unavailable', 'Others changed this at the same moment; nothing was saved').problem;
    const status = error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 500);
    const [type, title] = TITLES[status] ?? ['failed', 'Something went wrong on our side; nothing was saved'];
    return { type: problemType(type), title, status };
  }
}

/** The kind of error and where, never its message: that can quote what a person wrote. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'A value that is no error was thrown';
  if (error instanceof QueryFailedError) {
    const { code, constraint, routine } = error.driverError as { code?: string; constraint?: string; routine?: string };
    return `QueryFailedError ${code ?? ''} ${constraint ?? ''} ${routine ?? ''}\n${frames(error)}`;
  }
  return `${error.name} ${(error as { code?: string }).code ?? ''}\n${frames(error)}`;
}

function frames(error: Error): string {
  return (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).join('\n');
}
