import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, Empty, MomentPipe, Pager, Waiting, call, callResource } from '@kurak/shared-web';
import { AgendaPrint } from '../agenda/agenda-print';
import { PublicAgenda } from '../agenda/public-agenda';
import { Meetings } from '../meeting/meetings';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { ReleaseBar } from './release-bar';
import { ReleaseDetail } from './release-detail';

const PAGE = 20;

/** What was told of a training's schedule, and by which ways it is told: on paper, to anybody, online. */
@Component({
  selector: 'kurak-releases',
  imports: [AgendaPrint, CountPipe, Empty, Meetings, MomentPipe, Pager, PublicAgenda, ReleaseBar, ReleaseDetail, RouterLink, TrainingFrame, TranslocoPipe, Waiting],
  template: `
    <kurak-training-frame [id]="id()" [training]="training">
      <kurak-release-bar isAtHome [training]="id()" (published)="again()" />
      <section class="stack" aria-labelledby="releases-title">
        <h2 id="releases-title">{{ 'delivery.release.all' | transloco }}</h2>
        <kurak-waiting [for]="list" />
        @if (list.value(); as page) {
          @if (page.total === 0) {
            <kurak-empty [heading]="'delivery.release.none' | transloco" [text]="'delivery.release.noneText' | transloco">
              <a class="button primary" [routerLink]="['/trainings', id(), 'sessions']">{{ 'delivery.release.toSchedule' | transloco }}</a>
            </kurak-empty>
          } @else {
            <div class="releases">
              <nav class="stack tight" [attr.aria-label]="'delivery.release.all' | transloco">
                <ul role="list" class="release-list">
                  @for (release of page.items; track release.id) {
                    <li>
                      <button type="button" [attr.aria-current]="release.id === shown() ? 'true' : null" (click)="chosen.set(release.id)">
                        <strong>{{ 'delivery.release.named' | transloco: { number: release.number } }}</strong>
                        <span class="hint">{{ release.publishedAt | kurakMoment: 'shortTime' }} · {{ 'delivery.release.sessions' | kurakCount: release.sessions }}</span>
                      </button>
                    </li>
                  }
                </ul>
                <kurak-pager [page]="page.page" [size]="page.size" [total]="page.total" (turn)="turned.set($event)" />
              </nav>
              @if (shown(); as release) {
                <kurak-release-detail [id]="release" [releases]="page.items" />
              }
            </div>
          }
        }
      </section>
      <section class="stack" aria-labelledby="ways-title">
        <h2 id="ways-title">{{ 'delivery.release.ways' | transloco }}</h2>
        <div class="ways">
          <kurak-agenda-print [training]="id()" />
          <kurak-public-agenda [training]="id()" />
          <kurak-meetings [training]="id()" [timeZone]="training.value()?.timeZone" />
        </div>
      </section>
    </kurak-training-frame>
  `,
})
export class Releases {
  readonly id = input.required<string>();

  protected readonly training = openTraining(() => this.id());
  protected readonly turned = signal(1);
  protected readonly list = callResource(
    () => ({ id: this.id(), page: this.turned() }),
    ({ id, page }, signal) => call('get', '/api/trainings/{id}/releases', { path: { id }, query: { page, size: PAGE }, signal }),
  );
  protected readonly chosen = signal<string | undefined>(undefined);
  protected readonly shown = computed(() => this.chosen() ?? this.list.value()?.items[0]?.id);

  /** The newest is what one has just made. */
  protected again(): void {
    this.chosen.set(undefined);
    this.turned.set(1);
    this.list.reload();
  }
}
