import { EMPTY, type Observable, type OperatorFunction, concat, exhaustMap, filter, fromEvent, map, merge, of, take, takeUntil, takeWhile, tap, timer } from 'rxjs';
import type { Point } from './grid';

/** A step of carrying something with a mouse, a pen or a finger, in the window's coordinates. */
export interface Gesture {
  readonly phase: 'take' | 'move' | 'drop' | 'cancel';
  readonly at: Point;
  /** What was taken hold of. */
  readonly target: Element;
  readonly isTouch: boolean;
}

/** A finger that rests so long takes hold; one that moves before rolls the page. Milliseconds. */
export const HOLD = 350;
const STILL = 10;
const PULL = 4;

/**
 * What is carried inside an element: with a mouse as soon as it moves while pressed, with a finger after it has rested.
 * Escape lets go. The click that a browser makes of the end of a drag is swallowed.
 * @param target what can be taken at an element; null for what cannot.
 */
export function gesturesOn(host: HTMLElement, target: (at: Element) => Element | null): Observable<Gesture> {
  const document = host.ownerDocument;
  const pointer = (name: string) => fromEvent<PointerEvent>(document, name);
  return fromEvent<PointerEvent>(host, 'pointerdown').pipe(
    filter((down) => down.button === 0 && down.isPrimary && down.target instanceof Element),
    exhaustMap((down): Observable<Gesture> => {
      const taken = target(down.target as Element);
      if (taken === null) return EMPTY;
      const isTouch = down.pointerType === 'touch';
      const mine = (event: PointerEvent) => event.pointerId === down.pointerId;
      const step = (phase: Gesture['phase']): OperatorFunction<PointerEvent, Gesture> =>
        map(({ clientX, clientY }) => ({ phase, at: { x: clientX, y: clientY }, target: taken, isTouch }));
      const far = pointer('pointermove').pipe(filter((move) => mine(move) && Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > (isTouch ? STILL : PULL)));
      const gone = merge(pointer('pointerup'), pointer('pointercancel')).pipe(filter(mine));
      const begun: Observable<unknown> = isTouch ? timer(HOLD).pipe(takeUntil(merge(far, gone))) : far.pipe(take(1), takeUntil(gone));
      return begun.pipe(
        take(1),
        exhaustMap(() => {
          const escape = fromEvent<KeyboardEvent>(document, 'keydown', { capture: true }).pipe(
            filter(({ key }) => key === 'Escape'),
            tap((press) => press.stopPropagation()),
          );
          const ends = merge(
            pointer('pointerup').pipe(filter(mine), step('drop')),
            merge(pointer('pointercancel').pipe(filter(mine)), fromEvent(document.defaultView ?? document, 'blur'), escape).pipe(map(() => down), step('cancel')),
          ).pipe(tap(() => swallowClick(document)));
          return concat(
            of(down).pipe(step('take')),
            merge(pointer('pointermove').pipe(filter(mine), step('move')), ends).pipe(takeWhile(({ phase }) => phase === 'move', true)),
          );
        }),
      );
    }),
  );
}

/** While `isCarrying`, a finger moves what it carries and not the page, and a long press opens no menu. */
export function holdThePage(host: HTMLElement, isCarrying: () => boolean): Observable<Event> {
  return merge(fromEvent(host, 'touchmove', { passive: false }), fromEvent(host, 'contextmenu')).pipe(
    filter((event) => event.cancelable && isCarrying()),
    tap((event) => event.preventDefault()),
  );
}

function swallowClick(document: Document): void {
  fromEvent(document, 'click', { capture: true })
    .pipe(take(1), takeUntil(timer(0)))
    .subscribe((click) => {
      click.preventDefault();
      click.stopPropagation();
    });
}
