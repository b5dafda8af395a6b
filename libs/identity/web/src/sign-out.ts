import { Component, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialog, Outbox } from '@kurak/shared-web';
import { filter, firstValueFrom, race, timer } from 'rxjs';
import { Visit } from './visit';

/** So long what is unsent may take on its way out before she is asked, milliseconds. */
const PATIENCE = 1_500;

/** Signs out; asks first when something has not been sent and cannot be now. */
@Component({
  selector: 'kurak-sign-out',
  imports: [Dialog, RouterLink, TranslocoPipe],
  template: `
    <kurak-dialog [heading]="'signOut.unsentTitle' | transloco">
      <p>{{ 'signOut.unsentText' | transloco }}</p>
      <div class="actions">
        <a class="button primary" routerLink="/unsent" (click)="dialog().close()">{{ 'signOut.look' | transloco }}</a>
        <button type="button" class="button danger" (click)="signOut()">{{ 'signOut.anyway' | transloco }}</button>
      </div>
    </kurak-dialog>
  `,
})
export class SignOut {
  protected readonly dialog = viewChild.required(Dialog);
  private readonly outbox = inject(Outbox);
  private readonly visit = inject(Visit);
  private readonly router = inject(Router);

  async start(): Promise<void> {
    this.outbox.letGo();
    if (this.isUnsent() && navigator.onLine) await firstValueFrom(race(this.outbox.delivered.pipe(filter(() => !this.isUnsent())), timer(PATIENCE)));
    if (this.isUnsent()) this.dialog().open();
    else await this.signOut();
  }

  private isUnsent(): boolean {
    return this.outbox.pending().length > 0;
  }

  protected async signOut(): Promise<void> {
    this.dialog().close();
    await this.visit.leave();
    await this.router.navigateByUrl('/sign-in');
  }
}
