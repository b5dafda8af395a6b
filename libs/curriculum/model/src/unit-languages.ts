import { type Language, LANGUAGES } from '@kurak/shared-model';
import type { UnitContent } from './unit';

/** Languages in which every text of a unit's lesson is written. */
export function lessonLanguages(unit: Pick<UnitContent, 'title' | 'lesson'>): Language[] {
  return LANGUAGES.filter(
    (language) =>
      Boolean(unit.title[language]) &&
      unit.lesson.every((block) =>
        block.kind === 'check'
          ? Boolean(block.question[language]) && block.choices.every((choice) => Boolean(choice.text[language]))
          : (block.text[language]?.content.length ?? 0) > 0,
      ),
  );
}
