import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@kurak/shared-model';
import { Icon, Notice } from '@kurak/shared-web';
import { TextDifference } from '../version/text-difference';

/** What the original said when a part was translated, and what it says now. */
export interface SourceChanged {
  readonly was: string;
  readonly is: string;
}

/** Shows how the original of a translated part has changed since, and asks whether the translation is still right. */
@Component({
  selector: 'kurak-source-change',
  imports: [Icon, Notice, TextDifference, TranslocoPipe],
  template: `
    <kurak-notice [tone]="isOpen() ? 'warn' : 'good'" [heading]="(isOpen() ? 'curriculum.translate.staleTitle' : 'curriculum.translate.staleMended') | transloco">
      <kurak-text-difference [before]="change().was" [after]="change().is" [language]="base()" />
      @if (isOpen() && mayChange()) {
        <p>{{ 'curriculum.translate.staleText' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button" [attr.aria-busy]="busy()" (click)="stillRight.emit()">
            <kurak-icon name="check" />{{ 'curriculum.translate.stillRight' | transloco }}<span class="visually-hidden">: {{ name() }}</span>
          </button>
        </div>
      }
    </kurak-notice>
  `,
})
export class SourceChange {
  readonly change = input.required<SourceChanged>();
  /** Of the part, for screen readers. */
  readonly name = input.required<string>();
  readonly base = input.required<Language>();
  /** False once the translation was changed after its original. */
  readonly isOpen = input.required<boolean>();
  readonly mayChange = input.required<boolean>();
  readonly busy = input(false);
  readonly stillRight = output();
}
