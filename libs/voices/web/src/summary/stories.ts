import { Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Badge, DayPipe, Empty, Languages, Notice, Pager, Waiting, call, callResource } from '@kurak/shared-web';

/** Stories that may be used, each with what for. Only these ever leave the database. */
@Component({
  selector: 'kurak-stories',
  imports: [Badge, DayPipe, Empty, Notice, Pager, TranslocoPipe, Waiting],
  template: `
    <section class="stack" aria-labelledby="stories-title">
      <h2 id="stories-title">{{ 'voices.stories.title' | transloco }}</h2>
      <kurak-waiting [for]="stories" [lines]="4" />
      @if (stories.value(); as page) {
        @if (page.total === 0) {
          <kurak-empty [heading]="'voices.stories.none' | transloco" [text]="'voices.stories.noneText' | transloco" />
        } @else {
          <kurak-notice tone="safety">{{ 'voices.stories.care' | transloco }}</kurak-notice>
          <div class="grid two">
            @for (story of page.items; track story.id) {
              <figure class="card story">
                <blockquote class="story-text" [attr.lang]="story.language === language() ? null : story.language">{{ story.text }}</blockquote>
                <figcaption class="stack tight">
                  <span>
                    <strong>{{ story.signature || ('voices.stories.unnamed' | transloco) }}</strong>
                    <span class="hint"> · {{ story.writtenOn | kurakDay }}</span>
                  </span>
                  <span class="row" role="group" [attr.aria-label]="'voices.stories.uses' | transloco">
                    @for (use of story.uses; track use) {
                      <kurak-badge tone="good" icon="check">{{ 'voices.use.' + use | transloco }}</kurak-badge>
                    }
                  </span>
                </figcaption>
              </figure>
            }
          </div>
          <kurak-pager [page]="page.page" [size]="page.size" [total]="page.total" (turn)="turned.set($event)" />
        }
      }
    </section>
  `,
})
export class Stories {
  protected readonly language = inject(Languages).current;
  readonly training = input.required<string>();
  protected readonly turned = signal(1);
  protected readonly stories = callResource(
    () => ({ id: this.training(), page: this.turned() }),
    ({ id, page }, signal) => call('get', '/api/trainings/{id}/testimonials', { path: { id }, query: { page, size: 20 }, signal }),
  );
}
