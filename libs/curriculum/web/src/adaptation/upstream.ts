import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Access, CountPipe, Empty, Notice, ProblemError, Toasts, Waiting, call, callResource } from '@kurak/shared-web';
import { ModuleFrame } from '../module/module-frame';
import { openModule } from '../module/open-module';
import { type UpstreamUnit, UpstreamUnitCard } from './upstream-unit';

/** What the original of an adaptation changed since, unit by unit; each is taken or left. */
@Component({
  selector: 'kurak-upstream',
  imports: [CountPipe, Empty, ModuleFrame, Notice, RouterLink, TranslocoPipe, UpstreamUnitCard, Waiting],
  template: `
    <kurak-module-frame [id]="id()" [module]="module">
      @if (module.value(); as found) {
        <h2>{{ 'curriculum.upstream.title' | transloco }}</h2>
        @if (isGone()) {
          <kurak-notice [heading]="'curriculum.upstream.goneTitle' | transloco">
            <p>{{ 'curriculum.upstream.goneText' | transloco }}</p>
          </kurak-notice>
        } @else {
          <kurak-waiting [for]="upstream" [lines]="9" />
        }
        @if (upstream.value(); as state) {
          @if (units().length > 0) {
            <div class="stack tight reading">
              <p>{{ 'curriculum.upstream.lead' | transloco: { number: state.number } }}</p>
              <p class="numbers" role="status">{{ 'curriculum.upstream.left' | kurakCount: units().length }}</p>
            </div>
          }
          @for (unit of units(); track unit.originUnitId) {
            <kurak-upstream-unit
              [module]="found"
              [unit]="unit"
              [mayChange]="mayChange()"
              (settled)="settled(unit, $event)"
              (stale)="upstream.reload()"
            />
          } @empty {
            <kurak-empty [heading]="'curriculum.upstream.none' | transloco" [text]="'curriculum.upstream.noneText' | transloco: { number: state.number }">
              <a class="button" [routerLink]="['/modules', found.id]">{{ 'curriculum.upstream.toModule' | transloco }}</a>
            </kurak-empty>
          }
        }
      }
    </kurak-module-frame>
  `,
})
export class UpstreamPage {
  private readonly access = inject(Access);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  readonly id = input.required<string>();

  protected readonly module = openModule(() => this.id());
  protected readonly mayChange = computed(() => (this.module.value()?.own ?? false) && this.access.can('change', 'Module'));
  protected readonly upstream = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/modules/{id}/upstream', { path: { id }, signal }),
  );
  /** Taken or left on this page. */
  private readonly done = signal<readonly string[]>([]);
  protected readonly units = computed(() => (this.upstream.value()?.items ?? []).filter(({ originUnitId }) => !this.done().includes(originUnitId)));
  /** The original is no longer to be seen. */
  protected readonly isGone = computed(() => {
    const error = this.upstream.error();
    return error instanceof ProblemError && error.status === 404;
  });

  protected settled(unit: UpstreamUnit, text: string): void {
    this.done.update((ids) => [...ids, unit.originUnitId]);
    this.toasts.show(this.texts.translate(text));
    this.module.reload();
  }
}
