import { Component, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialog, Outbox } from '@kurak/shared-web';
import { Visit } from './visit';

/** Signs out; asks first when something has not been sent. */
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

  start(): void {
    if (this.outbox.pending().length > 0) this.dialog().open();
    else void this.signOut();
  }

  protected async signOut(): Promise<void> {
    this.dialog().close();
    await this.visit.leave();
    await this.router.navigateByUrl('/sign-in');
  }
}
