import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EnvironmentProviders, type Provider, inject, provideEnvironmentInitializer } from '@angular/core';
import { type Translation, type TranslocoLoader, TranslocoService, provideTransloco } from '@jsverse/transloco';
import { LANGUAGES, type Language } from '@kurak/shared-model';

function textsOf(context: string, language: Language): Record<string, string> {
  const file = join(__dirname, '../../..', context === 'shared' ? 'shared/web' : `${context}/web`, `i18n/${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** Texts from the files themselves: `en`, `identity/en`. */
class TextsOnDisk implements TranslocoLoader {
  async getTranslation(path: string): Promise<Translation> {
    const [first = 'en', language] = path.split('/') as [string, Language | undefined];
    return language === undefined ? textsOf('shared', first as Language) : textsOf(first, language);
  }
}

/** The real texts, in all languages, shared ones and those of the contexts named; English at first. */
export function provideTexts(...contexts: string[]): (Provider | EnvironmentProviders)[] {
  localStorage.setItem('kurak.language', 'en');
  return [
    provideTransloco({
      config: { availableLangs: [...LANGUAGES], defaultLang: 'en', reRenderOnLangChange: true, prodMode: true },
      loader: TextsOnDisk,
    }),
    provideEnvironmentInitializer(() => {
      const texts = inject(TranslocoService);
      for (const language of LANGUAGES) {
        texts.setTranslation(textsOf('shared', language), language);
        for (const context of contexts) texts.setTranslation(textsOf(context, language), `${context}/${language}`);
      }
    }),
  ];
}
