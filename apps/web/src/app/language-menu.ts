import { Component, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Visit } from '@kurak/identity-web';
import { LANGUAGES, type Language } from '@kurak/shared-model';
import { Icon, LANGUAGE_NAMES, Languages, Toasts } from '@kurak/shared-web';
import { Menu } from './menu';

/** Which language the screens speak; of somebody signed in it is remembered with her account. */
@Component({
  selector: 'kurak-language-menu',
  imports: [Icon, Menu, TranslocoPipe],
  template: `
    <details kurakMenu>
      <summary class="button quiet small">
        <kurak-icon name="language" />
        <span class="visually-hidden">{{ 'app.languageChosen' | transloco }}</span>
        <span class="language-code">{{ languages.current() }}</span>
      </summary>
      <div class="menu-list">
        @for (language of all; track language) {
          <button
            type="button"
            [lang]="language"
            [attr.aria-current]="language === languages.current()"
            (click)="choose(language)"
          >
            <kurak-icon [name]="language === languages.current() ? 'check' : 'language'" />{{ names[language] }}
          </button>
        }
      </div>
    </details>
  `,
})
export class LanguageMenu {
  protected readonly all = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly languages = inject(Languages);
  private readonly visit = inject(Visit);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);

  protected async choose(language: Language): Promise<void> {
    try {
      await this.languages.use(language);
    } catch {
      this.toasts.show(this.texts.translate('app.languageNotHere'));
      return;
    }
    await this.visit.rememberLanguage(language);
  }
}
