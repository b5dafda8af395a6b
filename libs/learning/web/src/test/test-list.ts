import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, Icon, LocalTextDirective, Outbox, addressOf } from '@kurak/shared-web';
import { LessonPatch } from '../home/lesson-patch';
import type { HomeTraining } from '../offline/kept-lessons';
import { momentsNow, RECORDS_PATH } from './asked-test';

/** The tests of a training, a module each: which is to be taken now, which was. */
@Component({
  selector: 'kurak-test-list',
  imports: [CountPipe, Icon, LessonPatch, LocalTextDirective, RouterLink, TranslocoPipe],
  template: `
    <h3>{{ 'learning.test.list' | transloco }}</h3>
    <ul class="lesson-list" role="list">
      @for (test of tests(); track test.moduleId) {
        <li>
          <a class="lesson-row" [routerLink]="['/trainings', training().id, 'tests', test.moduleId]">
            <kurak-lesson-patch [share]="test.taken.length / 2" />
            <span class="grow">
              <strong [kurakText]="test.moduleTitle"></strong>
              <span class="lesson-state">
                <span>{{ 'learning.test.state.' + test.state | transloco }}</span>
                @if (test.isOpen) {
                  <span>{{ 'learning.test.questions' | kurakCount: test.questions }}</span>
                }
              </span>
            </span>
            <kurak-icon name="right" />
          </a>
        </li>
      }
    </ul>
  `,
  host: { class: 'stack tight' },
})
export class TestList {
  private readonly outbox = inject(Outbox);
  readonly training = input.required<HomeTraining>();

  protected readonly tests = computed(() => {
    const training = this.training();
    const moments = momentsNow(training);
    return training.tests.map((test) => {
      const unsent = this.outbox.pending().filter(({ endpoint }) => endpoint === addressOf(RECORDS_PATH, { path: { id: training.id, moduleId: test.moduleId } }));
      const taken = [...new Set([...test.taken, ...unsent.map(({ body }) => (body as { moment: (typeof test.taken)[number] }).moment)])];
      const open = moments.find((moment) => !taken.includes(moment));
      return { ...test, taken, isOpen: open !== undefined, state: open ?? (taken.includes('after') ? 'done' : 'waiting') };
    });
  });
}
