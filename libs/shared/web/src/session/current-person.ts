import { Service, signal } from '@angular/core';

/** Who is signed in on this device, as far as keeping and sending need to know. Set by identity. */
@Service()
export class CurrentPerson {
  /** Null when nobody is. */
  readonly id = signal<string | null>(null);
}
