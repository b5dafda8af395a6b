import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CountPipe, Languages, type ReplyOf } from '@kurak/shared-web';
import { CopyButton } from '../parts/copy-button';

type Line = ReplyOf<'post', '/api/modules/import'>['report'][number];

/** What is worst comes first: what is missing, then what came otherwise, then what needs a hand. */
const ORDER = [
  ...['not-supported', 'not-placed', 'recording', 'frame', 'file', 'drawing', 'too-long', 'too-deep', 'picture-missing', 'picture-refused'],
  ...['shortened', 'split', 'table', 'no-right-answer', 'no-alternative'],
];

/** So many lines of a group are shown at once. */
const SHOWN = 8;

/** What of an imported file did not come as it was, grouped by what happened to it. */
@Component({
  selector: 'kurak-import-report',
  imports: [CopyButton, CountPipe, TranslocoPipe],
  template: `
    @if (lines().length === 0) {
      <p>{{ 'curriculum.import.whole' | transloco }}</p>
    } @else {
      <section class="stack" aria-labelledby="import-report">
        <div>
          <h2 id="import-report">{{ 'curriculum.import.report' | transloco }}</h2>
          <p class="hint">{{ 'curriculum.import.reportHint' | transloco }}</p>
        </div>
        <div class="actions"><kurak-copy-button [text]="asText()" /></div>
        @for (group of groups(); track group.what) {
          <section class="card import-group" [attr.aria-labelledby]="'import-' + group.what">
            <h3 [id]="'import-' + group.what">
              {{ 'curriculum.import.report.' + group.what | transloco }} <span class="numbers quiet-text">({{ group.lines.length }})</span>
            </h3>
            <ul>
              @for (line of group.lines.slice(0, shown); track $index) {
                <li>{{ textOf(line) }}</li>
              }
            </ul>
            @if (group.lines.length > shown) {
              <details>
                <summary>{{ 'curriculum.import.more' | kurakCount: group.lines.length - shown }}</summary>
                <ul>
                  @for (line of group.lines.slice(shown); track $index) {
                    <li>{{ textOf(line) }}</li>
                  }
                </ul>
              </details>
            }
          </section>
        }
        @if (leftOut() > 0) {
          <p class="hint">{{ 'curriculum.import.leftOut' | kurakCount: leftOut() }}</p>
        }
      </section>
    }
  `,
})
export class ImportReport {
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  readonly lines = input.required<readonly Line[]>();

  protected readonly shown = SHOWN;
  protected readonly groups = computed(() => {
    const known = this.lines().filter(({ what }) => what !== 'more');
    const kinds = [...new Set(known.map(({ what }) => what))].toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
    return kinds.map((what) => ({ what, lines: known.filter((line) => line.what === what) }));
  });
  /** The whole report, to be kept elsewhere. */
  protected readonly asText = computed(() => {
    this.screens.current();
    const nameOf = (what: string) => this.texts.translate<string>(`curriculum.import.report.${what}`);
    return this.groups().map(({ what, lines }) => [nameOf(what), ...lines.map((line) => `– ${this.textOf(line)}`)].join('\n')).join('\n\n');
  });
  /** Lines that the server did not send, because nobody would read so many. */
  protected readonly leftOut = computed(() => Number(this.lines().find(({ what }) => what === 'more')?.name ?? 0));

  protected textOf({ place, name }: Line): string {
    return [place, name].filter((words) => words !== '').join(': ') || '—';
  }
}
