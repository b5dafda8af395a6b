import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LocalTextPipe } from '@kurak/shared-web';
import type { Lesson } from '../offline/kept-lessons';

/** Whose work a lesson is, and whose it was made from, the nearest first. */
@Component({
  selector: 'kurak-lesson-credit',
  imports: [LocalTextPipe, TranslocoPipe],
  template: `
    @let library = 'learning.credit.library' | transloco;
    <p>{{ 'learning.credit.by' | transloco: { keeper: credit().organisation || library, number: credit().number } }}</p>
    @for (ancestor of credit().lineage.toReversed(); track ancestor.moduleId) {
      <p>
        {{
          'learning.credit.from'
            | transloco: { title: (ancestor.title | kurakText), keeper: ancestor.organisation || library, number: ancestor.number }
        }}
      </p>
    }
  `,
  host: { class: 'lesson-credit hint' },
})
export class LessonCredit {
  readonly credit = input.required<Lesson['credit']>();
}
