import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { lessonShare } from '@kurak/learning-model';
import { CountPipe, Icon, LocalTextDirective } from '@kurak/shared-web';
import { type HomeLesson, type HomeTraining, KeptLessons } from '../offline/kept-lessons';
import { LessonPatch } from './lesson-patch';

/** A lesson in the list, with what the server and this device know of it. */
interface ShownLesson extends HomeLesson {
  readonly isHere: boolean;
  readonly share: number;
}

interface ShownModule {
  readonly id: string;
  readonly title: HomeLesson['moduleTitle'];
  readonly lessons: readonly ShownLesson[];
  readonly finished: number;
}

/** What the server knows, and what she has done since without a connection. */
export function withKept(training: string, lesson: HomeLesson, kept: KeptLessons): ShownLesson {
  const here = kept.find(training, lesson.unitId);
  const answered = Math.min(lesson.checks, Math.max(lesson.answered, here?.answered ?? 0));
  const finished = lesson.finished || (here?.finished ?? false);
  const answers = Array.from({ length: answered }, (_, at) => ({ id: '', blockId: `${at}`, chosen: [], isRight: true, madeAt: '' }));
  const share = lessonShare(lesson.checks, { answers, finishedAt: finished ? '' : null });
  return { ...lesson, answered, finished, share, isHere: here !== undefined };
}

/** The lessons of a training, by module, each with how far it is. */
@Component({
  selector: 'kurak-lesson-list',
  imports: [CountPipe, Icon, LessonPatch, LocalTextDirective, RouterLink, TranslocoPipe],
  template: `
    @for (module of modules(); track module.id) {
      <section class="stack tight">
        <div class="row between">
          <h3 [kurakText]="module.title"></h3>
          <span class="hint">{{ 'learning.home.finishedOf' | transloco: { done: module.finished, all: module.lessons.length } }}</span>
        </div>
        <ul class="lesson-list" role="list">
          @for (lesson of module.lessons; track lesson.unitId) {
            <li>
              <a class="lesson-row" [routerLink]="['/trainings', training().id, 'lessons', lesson.unitId]">
                <kurak-lesson-patch [share]="lesson.share" />
                <span class="grow">
                  <strong [kurakText]="lesson.title"></strong>
                  <span class="lesson-state">
                    @if (lesson.finished) {
                      <span>{{ 'learning.home.finished' | transloco }}</span>
                    } @else if (lesson.answered > 0) {
                      <span>{{ 'learning.home.answeredOf' | transloco: { done: lesson.answered, all: lesson.checks } }}</span>
                    } @else if (lesson.checks > 0) {
                      <span>{{ 'learning.home.checks' | kurakCount: lesson.checks }}</span>
                    }
                    @if (lesson.isHere) {
                      <span class="here"><kurak-icon name="phone" />{{ 'learning.home.onPhone' | transloco }}</span>
                    }
                  </span>
                </span>
                <kurak-icon name="right" />
              </a>
            </li>
          }
        </ul>
      </section>
    } @empty {
      <p class="quiet-text">{{ 'learning.home.noLessons' | transloco }}</p>
    }
  `,
  host: { class: 'stack' },
})
export class LessonList {
  private readonly kept = inject(KeptLessons);
  readonly training = input.required<HomeTraining>();

  protected readonly modules = computed<ShownModule[]>(() => {
    const { id, lessons } = this.training();
    const shown = lessons.map((lesson) => withKept(id, lesson, this.kept));
    const modules = new Map(shown.map(({ moduleId, moduleTitle }) => [moduleId, moduleTitle]));
    return [...modules].map(([moduleId, title]) => {
      const ofModule = shown.filter((lesson) => lesson.moduleId === moduleId);
      return { id: moduleId, title, lessons: ofModule, finished: ofModule.filter(({ finished }) => finished).length };
    });
  });
}
