import { Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Dialog, Field, Notice, ProblemNotice, Problems, Typed, Waiting, call, callResource } from '@kurak/shared-web';
import type { Enrolment } from './all-enrolments';

/** How a participant is reached. It is shown only when somebody opens it, and that is written down. */
@Component({
  selector: 'kurak-contact-dialog',
  imports: [Control, Dialog, Field, Notice, ProblemNotice, TranslocoPipe, Typed, Waiting],
  template: `
    <kurak-dialog [heading]="heading()" (closed)="enrolment.set(undefined)">
      <kurak-notice tone="safety">{{ 'delivery.contact.written' | transloco }}</kurak-notice>
      <kurak-waiting [for]="contact" [lines]="2" />
      @if (contact.value(); as known) {
        @if (enrolment()) {
          <form class="stack" novalidate (submit)="$event.preventDefault(); save(known.version)">
            <kurak-field [label]="'delivery.contact.phone' | transloco" [hint]="'delivery.contact.why' | transloco" [error]="problems.at(failure(), 'phone')">
              <input kurakControl type="tel" autocomplete="off" [typed]="phone() ?? known.phone ?? ''" (typedChange)="phone.set($event)" />
            </kurak-field>
            <kurak-field [label]="'delivery.contact.email' | transloco" [error]="problems.at(failure(), 'email')">
              <input kurakControl type="email" autocomplete="off" [typed]="email() ?? known.email ?? ''" (typedChange)="email.set($event)" />
            </kurak-field>
            <kurak-problem [error]="failure()" />
            <div class="actions">
              <button class="button primary" [attr.aria-busy]="busy()">{{ 'action.save' | transloco }}</button>
              <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.close' | transloco }}</button>
            </div>
          </form>
        }
      }
    </kurak-dialog>
  `,
})
export class ContactDialog {
  protected readonly problems = inject(Problems);
  protected readonly dialog = viewChild.required(Dialog);
  readonly saved = output<{ id: string; version: number }>();

  protected readonly enrolment = signal<Enrolment | undefined>(undefined);
  protected readonly heading = computed(() => this.enrolment()?.displayName ?? '');
  /** Null while nothing has been typed. */
  protected readonly phone = signal<string | null>(null);
  protected readonly email = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly contact = callResource(
    () => this.enrolment(),
    ({ id }, signal) => call('get', '/api/enrolments/{id}/contact', { path: { id }, signal }),
  );

  open(enrolment: Enrolment): void {
    this.phone.set(null);
    this.email.set(null);
    this.failure.set(undefined);
    this.enrolment.set(enrolment);
    this.dialog().open();
  }

  protected async save(version: number): Promise<void> {
    const id = this.enrolment()?.id;
    const known = this.contact.value();
    if (this.busy() || id === undefined || known === undefined) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const kept = (typed: string | null, before: string | null) => (typed ?? before ?? '').trim() || null;
    try {
      const body = { phone: kept(this.phone(), known.phone), email: kept(this.email(), known.email), version };
      const changed = await call('put', '/api/enrolments/{id}/contact', { path: { id }, body });
      this.saved.emit({ id, version: changed.version });
      this.dialog().close();
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
