import { Param, type PipeTransform } from '@nestjs/common';
import { isId } from '@kurak/shared-model';
import { ProblemException } from './problem.exception';

const idOrNotFound: PipeTransform<unknown, string> = {
  transform(value) {
    if (!isId(value)) throw ProblemException.notFound();
    return value;
  },
};

/** An id in the path; what is no id names nothing, so the answer is 404. */
export function IdParam(name = 'id'): ParameterDecorator {
  return Param(name, idOrNotFound);
}
