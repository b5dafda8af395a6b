/** Namespace of SVG. */
export const SVG = 'http://www.w3.org/2000/svg';

export type Attribute = readonly [name: string, value: string];

const PLACE = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr', 'dx', 'dy', 'rotate', 'width', 'height', 'd', 'points', 'pathLength'];
const FRAME = ['viewBox', 'preserveAspectRatio', 'transform', 'overflow', 'display', 'visibility', 'opacity', 'vector-effect', 'shape-rendering'];
const PAINT = [
  ...['color', 'fill', 'fill-opacity', 'fill-rule', 'paint-order'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['stop-color', 'stop-opacity', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clip-path', 'clip-rule', 'clipPathUnits'],
  ...['marker-start', 'marker-mid', 'marker-end', 'markerWidth', 'markerHeight', 'markerUnits', 'refX', 'refY', 'orient'],
];
const LETTERS = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'text-anchor', 'text-decoration', 'textLength', 'lengthAdjust'],
  ...['dominant-baseline', 'alignment-baseline', 'baseline-shift', 'letter-spacing', 'word-spacing', 'direction', 'writing-mode', 'white-space'],
];
const MEANING = ['id', 'lang', 'role', 'aria-label', 'aria-hidden', 'aria-labelledby', 'aria-describedby'];
const PLAIN = new Set([...PLACE, ...FRAME, ...PAINT, ...LETTERS, ...MEANING]);

/** Elements that may show another part of the same drawing. */
const POINTING = ['use', 'linearGradient', 'radialGradient'];

const FUNCTIONS = new Set(['matrix', 'translate', 'scale', 'rotate', 'skewX', 'skewY', 'rgb', 'rgba', 'hsl', 'hsla']);
const LOCAL_LINK = /^#[A-Za-z_][\w.-]*$/;
const LOCAL_PAINT = /^url\(\s*['"]?(#[A-Za-z_][\w.-]*)['"]?\s*\)$/;
const LONGEST_NAME = 200;

/** Attributes of an element that draw and do nothing else; declarations of its `style` among them. */
export function safeAttributes(element: string, attributes: readonly Attribute[]): Attribute[] {
  const kept = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name === 'href' || name === 'xlink:href') {
      if (POINTING.includes(element) && LOCAL_LINK.test(value.trim())) kept.set('href', value.trim());
    } else if (PLAIN.has(name)) keep(kept, name, value);
  }
  // A style is stronger than the attributes beside it.
  for (const [name, value] of declarations(attributes.find(([key]) => key === 'style')?.[1] ?? '')) {
    if (PAINT.includes(name) || LETTERS.includes(name) || FRAME.includes(name)) keep(kept, name, value);
  }
  return [...kept];
}

function declarations(style: string): Attribute[] {
  return style.split(';').flatMap((declaration) => {
    const [name = '', ...value] = declaration.split(':');
    return value.length > 0 ? [[name.trim(), value.join(':').replace(/!important\s*$/, '').trim()] as const] : [];
  });
}

function keep(kept: Map<string, string>, name: string, value: string): void {
  const safe = safeValue(name, value);
  if (safe !== undefined) kept.set(name, safe);
}

/** The value, unless it could reach out of the drawing or is no value of such an attribute. */
function safeValue(name: string, value: string): string | undefined {
  if (name === 'id') return /^[A-Za-z_][\w.-]*$/.test(value) && value.length <= LONGEST_NAME ? value : undefined;
  if (name === 'aria-label') return value;
  const link = LOCAL_PAINT.exec(value.trim())?.[1];
  if (link !== undefined) return `url(${link})`;
  // Backslashes and comments are how a stylesheet hides the name of a function.
  if (/[\\<>@]|\/\*|:\/|&/.test(value)) return undefined;
  return functionsIn(value).every((called) => FUNCTIONS.has(called)) ? value : undefined;
}

/** Names that stand before a bracket. Found by splitting: a pattern would look at a long path again from each of its letters. */
function functionsIn(value: string): string[] {
  return value
    .split('(')
    .slice(0, -1)
    .map((before) => before.trimEnd().split(/[\s,]/).at(-1) ?? '');
}
