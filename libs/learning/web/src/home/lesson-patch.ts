import { Component, computed, input } from '@angular/core';

const TRIANGLES = [
  { cloth: 'madder', path: 'M0 0h4L2 2z' },
  { cloth: 'indigo', path: 'M4 0v4L2 2z' },
  { cloth: 'saffron', path: 'M4 4H0l2-2z' },
  { cloth: 'indigo', path: 'M0 4V0l2 2z' },
] as const;

/**
 * How far a lesson is, as a patch of cloth: it is sewn from four pieces. The words beside it say the same.
 * @example <kurak-lesson-patch [share]="0.5" />
 */
@Component({
  selector: 'kurak-lesson-patch',
  template: `
    <svg viewBox="-.1 -.1 4.2 4.2" aria-hidden="true" focusable="false">
      @for (piece of pieces; track $index) {
        <path [attr.class]="$index < sewn() ? 'patch-' + piece.cloth : null" [attr.d]="piece.path" />
      }
    </svg>
  `,
})
export class LessonPatch {
  /** 0 to 1. */
  readonly share = input.required<number>();
  protected readonly pieces = TRIANGLES;
  // Begun is seen at once; whole is only what is finished.
  protected readonly sewn = computed(() => (this.share() > 0 ? Math.max(1, Math.floor(4 * this.share())) : 0));
}
