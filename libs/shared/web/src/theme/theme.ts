import { Service, signal } from '@angular/core';

/** Which colours: the device's own choice, or always the same. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const REMEMBERED = 'kurak.theme';

function remembered(): ThemeChoice {
  const stored = localStorage.getItem(REMEMBERED);
  return THEMES.find((choice) => choice === stored) ?? 'system';
}

/** Light or dark, kept on this device. */
@Service()
export class Theme {
  private readonly chosen = signal<ThemeChoice>(remembered());
  readonly choice = this.chosen.asReadonly();

  constructor() {
    this.show(this.chosen());
  }

  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
    localStorage.setItem(REMEMBERED, choice);
    this.show(choice);
  }

  private show(choice: ThemeChoice): void {
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
  }
}
