import { Component, computed, input } from '@angular/core';

/** What each icon of the studio draws: strokes on a grid of 24. Kept here, so that participants do not download them. */
const STUDIO_ICONS = {
  text: 'M5 6h14M5 10.500h14M5 15h14M5 19h8',
  safety: 'M12 3l8 3v6c0 4.5-3.5 8-8 9-4.5-1-8-4.5-8-9V6z',
  reflection: 'M4 5h16v11h-8l-5 4v-4H4z',
  check: 'M4 4h16v16H4zM8 12l3 3 5-6',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9.500h.01',
  audio: 'M5 10v4h3l5 4V6l-5 4zM16 9.500a4 4 0 010 5M18.500 7a8 8 0 010 10',
  video: 'M4 6h16v12H4zM10.500 9.500v5l4-2.500z',
  download: 'M6 3h8l4 4v14H6zM14 3v4h4M12 10.500v6M9.500 14.500l2.5 2.500 2.5-2.500',
  worksheet: 'M5 4h14v16H5zM5 9h14M12 9v11M8 6.500h3',
  table: 'M4 5h16v14H4zM4 10h16M10 5v14',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.500v13l10-6.500z',
  top: 'M5 4h14M6 14.500l6-6 6 6M12 9v11',
  end: 'M5 20h14M6 9.500l6 6 6-6M12 15V4',
  upload: 'M12 19V8M7 12l5-5 5 5M4 4h16',
} as const;

export type StudioIconName = keyof typeof STUDIO_ICONS;

/** An icon of the studio beside words that say the same: hidden from screen readers. */
@Component({
  selector: 'kurak-studio-icon',
  template: `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="strokes()" /></svg>`,
})
export class StudioIcon {
  readonly name = input.required<StudioIconName>();
  protected readonly strokes = computed(() => STUDIO_ICONS[this.name()]);
}
