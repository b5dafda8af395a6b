import { type Block, isCheck, isMedium, type MediumBlock, offeredBy } from '@kurak/curriculum-model';
import type { Language, LocalText } from '@kurak/shared-model';

/** What a block still needs before it can be published. Its words are `curriculum.lacks.<name>`. */
export type Lack = 'material' | 'alternative' | 'question' | 'right' | 'choices' | 'fields';

/** What a block lacks in the language in which it is looked at. */
export function lacksOf(block: Block, language: Language, base: Language): Lack[] {
  if (isCheck(block)) {
    const right = 'choices' in block ? block.choices.filter(({ isRight }) => isRight).length : 1;
    return [
      ...(isBlank(block.question, language, base) ? ['question' as const] : []),
      ...(offeredBy(block).length < 2 ? ['choices' as const] : []),
      ...(right === 0 || (block.form === 'single' && right > 1) ? ['right' as const] : []),
    ];
  }
  if (isMedium(block)) {
    if (Object.values(block.material).every((id) => id === '')) return ['material'];
    return block.kind === 'picture' && lacksAlternative(block, language, base) ? ['alternative'] : [];
  }
  return block.kind === 'worksheet' && block.fields.length === 0 ? ['fields'] : [];
}

/** Whether somebody who cannot see or hear it is told nothing, neither in this language nor in the original. */
export function lacksAlternative({ alternative }: Pick<MediumBlock, 'alternative'>, language: Language, base: Language): boolean {
  return isBlank(alternative, language, base);
}

function isBlank(text: LocalText, language: Language, base: Language): boolean {
  return [language, base].every((one) => (text[one] ?? '').trim() === '');
}
