import {
  type ApplicationConfig,
  inject,
  isDevMode,
  provideAppInitializer,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  type NavigationError,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { Visit } from '@kurak/identity-web';
import { LANGUAGES } from '@kurak/shared-model';
import { Languages, TextLoader, deviceLanguage } from '@kurak/shared-web';
import { PageTrouble } from './page-trouble';
import { provideTrainingTabs } from './training-tabs';
import { routes } from './routes';

export const configuration: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler((error: NavigationError) => inject(PageTrouble).tell(error)),
    ),
    provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: deviceLanguage(),
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        failedRetries: 1,
      },
      loader: TextLoader,
    }),
    provideTrainingTabs(),
    provideAppInitializer(async () => {
      const languages = inject(Languages);
      await Promise.all([inject(Visit).open(), languages.use(languages.current())]);
    }),
  ],
};
