import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { LocalText } from '@kurak/shared-model';
import { Choices } from '../controls/choices';
import { Control, Field } from '../controls/field';
import { Scale } from '../controls/scale';
import { SearchBox } from '../controls/search-box';
import { TextTabs } from '../controls/text-tabs';
import { Typed } from '../controls/typed';
import { StaffFrame } from '../frames/staff-frame';
import { DayPipe, MomentPipe, NumberPipe, PercentPipe } from '../language/format';
import { LANGUAGE_NAMES, Languages } from '../language/languages';
import { Dialog } from '../layers/dialog';
import { Toasts } from '../layers/toasts';
import type { Loaded } from '../server/call-resource';
import { OfflineError } from '../server/problem-error';
import { Badge } from '../show/badge';
import { Empty } from '../show/empty';
import { Icon } from '../show/icon';
import { ICONS, type IconName } from '../show/icons';
import { Notice } from '../show/notice';
import { Pager } from '../show/pager';
import { Pattern } from '../show/pattern';
import { ProgressBar } from '../show/progress-bar';
import { QrCode } from '../show/qr-code';
import { Saved } from '../show/saved';
import { Steps } from '../show/steps';
import { SortHeader, Table } from '../show/table';
import { Tabs } from '../show/tabs';
import { Waiting } from '../show/waiting';
import { THEMES, Theme } from '../theme/theme';
import { SPECIMEN_TEXTS } from './specimen-texts';

const CLOTHS = ['madder', 'indigo', 'saffron', 'juniper', 'felt', 'milk'] as const;

function never(state: { error?: unknown; loading?: boolean }): Loaded<string> {
  return {
    value: signal(undefined),
    error: signal(state.error),
    loading: signal(state.loading ?? false),
    reload: () => undefined,
    set: () => undefined,
  };
}

/** The look, once: every piece of which pages are made, in the theme and the language of the moment. */
@Component({
  selector: 'kurak-design',
  imports: [
    Badge, Choices, Control, DayPipe, Dialog, Empty, Field, Icon, MomentPipe, Notice, NumberPipe, Pager, Pattern,
    PercentPipe, ProgressBar, QrCode, Saved, Scale, SearchBox, SortHeader, StaffFrame, Steps, Table, Tabs, TextTabs,
    TranslocoPipe, Typed, Waiting,
  ],
  templateUrl: './design.html',
})
export class Design {
  protected readonly languages = inject(Languages);
  protected readonly theme = inject(Theme);
  protected readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);

  protected readonly cloths = CLOTHS;
  protected readonly themes = THEMES;
  protected readonly icons = Object.keys(ICONS) as IconName[];
  protected readonly names = LANGUAGE_NAMES;
  protected readonly seeds = ['leadership', 'beyond-equality', 'communication', 'peace-and-security'];
  protected readonly now = Date.now();

  protected readonly name = signal('Айжамал Т.');
  protected readonly wrong = signal('');
  protected readonly story = signal('');
  protected readonly answer = signal<string | null>('two');
  protected readonly useful = signal<number | null>(4);
  protected readonly title = signal<LocalText>({ en: 'Strategic communication', ru: 'Стратегическая коммуникация' });
  protected readonly sort = signal('name');
  protected readonly page = signal(2);
  protected readonly found = signal('');
  protected readonly rows = [
    { name: 'Айжамал Т.', days: 3, share: 1 },
    { name: 'Гүлнара О.', days: 2, share: 0.667 },
    { name: 'Сания Қ.', days: 3, share: 1 },
  ];

  protected readonly waitingFor = never({ loading: true });
  protected readonly failed = never({ error: new OfflineError() });

  /** A word of the living page itself, which no other page needs. */
  protected say(key: keyof typeof SPECIMEN_TEXTS): string {
    return SPECIMEN_TEXTS[key][this.languages.current()];
  }

  protected showToast(): void {
    this.toasts.show(this.texts.translate('action.copied'), () => undefined);
  }
}
