// What the bar at the top of the page covers.
const BAR = 72;

/** Where in a lesson she reads: which block is at the top of the screen, and how far into it she is, 0 to 1. */
export interface Place {
  readonly block: string;
  readonly part: number;
}

/** The place that is on the screen; undefined while the lesson's first block has not been reached. */
export function placeIn(page: HTMLElement): Place | undefined {
  const blocks = Array.from(page.querySelectorAll<HTMLElement>('[data-block]'));
  const at = blocks.find((block) => block.getBoundingClientRect().bottom > BAR);
  const box = at?.getBoundingClientRect();
  if (!box || box.height === 0 || (at === blocks[0] && box.top > BAR)) return undefined;
  return { block: at?.dataset['block'] ?? '', part: (BAR - box.top) / box.height };
}

/** Brings the place back to where it was, after its words have changed. */
export function goTo(page: HTMLElement, place: Place): void {
  const block = page.querySelector(`[data-block="${CSS.escape(place.block)}"]`);
  if (!block) return;
  const box = block.getBoundingClientRect();
  window.scrollBy({ top: box.top + place.part * box.height - BAR, behavior: 'instant' });
}
