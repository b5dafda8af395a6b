import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ImportProblem } from '../unpack/import-problem';

/** Larger than the XML of any course, in bytes; reading it takes a second or two. */
export const LARGEST_XML = 12 * 1024 ** 2;

type Node = Readonly<Record<string, unknown>>;

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** An element of an XML document, without namespaces. */
export class XmlElement {
  private constructor(
    readonly name: string,
    private readonly attributes: Node,
    readonly children: readonly XmlElement[],
    /** Of the element itself, without its children. */
    readonly text: string,
  ) {}

  static from(node: Node): XmlElement | undefined {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name.startsWith('#')) return undefined;
    const inside = node[name] as readonly Node[];
    const children = inside.flatMap((child) => XmlElement.from(child) ?? []);
    return new XmlElement(name, (node[ATTRIBUTES] ?? {}) as Node, children, inside.map(textOf).join(''));
  }

  attribute(name: string): string {
    const value = this.attributes[name];
    return typeof value === 'string' ? decoded(value) : '';
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The first element at the end of this path, one name a level. */
  find(...path: readonly string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((found, name) => found?.children.find((child) => child.name === name), this);
  }

  /** The text of the element at the end of this path, without spaces around it; empty when there is none. */
  textAt(...path: readonly string[]): string {
    return this.find(...path)?.text.trim() ?? '';
  }

  /** Elements of this name at any depth, in the order of the document. */
  everywhere(name: string): XmlElement[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.everywhere(name)]);
  }
}

const PARSER = new XMLParser({
  ...{ preserveOrder: true, removeNSPrefix: true, ignoreDeclaration: true, ignorePiTags: true },
  ...{ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, trimValues: false },
  ...{ textNodeName: TEXT, cdataPropName: CDATA, processEntities: false, maxNestedTags: 100 },
});

/**
 * Reads an XML document. Nothing in it is looked up or put in its place but the five entities that XML itself has.
 *
 * @throws ImportProblem `not-xml`; `xml-definitions` for a document type, whatever it says
 */
export function parseXml(bytes: Buffer, place: string): XmlElement {
  if (bytes.length > LARGEST_XML) throw new ImportProblem('too-large', place);
  const text = decodedText(bytes, place);
  if (definesSomething(text)) throw new ImportProblem('xml-definitions', place);
  try {
    if (XMLValidator.validate(text) === true) {
      const root = (PARSER.parse(text) as Node[]).flatMap((node) => XmlElement.from(node) ?? [])[0];
      if (root !== undefined) return root;
    }
  } catch (error) {
    throw new ImportProblem(/nested/i.test((error as Error).message) ? 'too-deep' : 'not-xml', place);
  }
  throw new ImportProblem('not-xml', place);
}

function decodedText(bytes: Buffer, place: string): string {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const told = /^[^>]{0,200}\sencoding\s*=\s*["']([a-z0-9_-]{1,20})["']/i.exec(bytes.toString('latin1', 0, 300))?.[1];
  try {
    return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : (told ?? 'utf-8'), { fatal: true }).decode(bytes);
  } catch {
    throw new ImportProblem('not-xml', place);
  }
}

/** Whether there is a document type anywhere but in a comment or among characters that are no markup. */
function definesSomething(text: string): boolean {
  return /<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(withoutParts(withoutParts(text, '<!--', '-->'), '<![CDATA[', ']]>'));
}

/** The text without what stands between these signs; a part that does not end stays. */
function withoutParts(text: string, from: string, to: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(from, at);
    const end = start < 0 ? -1 : text.indexOf(to, start + from.length);
    if (end < 0) return [...kept, text.slice(at)].join('');
    kept.push(text.slice(at, start));
    at = end + to.length;
  }
}

function textOf(node: Node): string {
  const own = node[TEXT];
  if (typeof own === 'string') return decoded(own);
  const raw = node[CDATA] as readonly Node[] | undefined;
  return raw === undefined ? '' : raw.map((part) => String(part[TEXT] ?? '')).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\u{fffd}';
  });
}
