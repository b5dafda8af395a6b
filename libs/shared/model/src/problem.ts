import type { Id } from './id';

/** What is wrong with one field: where (a path such as `people[2].displayName`) and what (a code the web translates). */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  /** The other thing, where two do not go together. */
  readonly with?: Id;
  /** Whom it is about. */
  readonly who?: Id;
}

/** Problem details (RFC 9457). `type` is `/problems/<code>`; the web translates the code. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  /** Of a stale edit: the version that the edit started from. */
  readonly yours?: number;
  /** Of a stale edit: the version that is stored now. */
  readonly current?: number;
}

const PREFIX = '/problems/';

export function problemType(code: string): string {
  return PREFIX + code;
}

/** The code of a problem, e.g. `stale` for `/problems/stale`. */
export function problemCode(problem: Pick<Problem, 'type'>): string {
  return problem.type.startsWith(PREFIX) ? problem.type.slice(PREFIX.length) : 'unknown';
}
