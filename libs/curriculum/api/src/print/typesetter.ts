import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PAGE } from './look';
import type { PdfDefinition } from './pdf-definition';

/** A stretch of a line as pdfmake has measured it. */
interface Inline {
  text: string;
  width: number;
  readonly font: object;
  readonly fontSize: number;
  readonly color: string;
  readonly link: string | null;
  readonly linkToDestination: string | null;
  readonly _pageNodeRef?: object;
}

interface Line {
  inlines: Inline[];
  readonly _pageNodeRef?: object;
}

interface Renderer {
  renderLine(line: Line, x: number, y: number): void;
  renderPages(pages: readonly object[]): void;
}

type Pdf = NodeJS.ReadableStream & { end(): void };
type Class<Instance> = new (...values: unknown[]) => Instance;
type LayoutBuilder = { layoutDocument(...values: unknown[]): readonly object[]; registerTableLayouts(layouts: object): void };

// The parts of pdfmake, which says nothing of its types. Its front door draws each word by itself; through its parts a line is
// drawn in one stroke, which halves both time and size, and nothing that a definition names can be fetched or read.
const require = createRequire(import.meta.url);
const part = <Part>(name: string): Part => (require(`pdfmake/js/${name}.js`) as { default: Part }).default;
const PdfDocument = part<Class<Pdf>>('PDFDocument');
const LayoutBuilder = part<Class<LayoutBuilder>>('LayoutBuilder');
const SvgMeasure = part<Class<object>>('SVGMeasure');
const WordRenderer = part<Class<Renderer>>('Renderer');

const fonts = join(dirname(require.resolve('pdfmake/package.json')), 'fonts/Roboto');
const font = (name: string) => join(fonts, `Roboto-${name}.ttf`);
const ROBOTO = { normal: font('Regular'), bold: font('Medium'), italics: font('Italic'), bolditalics: font('MediumItalic') };

class LineRenderer extends WordRenderer {
  override renderLine(line: Line, x: number, y: number): void {
    if (line._pageNodeRef === undefined) line.inlines = joined(line.inlines);
    super.renderLine(line, x, y);
  }
}

/** Neighbours that look the same as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const strokes: Inline[] = [];
  for (const inline of inlines) {
    const last = strokes.at(-1);
    if (last === undefined || !looksLike(last, inline)) strokes.push({ ...inline });
    else {
      last.text += inline.text;
      last.width += inline.width;
    }
  }
  return strokes;
}

const LOOKS = ['font', 'fontSize', 'color', 'link', 'linkToDestination', '_pageNodeRef'] as const;

function looksLike(one: Inline, other: Inline): boolean {
  return LOOKS.every((look) => one[look] === other[look]);
}

/** The definition as a PDF. It reads our typeface and nothing else: no file of this machine, no address. */
export async function typeset({ pageOrientation, language, displayTitle, info, images, pageMargins, content, defaultStyle, header, footer }: PdfDefinition): Promise<Uint8Array> {
  const { title: Title, author: Author, creator: Creator, producer: Producer } = info;
  const page = pageOrientation === 'portrait' ? PAGE : { width: PAGE.height, height: PAGE.width };
  const options = { size: [page.width, page.height], pdfVersion: '1.7', compress: true, lang: language, displayTitle, autoFirstPage: false, fontLayoutCache: true, font: null };
  const pdf = new PdfDocument({ Roboto: ROBOTO }, { ...images }, {}, {}, { ...options, info: { Title, Author, Creator, Producer } }, null, (path: string) => dirname(path) === fonts);
  const [left, top, right, bottom] = pageMargins;
  const builder = new LayoutBuilder({ ...page, orientation: pageOrientation }, { left, top, right, bottom }, new SvgMeasure());
  const pages = builder.layoutDocument([...content], pdf, {}, defaultStyle, undefined, header, footer);
  new LineRenderer(pdf).renderPages(pages);
  return bytesOf(pdf);
}

function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf.end();
  });
}
