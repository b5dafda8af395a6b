import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Attribute, safeAttributes, SVG } from './drawing-attributes';

/** Letters of the largest drawing. */
const LONGEST = 2_000_000;
const DEEPEST = 60;
/** Shapes that a browser may have to draw, those that `use` repeats counted each time. */
const MOST_SHAPES = 50_000;
/** Signs that begin or end an element: of many more than there may be shapes, reading alone takes seconds. */
const MOST_TAGS = 3 * MOST_SHAPES;
/** What a browser takes for a drawing that does not say how large it is. */
const USUAL_SIZE = { width: 300, height: 150 };

const SHAPES = ['svg', 'g', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'path', 'defs', 'marker', 'linearGradient', 'radialGradient', 'stop', 'clipPath', 'use'];
const WORDS = ['text', 'tspan', 'title', 'desc'];
const ELEMENTS = new Set([...SHAPES, ...WORDS]);

/** An element of the drawing: what it is, what is said of it, what is in it. */
interface Shape {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly parts: readonly (Shape | string)[];
}

/** A node as the parser gives it: the element's name with its parts, beside it its attributes. */
type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/**
 * An SVG drawing, written anew from the elements and attributes that draw, with its size in pixels. Nothing in it can run,
 * fetch or point elsewhere. What is not known is left out; its meaning is that of SVG 2 (https://www.w3.org/TR/SVG2/).
 *
 * @throws Error when it is no SVG, or one that is broken or larger than a drawing
 */
export function safeDrawing(svg: string): string {
  if (svg.length > LONGEST) throw new Error('The drawing is too large');
  const text = svg.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').trim();
  if (text.split('<').length > MOST_TAGS) throw new Error('The drawing has too many shapes');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error('The drawing has declarations');
  if (XMLValidator.validate(text) !== true) throw new Error('The drawing is not XML');
  const root = (parser.parse(text) as Node[]).find((node) => nameOf(node) === 'svg');
  if (root === undefined) throw new Error('This is no drawing');
  const { xmlns } = attributesOf(root);
  if (xmlns !== undefined && xmlns !== SVG) throw new Error('This is no drawing');
  const shape = shapeOf(root, 1);
  refuseTooMany(shape);
  return written({ ...shape, attributes: sized(shape.attributes) });
}

/** Width and height in pixels of a drawing that {@link safeDrawing} wrote. */
export function sizeOfDrawing(svg: string): { width: number; height: number } {
  const side = (name: string) => Math.round(Number(new RegExp(` ${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0));
  return { width: side('width'), height: side('height') };
}

function shapeOf(node: Node, depth: number): Shape {
  if (depth > DEEPEST) throw new Error('The drawing is too deep');
  const name = nameOf(node) ?? '';
  const isWords = WORDS.includes(name);
  const parts = (node[name] as Node[]).flatMap((part): (Shape | string)[] => {
    const inner = nameOf(part);
    if (inner === '#text') return isWords ? [decoded(String(part['#text']))] : [];
    return inner !== undefined && ELEMENTS.has(inner) ? [shapeOf(part, depth + 1)] : [];
  });
  return { name, attributes: safeAttributes(name, Object.entries(attributesOf(node)).map(([key, value]) => [key, decoded(value).replace(/[\t\n]/g, ' ')])), parts };
}

function nameOf(node: Node): string | undefined {
  return Object.keys(node).find((key) => key !== ':@');
}

function attributesOf(node: Node): Record<string, string> {
  return (node[':@'] ?? {}) as Record<string, string>;
}

const NAMED = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

/** Text with its character references resolved; without a declaration XML has only five by name. */
function decoded(text: string): string {
  const resolved = text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));|&/gi, (_all, hexadecimal?: string, decimal?: string, name?: string) => {
    const character = NAMED.get(name ?? '');
    if (character !== undefined) return character;
    const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
    if (!(code <= 0x10ffff)) throw new Error('The drawing has an entity of its own');
    return String.fromCodePoint(code);
  });
  if (!/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(resolved)) throw new Error('The drawing has characters that XML cannot have');
  return resolved.replace(/\r/g, '\n');
}

/** Counts what a browser would draw: a `use` of a `use` of a `use` is small to send and endless to draw. */
function refuseTooMany(root: Shape): void {
  const named = new Map<string, Shape>();
  const note = (shape: Shape): void => {
    const id = valueOf(shape.attributes, 'id');
    if (id !== undefined && !named.has(id)) named.set(id, shape);
    shape.parts.forEach((part) => typeof part === 'object' && note(part));
  };
  note(root);
  const counted = new Map<Shape, number | 'counting'>();
  const count = (shape: Shape): number => {
    const known = counted.get(shape);
    if (known === 'counting') throw new Error('The drawing contains itself');
    if (known !== undefined) return known;
    counted.set(shape, 'counting');
    const used = shape.name === 'use' ? named.get((valueOf(shape.attributes, 'href') ?? '').slice(1)) : undefined;
    const inside = shape.parts.reduce((sum, part) => sum + (typeof part === 'object' ? count(part) : 0), 0);
    const sum = 1 + inside + (used ? count(used) : 0);
    counted.set(shape, sum);
    return sum;
  };
  if (count(root) > MOST_SHAPES) throw new Error('The drawing has too many shapes');
}

function valueOf(attributes: readonly Attribute[], wanted: string): string | undefined {
  return attributes.find(([name]) => name === wanted)?.[1];
}

/** The root's attributes with a size in pixels and a box that belongs to it. */
function sized(attributes: readonly Attribute[]): Attribute[] {
  const box = (valueOf(attributes, 'viewBox') ?? '').trim().split(/[\s,]+/).map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
  const hasBox = boxWidth > 0 && boxHeight > 0;
  const pixels = (name: string, otherwise: number) => {
    const side = Number(/^([\d.]+)(?:px)?$/.exec(valueOf(attributes, name) ?? '')?.[1]);
    return side > 0 && side <= 100_000 ? side : Math.min(otherwise, 100_000);
  };
  const width = pixels('width', hasBox ? boxWidth : USUAL_SIZE.width);
  const height = pixels('height', hasBox ? boxHeight : USUAL_SIZE.height);
  const others = attributes.filter(([name]) => name !== 'width' && name !== 'height' && name !== 'viewBox');
  return [['xmlns', SVG], ['width', `${width}`], ['height', `${height}`], ['viewBox', hasBox ? box.join(' ') : `0 0 ${width} ${height}`], ...others];
}

function written({ name, attributes, parts }: Shape): string {
  const opening = [name, ...attributes.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (parts.length === 0) return `<${opening}/>`;
  return `<${opening}>${parts.map((part) => (typeof part === 'string' ? escaped(part) : written(part))).join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
