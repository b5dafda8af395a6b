import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@kurak/shared-model';
import { QrCode, type ReplyOf } from '@kurak/shared-web';
import { CARD_WORDS } from './card-words';

export type Invitation = ReplyOf<'get', '/api/trainings/{id}/invitations'>['items'][number];

/** The whole address that opens an invitation: the QR code is read by a phone that does not know this server yet. */
export function absoluteLink({ link }: Invitation): string {
  return link === null ? '' : new URL(link, location.origin).href;
}

/** A card to cut out and hand over: a code to scan, the same code to type, and three lines on what to do. */
@Component({
  selector: 'kurak-participant-card',
  imports: [QrCode, TranslocoPipe],
  template: `
    @let shown = invitation();
    <article class="invitation">
      <kurak-qr-code [content]="link()" [label]="'delivery.invitation.scan' | transloco" />
      <div class="stack tight">
        <h3>{{ shown.displayName }}</h3>
        <span class="code">{{ shown.code }}</span>
        @for (language of languages(); track language) {
          <ol class="instructions" [attr.lang]="language">
            <li>{{ words[language].open }} <span class="code-address">{{ address() }}</span></li>
            <li>{{ words[language].code }}</li>
            <li>{{ words[language].choose }}</li>
          </ol>
          <span class="hint" [attr.lang]="language">{{ words[language].until }} {{ lastDay() }}</span>
        }
      </div>
    </article>
  `,
})
export class ParticipantCard {
  protected readonly words = CARD_WORDS;
  readonly invitation = input.required<Invitation>();
  /** In which languages the card says what to do. */
  readonly languages = input.required<readonly Language[]>();
  protected readonly link = computed(() => absoluteLink(this.invitation()));
  /** As everybody in the region writes it, whatever the language. */
  protected readonly lastDay = computed(() => this.invitation().expiresOn.split('-').reverse().join('.'));
  protected readonly address = computed(() => this.link().replace(/^https?:\/\//, '').replace(/#.*$/, ''));
}
