import { Service, signal } from '@angular/core';

/** Chromium's offer to install the app; not in the standard library of types, as other browsers do not make it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

function isOffer(event: Event): event is InstallOffer {
  return 'prompt' in event;
}

/** Puts the app among the device's own, where the browser offers that. */
@Service()
export class Installation {
  private readonly offer = signal<InstallOffer | null>(null);
  readonly offered = this.offer.asReadonly();

  constructor() {
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      if (isOffer(event)) this.offer.set(event);
    });
    window.addEventListener('appinstalled', () => this.offer.set(null));
  }

  async install(): Promise<void> {
    await this.offer()?.prompt();
    this.offer.set(null);
  }
}
