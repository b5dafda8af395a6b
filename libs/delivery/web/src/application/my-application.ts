import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { Attempt, Control, DayPipe, Dialog, Field, Icon, Languages, Notice, type NoticeTone, ParticipantFrame, ProblemNotice, type ReplyOf, Typed, call, takeCode } from '@kurak/shared-web';

type Mine = ReplyOf<'post', '/api/applications/look-up'>;

const TONES: Partial<Record<Mine['status'], NoticeTone>> = { accepted: 'good', completed: 'good' };

/** What has become of an application, for who wrote it and has its private link. */
@Component({
  selector: 'kurak-my-application',
  imports: [Control, DayPipe, Dialog, Field, Icon, Notice, ParticipantFrame, ProblemNotice, TranslocoPipe, Typed],
  template: `
    @let mine = application();
    <kurak-participant-frame [heading]="heading()" [lead]="mine ? (mine.startsOn | kurakDay: 'long' : mine.endsOn) + ' · ' + mine.place : ''">
      @if (mine) {
        @if (mine.isCancelled) {
          <kurak-notice tone="warn" [heading]="'delivery.cancelled.title' | transloco"><p>{{ mine.cancelReason }}</p></kurak-notice>
        }
        <kurak-notice [tone]="tone()" [heading]="'delivery.mine.' + mine.status | transloco: { name: mine.displayName }">
          <p>{{ 'delivery.mine.' + mine.status + 'Text' | transloco: { organisation: mine.organisation } }}</p>
          @if (mine.note) {
            <p class="own-words">{{ mine.note }}</p>
          }
        </kurak-notice>
        @if (mine.wayIn; as way) {
          <section class="card" aria-labelledby="way-in">
            <h2 id="way-in">{{ 'delivery.mine.wayIn' | transloco }}</h2>
            <p>{{ 'delivery.mine.wayInText' | transloco }}</p>
            <p class="code">{{ way.code }}</p>
            <div class="actions"><a class="button primary large" [href]="way.link"><kurak-icon name="key" />{{ 'delivery.mine.join' | transloco }}</a></div>
          </section>
        } @else if (mine.status === 'accepted' && mine.joined) {
          <div class="actions"><a class="button primary large" href="/sign-in">{{ 'delivery.mine.signIn' | transloco }}</a></div>
        } @else if (mine.status === 'accepted') {
          <p>{{ 'delivery.mine.askAnew' | transloco: { organisation: mine.organisation } }}</p>
        }
        <dl class="facts">
          @if (mine.venue) {
            <dt>{{ 'delivery.field.venue' | transloco }}</dt>
            <dd>{{ mine.venue }}</dd>
          }
          <dt>{{ 'delivery.mine.appliedOn' | transloco }}</dt>
          <dd>{{ mine.appliedOn | kurakDay }}</dd>
          @if (mine.contact) {
            <dt>{{ 'delivery.mine.contact' | transloco }}</dt>
            <dd>{{ mine.contact }}</dd>
          }
        </dl>
        <kurak-problem [error]="failure()" />
        <div class="actions">
          @if (mine.mayReturn) {
            <button type="button" class="button" [attr.aria-busy]="busy()" (click)="change('return')"><kurak-icon name="undo" />{{ 'delivery.mine.return' | transloco }}</button>
          } @else if (mine.status !== 'withdrawn' && mine.status !== 'completed') {
            <button type="button" class="button quiet danger" (click)="withdrawing.open()">{{ 'delivery.mine.withdraw' | transloco }}</button>
          }
        </div>
        <kurak-dialog #withdrawing [heading]="'delivery.mine.withdraw' | transloco">
          <p>{{ (mine.status === 'accepted' ? 'delivery.mine.withdrawPlace' : 'delivery.mine.withdrawText') | transloco }}</p>
          <div class="actions">
            <button type="button" class="button primary" [attr.aria-busy]="busy()" (click)="withdrawing.close(); change('withdraw')">{{ 'delivery.mine.withdraw' | transloco }}</button>
            <button type="button" class="button quiet" (click)="withdrawing.close()">{{ 'action.cancel' | transloco }}</button>
          </div>
        </kurak-dialog>
      } @else {
        <form class="stack" novalidate (submit)="$event.preventDefault(); lookUp()">
          <p>{{ 'delivery.mine.codeText' | transloco }}</p>
          <kurak-field required [label]="'delivery.apply.code' | transloco">
            <input kurakControl autocomplete="off" autocapitalize="characters" spellcheck="false" [(typed)]="code" />
          </kurak-field>
          <kurak-problem [error]="failure()" />
          <div class="actions"><button class="button primary" [attr.aria-busy]="busy()">{{ 'delivery.apply.next' | transloco }}</button></div>
        </form>
      }
    </kurak-participant-frame>
  `,
})
export class MyApplication {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  protected readonly code = signal(takeCode());
  protected readonly application = signal<Mine | undefined>(undefined);
  private readonly asking = new Attempt();
  protected readonly busy = this.asking.busy;
  protected readonly failure = this.asking.failure;

  protected readonly heading = computed(() => textIn(this.application()?.title ?? {}, this.languages.current(), 'ru') || this.texts.translate<string>('delivery.mine.title'));
  protected readonly tone = computed((): NoticeTone => TONES[this.application()?.status ?? 'applied'] ?? 'info');

  constructor() {
    if (this.code() !== '') void this.lookUp();
  }

  protected lookUp(): Promise<void> {
    return this.asking.at(async () => {
      const application = await call('post', '/api/applications/look-up', { body: { code: this.code() } });
      if (application.language !== this.languages.current()) await this.languages.use(application.language).catch(() => undefined);
      this.application.set(application);
    });
  }

  protected change(wish: 'withdraw' | 'return'): Promise<void> {
    return this.asking.at(async () => this.application.set(await call('post', `/api/applications/${wish}`, { body: { code: this.code() } })));
  }
}
