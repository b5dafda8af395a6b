import { Service, signal } from '@angular/core';

/** What an ability can be asked; identity's fit. */
export interface Ability {
  can(action: string, subject: string): boolean;
}

/** What the person may do, for showing and hiding. The server asks the same rules again. */
@Service()
export class Access {
  private readonly ability = signal<Ability | null>(null);

  /** Reads a signal: a template that asks is drawn anew when somebody else signs in. */
  can(action: string, subject: string): boolean {
    return this.ability()?.can(action, subject) ?? false;
  }

  use(ability: Ability | null): void {
    this.ability.set(ability);
  }
}
