import { HttpException } from '@nestjs/common';
import { type FieldProblem, type Problem, problemType } from '@kurak/shared-model';

/** An error that a person can do something about; the filter sends it as problem details (RFC 9457). */
export class ProblemException extends HttpException {
  constructor(readonly problem: Problem) {
    super(problem, problem.status);
  }

  static of(status: number, code: string, title: string, more: Partial<Problem> = {}): ProblemException {
    return new ProblemException({ type: problemType(code), title, status, ...more });
  }

  static signInNeeded(): ProblemException {
    return ProblemException.of(401, 'sign-in-needed', 'Sign in to do this');
  }

  static notAllowed(): ProblemException {
    return ProblemException.of(403, 'not-allowed', 'Your role may not do this');
  }

  /** Also for what exists but is somebody else's: nobody learns that it exists. */
  static notFound(): ProblemException {
    return ProblemException.of(404, 'not-found', 'There is no such thing here');
  }

  /** Nothing was saved, because of these fields. */
  static invalid(...errors: FieldProblem[]): ProblemException {
    return ProblemException.of(422, 'invalid', 'Something that was sent is not right; nothing was saved', { errors });
  }

  /** The thing is in a state in which this cannot be done, e.g. `module.published`. */
  static conflict(code: string, title: string): ProblemException {
    return ProblemException.of(409, code, title);
  }

  /** Somebody saved a newer version in the meantime. */
  static stale(yours: number, current: number): ProblemException {
    return ProblemException.of(409, 'stale', 'Somebody changed this in the meantime; nothing was saved', {
      yours,
      current,
    });
  }
}
