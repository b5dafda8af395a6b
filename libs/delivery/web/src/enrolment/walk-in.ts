import { Component, computed, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LIKELY, LONGEST_NAME, NameIndex } from '@kurak/delivery-model';
import { type BodyOf, Control, Field, Icon, Outbox, Typed, addressOf, newId } from '@kurak/shared-web';
import { filter } from 'rxjs';

const WALK_INS = '/api/sessions/{id}/walk-ins';

/**
 * Somebody is at the door and on no list: her name and one tap, with or without a network. The rest is asked later.
 * @example <kurak-walk-in [sessionId]="id()" [known]="book.people()" (arrived)="book.sheet.reload()" (meant)="mark($event, 'present')" />
 */
@Component({
  selector: 'kurak-walk-in',
  imports: [Control, Field, Icon, TranslocoPipe, Typed],
  template: `
    <form class="walk-in" novalidate (submit)="$event.preventDefault(); add()">
      <kurak-field required [label]="'delivery.walkIn.name' | transloco" [error]="error() && ('delivery.walkIn.' + error() | transloco)">
        <input kurakControl autocomplete="off" enterkeyhint="done" [typed]="name()" (typedChange)="type($event)" />
      </kurak-field>
      <button class="button"><kurak-icon name="plus" />{{ 'delivery.walkIn.add' | transloco }}</button>
    </form>
    @for (person of alike(); track person.personId) {
      <p class="walk-in-alike">
        {{ 'delivery.walkIn.alike' | transloco: { name: person.displayName } }}
        <button type="button" class="button small" (click)="meant.emit(person.personId); name.set('')">{{ 'delivery.walkIn.meant' | transloco }}</button>
      </p>
    }
    <p class="visually-hidden" role="status">{{ last() && ('delivery.walkIn.added' | transloco: { name: last() }) }}</p>
    @if (waiting().length > 0) {
      <ul role="list" class="walk-in-waiting">
        @for (person of waiting(); track person.id) {
          <li>
            <kurak-icon [name]="person.isRefused ? 'warning' : 'phone'" /> <strong>{{ person.name }}</strong>
            {{ (person.isRefused ? 'delivery.walkIn.refused' : 'delivery.walkIn.waiting') | transloco }}
          </li>
        }
      </ul>
    }
  `,
})
export class WalkIn {
  private readonly outbox = inject(Outbox);
  private readonly texts = inject(TranslocoService);
  readonly sessionId = input.required<string>();
  /** Who is on the sheet already: perhaps she is one of them. */
  readonly known = input<readonly { readonly personId: string; readonly displayName: string }[]>([]);
  /** Somebody who was added has reached the server. */
  readonly arrived = output();
  /** Not a new person: this one, who is on the sheet. */
  readonly meant = output<string>();

  protected readonly name = signal('');
  protected readonly error = signal<'missing' | 'long' | ''>('');
  protected readonly last = signal('');
  private readonly address = computed(() => addressOf(WALK_INS, { path: { id: this.sessionId() } }));
  /** Added here and not yet at the server. */
  protected readonly waiting = computed(() =>
    this.outbox
      .pending()
      .filter(({ endpoint }) => endpoint === this.address())
      .map(({ id, body, lastProblem }) => ({ id, name: (body as BodyOf<'post', typeof WALK_INS>).displayName, isRefused: lastProblem !== undefined })),
  );
  private readonly names = computed(() => {
    const names = new NameIndex<{ readonly personId: string; readonly displayName: string }>();
    for (const person of this.known()) names.add(person, person.displayName);
    return names;
  });
  protected readonly alike = computed(() =>
    this.names()
      .like(this.name())
      .filter(({ likeness }) => likeness >= LIKELY)
      .slice(0, 3)
      .map(({ item }) => item),
  );

  constructor() {
    this.outbox.delivered
      .pipe(filter(({ item }) => item.endpoint === this.address()), takeUntilDestroyed())
      .subscribe(() => this.arrived.emit());
  }

  protected type(name: string): void {
    this.name.set(name);
    this.error.set('');
  }

  protected async add(): Promise<void> {
    const displayName = this.name().trim();
    if (displayName === '') return this.error.set('missing');
    if ([...displayName].length > LONGEST_NAME) return this.error.set('long');
    const body = { id: newId(), personId: newId(), displayName, markId: newId(), madeAt: new Date().toISOString() };
    this.name.set('');
    this.last.set(displayName);
    await this.outbox.send(this.texts.translate('delivery.walkIn.label', { name: displayName }), 'post', WALK_INS, { path: { id: this.sessionId() }, body });
  }
}
