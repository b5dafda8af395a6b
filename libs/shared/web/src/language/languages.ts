import { registerLocaleData } from '@angular/common';
import { Service, computed, inject, signal } from '@angular/core';
import { type TranslocoLoader, TranslocoService, type Translation } from '@jsverse/transloco';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import { firstValueFrom } from 'rxjs';

/** Each language's name in itself, as a switch shows it. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', ky: 'Кыргызча' };

const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru', ky: 'ky' };
const REMEMBERED = 'kurak.language';

function localeData(language: Language): Promise<{ default: unknown }> {
  switch (language) {
    case 'en':
      return import('@angular/common/locales/en-GB');
    case 'ru':
      return import('@angular/common/locales/ru');
    case 'ky':
      return import('@angular/common/locales/ky');
  }
}

/** True for a language that every screen speaks. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The language of this device: chosen before, else the browser's, else Russian, which most people here read. */
export function deviceLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED);
  if (isLanguage(remembered)) return remembered;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return spoken.find(isLanguage) ?? 'ru';
}

/** Fetches texts: `en` are the shared ones, `identity/en` those of a context. */
@Service()
export class TextLoader implements TranslocoLoader {
  async getTranslation(path: string): Promise<Translation> {
    const response = await fetch(`/i18n/${path.includes('/') ? path : `shared/${path}`}.json`);
    if (!response.ok) throw new Error(`No texts at ${path}`);
    return (await response.json()) as Translation;
  }
}

/** Which language the screens speak, and their texts. */
@Service()
export class Languages {
  private readonly texts = inject(TranslocoService);
  private readonly chosen = signal<Language>(deviceLanguage());
  private readonly scopes = new Set<string>();

  readonly current = this.chosen.asReadonly();
  /** Angular's name for the language's rules of dates and numbers. */
  readonly locale = computed(() => LOCALES[this.chosen()]);

  /** Switches every screen, once all the texts that it needs are here. */
  async use(language: Language): Promise<void> {
    const [data] = await Promise.all([
      localeData(language),
      this.fetch(language),
      ...[...this.scopes].map((scope) => this.fetch(`${scope}/${language}`)),
    ]);
    registerLocaleData(data.default, LOCALES[language]);
    this.texts.setActiveLang(language);
    this.chosen.set(language);
    document.documentElement.lang = language;
    localStorage.setItem(REMEMBERED, language);
  }

  /** The texts of a context in the language of the moment. Asking twice costs nothing. */
  async load(scope: string): Promise<void> {
    this.scopes.add(scope);
    await this.fetch(`${scope}/${this.chosen()}`);
  }

  private async fetch(path: string): Promise<void> {
    await firstValueFrom(this.texts.load(path));
  }
}
