import { type FieldProblem, type Problem, problemCode } from '@kurak/shared-model';

/** The server refused: it answered, and not with a 2xx. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  get status(): number {
    return this.problem.status;
  }

  /** What to look up in the texts under `problem.`. */
  get code(): string {
    return problemCode(this.problem);
  }

  get errors(): readonly FieldProblem[] {
    return this.problem.errors ?? [];
  }

  /** The code of what is wrong with one field, if anything is. */
  at(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.code;
  }
}

/** No answer came: no network, or the server is not there. Nothing is known to have been written. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';

  constructor() {
    super('No connection');
  }
}
