import type { Subscription } from 'rxjs';
import { type Gesture, HOLD, gesturesOn, holdThePage } from './gestures';

describe('carrying with a mouse or a finger', () => {
  let host: HTMLElement;
  let card: HTMLElement;
  let seen: Gesture[];
  let subscription: Subscription;

  beforeEach(() => {
    jest.useFakeTimers();
    document.body.innerHTML = '<div><button data-card><span>Unit</span></button><p>Nothing</p></div>';
    host = document.querySelector('div') as HTMLElement;
    card = document.querySelector('button') as HTMLElement;
    seen = [];
    subscription = gesturesOn(host, (at) => at.closest('[data-card]')).subscribe((gesture) => seen.push(gesture));
  });

  afterEach(() => {
    jest.runOnlyPendingTimers();
    subscription.unsubscribe();
    jest.useRealTimers();
  });

  function pointer(name: string, at: Element | Document, x: number, y: number, more: PointerEventInit = {}): void {
    at.dispatchEvent(new PointerEvent(`pointer${name}`, { bubbles: true, isPrimary: true, pointerId: 1, pointerType: 'mouse', clientX: x, clientY: y, ...more }));
  }

  function phases(): string[] {
    return seen.map(({ phase }) => phase);
  }

  it('takes with a mouse once it has moved, follows it, and drops where it is let go', () => {
    pointer('down', card, 10, 10);
    pointer('move', document, 12, 12);
    expect(seen).toEqual([]);
    pointer('move', document, 20, 10);
    pointer('move', document, 90, 40);
    pointer('up', document, 90, 44);
    expect(phases()).toEqual(['take', 'move', 'drop']);
    expect(seen[0]).toMatchObject({ at: { x: 10, y: 10 }, target: card, isTouch: false });
    expect(seen[2]).toMatchObject({ at: { x: 90, y: 44 } });
  });

  it('leaves a click a click, and makes none of the end of a drag', () => {
    const clicked = jest.fn();
    card.addEventListener('click', clicked);
    pointer('down', card, 10, 10);
    pointer('up', document, 10, 10);
    card.click();
    expect(clicked).toHaveBeenCalledTimes(1);
    pointer('down', card, 10, 10);
    pointer('move', document, 50, 10);
    pointer('up', document, 50, 10);
    card.click();
    expect(clicked).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1);
    card.click();
    expect(clicked).toHaveBeenCalledTimes(2);
  });

  it('takes with a finger that rests, not with one that rolls the page', () => {
    const finger = { pointerType: 'touch' };
    pointer('down', card, 10, 10, finger);
    pointer('move', document, 10, 40, finger);
    jest.advanceTimersByTime(HOLD);
    pointer('cancel', document, 10, 40, finger);
    expect(seen).toEqual([]);
    pointer('down', card, 10, 10, finger);
    jest.advanceTimersByTime(HOLD);
    pointer('move', document, 10, 60, finger);
    pointer('up', document, 10, 60, finger);
    expect(phases()).toEqual(['take', 'move', 'drop']);
    expect(seen[0]?.isTouch).toBe(true);
  });

  it('lets go on Escape, and when the browser takes the finger away', () => {
    pointer('down', card, 10, 10);
    pointer('move', document, 30, 10);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    pointer('up', document, 30, 10);
    expect(phases()).toEqual(['take', 'cancel']);
    pointer('down', card, 10, 10);
    pointer('move', document, 30, 10);
    pointer('cancel', document, 30, 10);
    expect(phases().slice(2)).toEqual(['take', 'cancel']);
  });

  it('heeds neither the other button, nor a second finger, nor what cannot be carried', () => {
    pointer('down', card, 10, 10, { button: 2 });
    pointer('move', document, 60, 10);
    pointer('up', document, 60, 10);
    pointer('down', host.querySelector('p') as Element, 10, 10);
    pointer('move', document, 60, 10);
    pointer('up', document, 60, 10);
    pointer('down', card, 10, 10);
    pointer('move', document, 60, 10, { pointerId: 2 });
    expect(seen).toEqual([]);
  });

  it('holds the page still only while something is carried', () => {
    let isCarrying = false;
    subscription.add(holdThePage(host, () => isCarrying).subscribe());
    const move = () => {
      const event = new Event('touchmove', { bubbles: true, cancelable: true });
      card.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(move()).toBe(false);
    isCarrying = true;
    expect(move()).toBe(true);
  });
});
