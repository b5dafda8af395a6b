import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { Languages, MomentPipe } from '@kurak/shared-web';
import type { Module } from './open-module';

/** Whose work a module is: who keeps it, from what it was adapted, for whom and why. */
@Component({
  selector: 'kurak-module-credit',
  imports: [MomentPipe, TranslocoPipe],
  template: `
    <p>{{ module().organisation || ('curriculum.library' | transloco) }}</p>
    @for (ancestor of ancestors(); track ancestor.moduleId; let isFirst = $first) {
      <p [class.small]="!isFirst" [class.quiet-text]="!isFirst">
        {{
          (isFirst ? 'curriculum.credit.from' : 'curriculum.credit.before')
            | transloco: { title: ancestor.name, keeper: ancestor.organisation || ('curriculum.library' | transloco), number: ancestor.number }
        }}
        <span class="quiet-text nowrap">{{ ancestor.publishedAt | kurakMoment: 'short' }}</span>
      </p>
    }
    @if (module().targetGroup) {
      <p>{{ 'curriculum.credit.group' | transloco: { group: module().targetGroup } }}</p>
    }
    @if (module().reason) {
      <p class="small quiet-text">{{ 'curriculum.credit.reason' | transloco: { reason: module().reason } }}</p>
    }
  `,
  host: { class: 'module-credit' },
})
export class ModuleCredit {
  private readonly screens = inject(Languages);
  readonly module = input.required<Module>();

  /** The nearest first. */
  protected readonly ancestors = computed(() => {
    const { lineage, baseLanguage } = this.module();
    const language = this.screens.current();
    return lineage.toReversed().map((ancestor) => ({ ...ancestor, name: textIn(ancestor.title, language, baseLanguage) }));
  });
}
