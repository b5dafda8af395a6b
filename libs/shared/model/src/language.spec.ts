import fc from 'fast-check';
import { inLanguage, LANGUAGES, textIn } from './language';

const language = fc.constantFrom(...LANGUAGES);
const texts = fc.record({ en: fc.string(), ru: fc.string(), ky: fc.string() }, { requiredKeys: [] });

describe('A text in several languages', () => {
  it('is shown in the language asked for', () => {
    expect(inLanguage({ en: 'Trust', ru: 'Доверие', ky: 'Ишеним' }, 'ky', 'en')).toEqual({ language: 'ky', value: 'Ишеним' });
  });

  it('falls back to the base language, then to any that has it', () => {
    expect(inLanguage({ en: 'Trust', ru: 'Доверие' }, 'ky', 'ru')).toEqual({ language: 'ru', value: 'Доверие' });
    expect(inLanguage({ en: 'Trust' }, 'ky', 'ru')).toEqual({ language: 'en', value: 'Trust' });
  });

  it('passes over a language in which nothing was written', () => {
    expect(inLanguage({ en: 'Trust', ky: '' }, 'ky', 'en')).toEqual({ language: 'en', value: 'Trust' });
  });

  it('is found just if some language has it, and in the language that is named', () => {
    fc.assert(
      fc.property(texts, language, language, (written, asked, base) => {
        const found = inLanguage(written, asked, base);
        expect(found !== undefined).toBe(Object.values(written).some((text) => text !== ''));
        if (found) expect(written[found.language]).toBe(found.value);
        expect(textIn(written, asked, base)).toBe(found?.value ?? '');
      }),
    );
  });
});
