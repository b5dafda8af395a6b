import { ProblemError } from '@kurak/shared-web';

/** The version that is stored now, when an edit was refused because somebody else was quicker; else undefined. */
export function newerVersion(error: unknown): number | undefined {
  return error instanceof ProblemError ? error.problem.current : undefined;
}
