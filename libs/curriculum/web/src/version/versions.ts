import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Empty, MomentPipe, Typed, Waiting, call, callResource } from '@kurak/shared-web';
import { ModuleFrame } from '../module/module-frame';
import { openModule } from '../module/open-module';
import { Differences } from './differences';

/** Stands for the draft where a version's number may stand. */
const DRAFT = 'draft';

/** What was published when, by whom; and in what any two versions differ, or a version and the draft. */
@Component({
  selector: 'kurak-versions',
  imports: [Differences, Empty, ModuleFrame, MomentPipe, RouterLink, TranslocoPipe, Typed, Waiting],
  templateUrl: './versions.html',
})
export class VersionsPage {
  private readonly router = inject(Router);
  readonly id = input.required<string>();
  /** Number of the earlier version, out of the address. */
  readonly from = input<string>();
  /** Number of the later one, or `draft`. */
  readonly to = input<string>();

  protected readonly draft = DRAFT;
  protected readonly module = openModule(() => this.id());
  protected readonly versions = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/modules/{id}/versions', { path: { id }, signal }),
  );
  /** Everything that can be compared, the oldest first. */
  protected readonly states = computed<readonly string[]>(() => {
    const numbers = (this.versions.value()?.items ?? []).map(({ number }) => String(number)).reverse();
    const module = this.module.value();
    // A draft in which nothing has changed is the newest version once more.
    return module?.own && module.changedSince ? [...numbers, DRAFT] : numbers;
  });
  /** The two that are compared: those of the address, else what happened last; undefined when there are no two. */
  protected readonly pair = computed(() => {
    const states = this.states();
    const wanted = states.indexOf(this.to() ?? '');
    const later = wanted > 0 ? wanted : states.length - 1;
    const asked = states.indexOf(this.from() ?? '');
    const earlier = asked >= 0 && asked < later ? asked : later - 1;
    const [from, to] = [states[earlier], states[later]];
    return from === undefined || to === undefined ? undefined : { from, to };
  });
  protected readonly earlier = computed(() => this.states().slice(0, -1));
  protected readonly later = computed(() => this.states().slice(this.states().indexOf(this.pair()?.from ?? '') + 1));
  protected readonly differences = callResource(
    () => {
      const pair = this.pair();
      return pair && { id: this.id(), from: Number(pair.from), ...(pair.to === DRAFT ? {} : { to: Number(pair.to) }) };
    },
    ({ id, ...query }, signal) => call('get', '/api/modules/{id}/differences', { path: { id }, query, signal }),
  );

  protected compare(from: string | undefined, to: string | undefined): void {
    void this.router.navigate([], { queryParams: { from, to }, replaceUrl: true });
  }

  /** The version before this one, when it may be seen. */
  protected before(number: number): string | undefined {
    return this.states()[this.states().indexOf(String(number)) - 1];
  }
}
