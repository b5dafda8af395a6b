import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly dictionary: string;
  readonly stream: () => string;
}

/** What a reader of the PDF finds on each page, told by the fonts' own tables (ISO 32000, 9.10.3); a line a stroke of text. */
export function textOfPages(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf));
  const at = (number: string | undefined) => objects.get(Number(number)) ?? { dictionary: '', stream: () => '' };
  const fonts = new Map<string, Map<string, string>>();
  return pagesOf(objects).map(({ dictionary }) => {
    const resources = at(/\/Resources (\d+) 0 R/.exec(dictionary)?.[1]).dictionary;
    for (const [, name = '', number] of (/\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)) {
      if (!fonts.has(name)) fonts.set(name, lettersOf(at(/\/ToUnicode (\d+) 0 R/.exec(at(number).dictionary)?.[1]).stream()));
    }
    return textOf(at(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]).stream(), fonts);
  });
}

/** How large each picture stands on each page, in points. */
export function picturesOfPages(pdf: Uint8Array): { readonly width: number; readonly height: number }[][] {
  const objects = objectsOf(Buffer.from(pdf));
  return pagesOf(objects).map(({ dictionary }) => {
    const content = objects.get(Number(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]))?.stream() ?? '';
    return [...content.matchAll(/([\d.]+) 0 0 -?([\d.]+) [\d.-]+ [\d.-]+ cm\s+\/I\d+ Do/g)].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
  });
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const text = pdf.toString('latin1');
  const beginning = /(\d+) 0 obj\n/g;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const from = beginning.lastIndex;
    const dictionary = /[^]*?(?=endobj|stream\n)/y;
    dictionary.lastIndex = from;
    const said = dictionary.exec(text)?.[0] ?? '';
    const streamAt = from + said.length + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(said)?.[1] ?? 0);
    if (length > 0) beginning.lastIndex = streamAt + length;
    const content = () => pdf.subarray(streamAt, streamAt + length);
    objects.set(Number(match[1]), { dictionary: said, stream: () => (said.includes('/FlateDecode') ? inflateSync(content()) : content()).toString('latin1') });
  }
  return objects;
}

function pagesOf(objects: ReadonlyMap<number, PdfObject>): PdfObject[] {
  const tree = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Type /Pages'));
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree?.dictionary ?? '')?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => objects.get(Number(number)) ?? []);
}

/** Which letters each code of a font stands for; of a ligature several. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', , list = ''] of table.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([\w ]*)>/g)].forEach(([, hex = ''], index) => letters.set((parseInt(first, 16) + index).toString(16).padStart(4, '0'), fromUtf16(hex.replace(/ /g, ''))));
  }
  return letters;
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const lines: string[] = [];
  let letters: ReadonlyMap<string, string> | undefined;
  for (const [, font, shown] of content.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font);
    else lines.push([...(shown ?? '').matchAll(/<(\w*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []).map((code) => letters?.get(code.toLowerCase()) ?? '�').join(''));
  }
  return lines.join('\n');
}
