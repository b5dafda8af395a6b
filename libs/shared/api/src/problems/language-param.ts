import { Param, type PipeTransform } from '@nestjs/common';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { ProblemException } from './problem.exception';

const languageOrNotFound: PipeTransform<string, Language> = {
  transform(value) {
    const language = LANGUAGES.find((known) => known === value);
    if (language === undefined) throw ProblemException.notFound();
    return language;
  },
};

/** A language in the path; one that the platform does not speak is not found. */
export function LanguageParam(name = 'language'): ParameterDecorator {
  return Param(name, languageOrNotFound);
}
