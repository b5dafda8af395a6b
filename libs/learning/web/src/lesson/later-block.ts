import {
  Component, type ComponentRef, DestroyRef, ElementRef, type Type, ViewContainerRef, afterNextRender, effect, inject, input, signal, viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

type Later = typeof import('./later');
type Part = Exclude<keyof Later, 'bringPictures' | 'ParticipantFrame'>;

/** How far below the screen a part may be when its code is asked for. */
const AHEAD = '100%';

/**
 * A part of a lesson whose code is no part of the first download: it comes when she comes near it. Until then its words
 * stand there. (`@defer` does the same and would cost each first visit 2 kB.)
 * @example <kurak-later-block part="Worksheet" [words]="block.title" [inputs]="{ block }" />
 */
@Component({
  selector: 'kurak-later-block',
  imports: [TranslocoPipe],
  template: `
    @if (!made()) {
      <p [attr.lang]="language()">{{ words() }}</p>
    }
    @if (hasFailed()) {
      <p role="status">{{ 'app.pageNotHere' | transloco }}</p>
    }
    <ng-container #place />
  `,
})
export class LaterBlock {
  private readonly destroyed = inject(DestroyRef);
  readonly part = input.required<Part>();
  readonly inputs = input.required<Record<string, unknown>>();
  readonly words = input('');
  readonly language = input<string>();
  private readonly place = viewChild.required('place', { read: ViewContainerRef });
  protected readonly made = signal<ComponentRef<unknown> | undefined>(undefined);
  protected readonly hasFailed = signal(false);

  constructor() {
    const { nativeElement } = inject<ElementRef<Element>>(ElementRef);
    const isNear = (seen: IntersectionObserverEntry[]) => seen.some(({ isIntersecting }) => isIntersecting);
    const watch = new IntersectionObserver((seen) => {
      if (!isNear(seen)) return;
      watch.disconnect();
      void this.make();
    }, { rootMargin: AHEAD });
    afterNextRender(() => watch.observe(nativeElement));
    this.destroyed.onDestroy(() => watch.disconnect());
    effect(() => this.give(this.made()));
  }

  private async make(): Promise<void> {
    try {
      const later = await import('./later');
      if (this.destroyed.destroyed) return;
      const made = this.place().createComponent<unknown>(later[this.part()] as Type<unknown>);
      this.give(made);
      this.made.set(made);
    } catch {
      this.hasFailed.set(true);
    }
  }

  private give(made: ComponentRef<unknown> | undefined): void {
    for (const [name, value] of Object.entries(this.inputs())) made?.setInput(name, value);
  }
}
