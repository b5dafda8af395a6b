/** Where an entry was taken from, and where it was let go. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly element: HTMLElement;
  /** Of the page, in pixels. */
  readonly top: number;
  readonly height: number;
}

/** How near to the edge of the screen the list begins to roll, and how far it rolls a frame, in pixels. */
const EDGE = 96;
const ROLL = 14;

/**
 * An entry of a list on its way. While it lasts the list has the class `arranging`, which folds its entries to their heads,
 * so that long ones are near each other; the entry stays under the finger, and the others make room for it.
 */
export class Drag {
  private readonly places: readonly Place[];
  private readonly from: number;
  private readonly shift: number;
  private readonly grip: number;
  private readonly frame: { id: number } = { id: 0 };
  private to: number;

  /** @param y where it was taken, from the top of the screen in pixels */
  constructor(
    private readonly list: HTMLElement,
    private readonly entry: HTMLElement,
    private y: number,
  ) {
    this.grip = y - entry.getBoundingClientRect().top;
    list.classList.add('arranging');
    entry.classList.add('dragged');
    window.scrollBy(0, entry.getBoundingClientRect().top + this.grip - y);
    this.places = [...list.children].filter((child) => child instanceof HTMLElement).map((element) => placeOf(element));
    this.from = this.places.findIndex(({ element }) => element === entry);
    this.to = this.from;
    const [first, second] = this.places;
    this.shift = entry.offsetHeight + (first && second ? second.top - first.top - first.height : 0);
    this.move(y);
    this.roll();
  }

  /** @param y where the finger is now, from the top of the screen in pixels */
  move(y: number): void {
    this.y = y;
    const at = this.places[this.from];
    if (!at) return;
    const top = y + window.scrollY - this.grip;
    const bottom = top + at.height;
    // An entry changes sides once its middle is passed by the nearer edge of the one that is dragged.
    this.to = this.places.filter((other, place) => (place < this.from ? middleOf(other) <= top : place > this.from && middleOf(other) < bottom)).length;
    at.element.style.transform = `translateY(${top - at.top}px)`;
    this.places.forEach(({ element }, place) => {
      if (place === this.from) return;
      const step = place > this.from && place <= this.to ? -1 : place < this.from && place >= this.to ? 1 : 0;
      element.style.transform = step === 0 ? '' : `translateY(${step * this.shift}px)`;
    });
  }

  /** Lets go. Undefined when the entry is where it was. */
  end(): Move | undefined {
    this.stop();
    return this.from === this.to ? undefined : { from: this.from, to: this.to };
  }

  /** Puts everything back. */
  stop(): void {
    cancelAnimationFrame(this.frame.id);
    this.list.classList.remove('arranging');
    this.entry.classList.remove('dragged');
    for (const { element } of this.places) element.style.transform = '';
  }

  /** Brings the entry, unfolded again, under the finger that let it go. */
  follow(): void {
    window.scrollBy(0, this.entry.getBoundingClientRect().top + Math.min(this.grip, EDGE) - this.y);
  }

  private roll(): void {
    this.frame.id = requestAnimationFrame(() => {
      const before = window.scrollY;
      if (this.y < EDGE) window.scrollBy(0, -ROLL);
      else if (this.y > window.innerHeight - EDGE) window.scrollBy(0, ROLL);
      if (window.scrollY !== before) this.move(this.y);
      this.roll();
    });
  }
}

function middleOf({ top, height }: Place): number {
  return top + height / 2;
}

function placeOf(element: HTMLElement): Place {
  const { top, height } = element.getBoundingClientRect();
  return { element, top: top + window.scrollY, height };
}
