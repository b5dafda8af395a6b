import type { ComponentFixture } from '@angular/core/testing';

/** How long something may take to come, in milliseconds: less than a spec may. */
const PATIENCE = 4_000;

/** A page as a person finds her way in it: by what things are called, not by where they stand. */
export class Screen {
  constructor(private readonly fixture: ComponentFixture<unknown>) {}

  get text(): string {
    return this.root.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** The control that a label names. */
  labelled<E extends HTMLElement = HTMLInputElement>(name: string): E {
    for (const label of this.all('label')) {
      if (!this.says(label, name)) continue;
      const id = label.getAttribute('for');
      const control = id ? this.root.querySelector(`#${id}`) : label.querySelector('input, select, textarea');
      if (control) return control as E;
    }
    return this.one(`[aria-label^="${name}"]`, `a control labelled "${name}"`);
  }

  button(name: string): HTMLButtonElement {
    const found = this.all('button').find((button) => this.says(button, name) || button.getAttribute('aria-label') === name);
    if (!found) throw new Error(`There is no button "${name}" in: ${this.text}`);
    return found as HTMLButtonElement;
  }

  role<E extends HTMLElement = HTMLElement>(role: string): E {
    return this.one(`[role="${role}"]`, `a ${role}`);
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  async type(label: string, text: string): Promise<void> {
    const control = this.labelled(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }

  /** Waits until what was started has been answered and drawn. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await this.fixture.whenStable();
    }
  }

  /** Waits until it says so, for what comes of itself; tells what stands there instead when that takes too long. */
  async sees(text: string): Promise<void> {
    const patience = performance.now() + PATIENCE;
    while (!this.text.includes(text)) {
      if (performance.now() > patience) throw new Error(`There is no "${text}" in: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve));
      this.fixture.detectChanges();
    }
  }

  private get root(): HTMLElement {
    return this.fixture.nativeElement as HTMLElement;
  }

  private all(selector: string): HTMLElement[] {
    return Array.from(this.root.querySelectorAll<HTMLElement>(selector));
  }

  private one<E extends HTMLElement>(selector: string, what: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${what} in: ${this.text}`);
    return found;
  }

  private says(element: HTMLElement, text: string): boolean {
    return element.textContent?.replace(/\s+/g, ' ').trim().startsWith(text) ?? false;
  }
}
