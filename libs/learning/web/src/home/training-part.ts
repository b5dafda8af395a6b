import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, LocalTextDirective, MomentPipe, zoneNote } from '@kurak/shared-web';
import { type HomeTraining, testsOf } from '../offline/kept-lessons';
import { TestList } from '../test/test-list';
import { LessonList } from './lesson-list';

/** One training of hers: lessons, how often she came, what she can say about it, its sessions. */
@Component({
  selector: 'kurak-training-part',
  imports: [Icon, LessonList, LocalTextDirective, MomentPipe, RouterLink, TestList, TranslocoPipe],
  template: `
    @let mine = training();
    <div class="stack">
      @if (testsOf(mine).length > 0) {
        <kurak-test-list [training]="mine" />
      }
      <kurak-lesson-list [training]="mine" />
      <ul class="next-facts" role="list">
        <li>
          <kurak-icon name="check" />
          @if (mine.marked > 0) {
            <span>{{ 'learning.home.attended' | transloco: { attended: mine.attended, marked: mine.marked } }}</span>
          } @else {
            <span class="quiet-text">{{ 'learning.home.notMarked' | transloco }}</span>
          }
        </li>
      </ul>
      <div class="actions">
        <a class="button" [routerLink]="['/trainings', mine.id, 'feedback']">
          <kurak-icon name="speech" />{{ 'learning.home.feedback' | transloco }}
        </a>
        <a class="button" [routerLink]="['/trainings', mine.id, 'testimonial']">
          <kurak-icon name="edit" />{{ 'learning.home.story' | transloco }}
        </a>
      </div>
      @if (mine.sessions.length > 0) {
        <details class="fold">
          <summary>{{ 'learning.home.sessions' | transloco: { count: mine.sessions.length } }}</summary>
          @if (zone()) {
            <p class="hint">{{ 'learning.home.zone' | transloco: { zone: zone() } }}</p>
          }
          <ol class="session-list" role="list">
            @for (session of mine.sessions; track session.id) {
              <li>
                <span class="hint numbers"
                  >{{ session.startsAt | kurakMoment: 'short' : mine.timeZone }}, {{ session.startsAt | kurakMoment: 'time' : mine.timeZone }}–{{
                    session.endsAt | kurakMoment: 'time' : mine.timeZone
                  }}</span
                >
                <span [kurakText]="session.title"></span>
              </li>
            }
          </ol>
        </details>
      }
    </div>
  `,
})
export class TrainingPart {
  readonly training = input.required<HomeTraining>();
  protected readonly testsOf = testsOf;

  protected readonly zone = computed(() => {
    const { timeZone, sessions } = this.training();
    return zoneNote(timeZone, new Date(sessions[0]?.startsAt ?? Date.now()));
  });
}
