import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldProblem } from '@kurak/shared-model';
import { ProblemException } from './problem.exception';

/** Deeper than any lesson; what looks into a value calls itself once a level. */
const DEEPEST = 24;

class InputPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom' && isDeeper(value, DEEPEST)) throw ProblemException.invalid({ path: '', code: 'type' });
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

/** Refuses unknown fields and wrong values with their paths; what passes is an instance of its DTO class. */
export function validationPipe(): ValidationPipe {
  return new InputPipe({
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
