import { type Language, textIn } from '@kurak/shared-model';
import { isCheck, type UnitContent } from './unit';

export type PublicationProblem =
  | { readonly code: 'module.no-units' }
  | { readonly code: 'unit.no-title' | 'unit.no-lesson' | 'unit.no-plan' | 'check.no-question' | 'check.choices' | 'check.right'; readonly unit: number };

/** Why a module cannot be published yet; empty when it can. `unit` is the unit's place, from 0. */
export function publicationProblems(units: readonly UnitContent[], base: Language): PublicationProblem[] {
  if (units.length === 0) return [{ code: 'module.no-units' }];
  return units.flatMap((unit, index) => {
    const problems: PublicationProblem[] = [];
    if (textIn(unit.title, base, base).trim() === '') problems.push({ code: 'unit.no-title', unit: index });
    if (unit.lesson.length === 0) problems.push({ code: 'unit.no-lesson', unit: index });
    if (unit.plan.length === 0) problems.push({ code: 'unit.no-plan', unit: index });
    for (const check of unit.lesson.filter(isCheck)) {
      if (textIn(check.question, base, base).trim() === '') problems.push({ code: 'check.no-question', unit: index });
      if (check.choices.length < 2) problems.push({ code: 'check.choices', unit: index });
      if (check.choices.filter((choice) => choice.isRight).length !== 1) problems.push({ code: 'check.right', unit: index });
    }
    return problems;
  });
}
