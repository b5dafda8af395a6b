import { type Language, LANGUAGES, textIn } from '@kurak/shared-model';
import { offeredBy } from './answers';
import { type Block, type Check, isCheck, isMedium, type MediumBlock, type UnitContent } from './unit';

type BlockProblem = 'check.no-question' | 'check.choices' | 'check.right' | 'medium.no-material' | 'picture.no-alternative' | 'worksheet.no-fields';

export type PublicationProblem =
  | { readonly code: 'module.no-units' }
  | { readonly code: 'unit.no-title' | 'unit.no-lesson' | 'unit.no-plan' | BlockProblem; readonly unit: number };

/** Why a module cannot be published yet; empty when it can. `unit` is the unit's place, from 0. */
export function publicationProblems(units: readonly UnitContent[], base: Language): PublicationProblem[] {
  if (units.length === 0) return [{ code: 'module.no-units' }];
  return units.flatMap((unit, index) => {
    const problems: PublicationProblem[] = [];
    if (textIn(unit.title, base, base).trim() === '') problems.push({ code: 'unit.no-title', unit: index });
    if (unit.lesson.length === 0) problems.push({ code: 'unit.no-lesson', unit: index });
    if (unit.plan.length === 0) problems.push({ code: 'unit.no-plan', unit: index });
    const ofBlocks = unit.lesson.flatMap((block) => blockProblems(block, base));
    return [...problems, ...ofBlocks.map((code) => ({ code, unit: index }))];
  });
}

function blockProblems(block: Block, base: Language): BlockProblem[] {
  if (isCheck(block)) return checkProblems(block, base);
  if (isMedium(block)) return mediumProblems(block, base);
  return block.kind === 'worksheet' && block.fields.length === 0 ? ['worksheet.no-fields'] : [];
}

function checkProblems(check: Check, base: Language): BlockProblem[] {
  const problems: BlockProblem[] = [];
  if (textIn(check.question, base, base).trim() === '') problems.push('check.no-question');
  if (offeredBy(check).length < 2) problems.push('check.choices');
  if ('choices' in check && !hasRightChoices(check.form, check.choices.filter(({ isRight }) => isRight).length)) problems.push('check.right');
  return problems;
}

function hasRightChoices(form: 'single' | 'multiple', right: number): boolean {
  return form === 'single' ? right === 1 : right >= 1;
}

function mediumProblems(medium: MediumBlock, base: Language): BlockProblem[] {
  const problems: BlockProblem[] = [];
  if (writtenIn(medium.material).length === 0) problems.push('medium.no-material');
  const isToldIn = (language: Language) => writtenIn(medium.alternative).includes(language);
  if (medium.kind === 'picture' && !languagesShown(medium, base).every(isToldIn)) problems.push('picture.no-alternative');
  return problems;
}

/** Languages that need words of their own for a medium: the base language, or those others in which alone it has a material or a title. */
function languagesShown({ material, title }: MediumBlock, base: Language): Language[] {
  const shown = [material, title].flatMap((text) => (writtenIn(text).includes(base) ? [base] : writtenIn(text)));
  return shown.length === 0 ? [base] : shown;
}

function writtenIn(text: Partial<Record<Language, string>>): Language[] {
  return LANGUAGES.filter((language) => (text[language] ?? '').trim() !== '');
}
