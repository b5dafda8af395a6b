import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldProblem } from '@kurak/shared-model';
import { ProblemException } from './problem.exception';

/** Refuses unknown fields and wrong values with their paths; what passes is an instance of its DTO class. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => ProblemException.invalid(...errors.flatMap((error) => fieldProblems(error, ''))),
  });
}

function fieldProblems(error: ValidationError, parent: string): FieldProblem[] {
  const path = /^\d+$/.test(error.property) ? `${parent}[${error.property}]` : parent ? `${parent}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((constraint) => ({ path, code: CODES[constraint] ?? constraint }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, path))];
}

/** Codes that the web translates, for the names of class-validator's constraints. */
const CODES: Record<string, string> = {
  whitelistValidation: 'unknown-field',
  unknownValue: 'type',
  isString: 'type',
  isInt: 'type',
  isNumber: 'type',
  isBoolean: 'type',
  isArray: 'type',
  isObject: 'type',
  nestedValidation: 'type',
  isNotEmpty: 'required',
  isDefined: 'required',
  minLength: 'short',
  maxLength: 'long',
  arrayMinSize: 'few',
  arrayMaxSize: 'many',
  arrayUnique: 'twice',
  min: 'small',
  max: 'large',
  isIn: 'choice',
  isTimeZone: 'time-zone',
};
