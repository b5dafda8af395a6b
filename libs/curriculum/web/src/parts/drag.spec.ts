import { Drag } from './drag';

/** Four entries of 40 pixels with 10 between them, the first at 100 from the top. */
function list(): HTMLElement {
  const element = document.createElement('ol');
  for (let place = 0; place < 4; place++) {
    const entry = element.appendChild(document.createElement('li'));
    entry.getBoundingClientRect = () => ({ top: 100 + 50 * place, height: 40 }) as DOMRect;
    Object.defineProperty(entry, 'offsetHeight', { value: 40 });
  }
  return element;
}

describe('an entry that is dragged', () => {
  const entries = () => [...element.children] as HTMLElement[];
  let element: HTMLElement;

  beforeEach(() => {
    element = list();
  });

  /** Takes the entry by a point 20 pixels below its top, and moves it by so many pixels. */
  function drag(from: number, by: number): Drag {
    const begin = 120 + 50 * from;
    const begun = new Drag(element, entries()[from] as HTMLElement, begin);
    begun.move(begin + by);
    return begun;
  }

  it('stays where it is until it has passed the middle of a neighbour', () => {
    expect(drag(1, 29).end()).toBeUndefined();
    expect(drag(1, -29).end()).toBeUndefined();
  });

  it('comes after a neighbour whose middle it has passed', () => {
    expect(drag(1, 31).end()).toEqual({ from: 1, to: 2 });
    expect(drag(1, -31).end()).toEqual({ from: 1, to: 0 });
  });

  it('goes no further than the ends of the list', () => {
    expect(drag(0, 900).end()).toEqual({ from: 0, to: 3 });
    expect(drag(3, -900).end()).toEqual({ from: 3, to: 0 });
  });

  it('makes the entries between give way by its own room', () => {
    const dragged = drag(0, 85);
    expect(entries().map(({ style }) => style.transform)).toEqual(['translateY(85px)', 'translateY(-50px)', 'translateY(-50px)', '']);
    dragged.end();
  });

  it('leaves nothing behind once it is let go or put back', () => {
    drag(0, 85).stop();
    expect(element.className).toBe('');
    expect(entries().map(({ style, className }) => style.transform + className)).toEqual(['', '', '', '']);
  });
});
