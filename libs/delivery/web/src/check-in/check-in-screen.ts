import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { spelled } from '@kurak/delivery-model';
import { textIn } from '@kurak/shared-model';
import { AsKept, CountPipe, type Crumb, Icon, KeptHere, Languages, MomentPipe, Notice, QrCode, StaffFrame, Waiting } from '@kurak/shared-web';
import { CheckInDesk } from './check-in-desk';

/** What a facilitator holds up for people to check in: a code that changes, a word to read aloud, how many have. */
@Component({
  selector: 'kurak-check-in-screen',
  imports: [AsKept, CountPipe, Icon, KeptHere, MomentPipe, Notice, QrCode, RouterLink, StaffFrame, TranslocoPipe, Waiting],
  template: `
    <kurak-staff-frame [heading]="'delivery.checkIn.title' | transloco" [crumbs]="crumbs()">
      @if (desk.sheet.value(); as sheet) {
        <p under-title class="lead">
          {{ title() }},
          <span class="numbers nowrap">{{ sheet.startsAt | kurakMoment: 'time' : sheet.timeZone }}–{{ sheet.endsAt | kurakMoment: 'time' : sheet.timeZone }}</span>
        </p>
      }
      <kurak-waiting [for]="desk.sheet" [lines]="6" />
      @if (desk.sheet.value(); as sheet) {
        <kurak-as-kept [from]="desk.sheet.from()" [at]="desk.sheet.at()" />
        @if (!sheet.checkIn) {
          <kurak-notice tone="warn">{{ 'delivery.checkIn.notHere' | transloco }}</kurak-notice>
        } @else if (desk.open(); as window) {
          <section class="check-in-screen" [attr.aria-label]="'delivery.checkIn.isOpen' | transloco">
            <div class="check-in-code">
              @if (desk.code(); as code) {
                <kurak-qr-code [content]="link(code)" [label]="'delivery.checkIn.code' | transloco" />
              }
              <p class="hint numbers" aria-hidden="true">{{ 'delivery.checkIn.changes' | transloco: { seconds: desk.left() } }}</p>
            </div>
            <div class="stack">
              <p class="check-in-how">{{ 'delivery.checkIn.scan' | transloco }}</p>
              <div>
                <p>{{ 'delivery.checkIn.orWord' | transloco }}</p>
                <p class="check-in-word">
                  <strong>{{ word() }}</strong>
                  @if (latin() !== word()) {
                    <span class="hint">{{ latin() }}</span>
                  }
                </p>
              </div>
              <p class="check-in-count" role="status">
                <strong class="numbers">{{ 'delivery.attendance.markedOf' | transloco: { marked: desk.there(), of: desk.expected() } }}</strong>
                {{ 'delivery.checkIn.there' | transloco }}
              </p>
              @if (desk.waiting() > 0) {
                <p class="hint">{{ 'delivery.checkIn.waiting' | kurakCount: desk.waiting() }}</p>
              }
              <div class="actions">
                <button type="button" class="button" (click)="desk.end(window.id)"><kurak-icon name="close" />{{ 'delivery.checkIn.close' | transloco }}</button>
                <a class="button quiet" [routerLink]="['/sessions', id(), 'attendance']"><kurak-icon name="list" />{{ 'delivery.checkIn.toSheet' | transloco }}</a>
              </div>
              <p class="hint">{{ 'delivery.checkIn.closesAt' | transloco: { time: (window.closesAt | kurakMoment: 'time' : sheet.timeZone) } }}</p>
              <kurak-kept-here />
            </div>
          </section>
        } @else {
          <section class="card stack">
            <h2>{{ 'delivery.checkIn.isClosed' | transloco }}</h2>
            <p>{{ 'delivery.checkIn.about' | transloco }}</p>
            <p class="quiet-text">{{ 'delivery.checkIn.rule' | transloco }}</p>
            <div class="actions">
              <button type="button" class="button primary" (click)="desk.start()"><kurak-icon name="eye" />{{ 'delivery.checkIn.open' | transloco }}</button>
              <a class="button quiet" [routerLink]="['/sessions', id(), 'attendance']"><kurak-icon name="list" />{{ 'delivery.checkIn.toSheet' | transloco }}</a>
            </div>
            <kurak-kept-here />
          </section>
        }
      }
    </kurak-staff-frame>
  `,
})
export class CheckInScreen {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly id = input.required<string>();

  protected readonly desk = new CheckInDesk(() => this.id());
  protected readonly title = computed(() => textIn(this.desk.sheet.value()?.title ?? {}, this.languages.current(), 'ru'));
  protected readonly latin = computed(() => this.desk.word().toUpperCase());
  protected readonly word = computed(() => spelled(this.desk.word(), this.languages.current()).toUpperCase());
  protected readonly crumbs = computed((): Crumb[] => {
    this.languages.current();
    const sheet = this.desk.sheet.value();
    const trainings = { label: this.texts.translate<string>('delivery.trainings.title'), link: '/trainings' };
    if (!sheet) return [trainings];
    return [
      trainings,
      { label: this.texts.translate('delivery.attendance.title'), link: ['/trainings', sheet.trainingId, 'attendance'] },
      { label: this.title(), link: ['/sessions', sheet.sessionId, 'attendance'] },
    ];
  });

  /** In the fragment, which no server and no log ever sees. */
  protected link(code: string): string {
    return `${location.origin}/check-in/${this.id()}#${code}`;
  }
}
