export type Orientation = 'portrait' | 'landscape';

/**
 * What pdfmake takes, as much of it as our prints need. Lengths are in points (1/72 inch). pdfmake writes into what it is
 * given, so a definition is made anew each time and no part of it stands in two places.
 */
export interface PdfDefinition {
  readonly pageSize: 'A4';
  readonly pageOrientation: Orientation;
  readonly pageMargins: Margin;
  /** BCP 47. */
  readonly language: string;
  readonly displayTitle: true;
  readonly info: { readonly title: string; readonly author: string; readonly creator: string; readonly producer: string };
  readonly defaultStyle: Style & { readonly font: string };
  /** Pictures by name, as data URLs. */
  readonly images: Record<string, string>;
  readonly header: (page: number, pages: number) => Content;
  readonly footer: (page: number, pages: number) => Content;
  readonly content: readonly Content[];
}

export type Margin = readonly [left: number, top: number, right: number, bottom: number];

export interface Style {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** In font sizes. */
  readonly lineHeight?: number;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly characterSpacing?: number;
}

/** A stretch of text with the same marks. */
export interface Run extends Style {
  readonly text: string;
  readonly link?: string;
}

interface Placed extends Style {
  readonly margin?: Margin;
  readonly width?: number | '*';
  readonly pageBreak?: 'before';
  /** Stays on one page. What is higher than a page would lose what does not fit: see `whole` in keeping.ts. */
  readonly unbreakable?: boolean;
  /** Ours, not pdfmake's: never the last thing on a page, see `flow` in keeping.ts. */
  readonly keepWithNext?: boolean;
}

export interface TextContent extends Placed {
  readonly text: string | readonly Run[];
  /** By which a {@link PageNumberContent} and a link find it. */
  readonly id?: string;
  /** Stands in the outline that a reader shows beside the pages. */
  readonly outline?: true;
  readonly linkToDestination?: string;
}

/** The number of the page on which a text stands. */
export interface PageNumberContent extends Placed {
  readonly pageReference: string;
}

export interface StackContent extends Placed {
  readonly stack: readonly Content[];
}

export interface ColumnsContent extends Placed {
  readonly columns: readonly Content[];
  readonly columnGap?: number;
}

export type Cell = Content & { readonly fillColor?: string; readonly colSpan?: number };

export interface TableContent extends Placed {
  readonly table: {
    readonly widths: readonly (number | '*')[];
    readonly body: readonly (readonly Cell[])[];
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
    readonly heights?: (row: number) => number | 'auto';
  };
  readonly layout: TableLayout;
}

export interface TableLayout {
  readonly hLineWidth: (line: number) => number;
  readonly vLineWidth: (line: number) => number;
  readonly hLineColor?: string;
  readonly vLineColor?: string;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: (column: number) => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
}

interface Drawn {
  readonly color?: string;
  readonly lineColor?: string;
  readonly lineWidth?: number;
  readonly lineCap?: 'round';
}

export type Vector = Drawn &
  (
    | { readonly type: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
    | { readonly type: 'rect'; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly r?: number }
    | { readonly type: 'ellipse'; readonly x: number; readonly y: number; readonly r1: number; readonly r2: number }
    | { readonly type: 'polyline'; readonly closePath?: boolean; readonly points: readonly { readonly x: number; readonly y: number }[] }
  );

export interface CanvasContent extends Placed {
  readonly canvas: readonly Vector[];
}

export interface DrawingContent extends Placed {
  readonly svg: string;
  readonly fit: readonly [width: number, height: number];
  readonly options: { readonly imageCallback: (address: string) => string; readonly warningCallback: (warning: string) => void };
}

export interface ImageContent extends Placed {
  /** A name in {@link PdfDefinition.images}. */
  readonly image: string;
  readonly maxWidth: number;
  readonly maxHeight: number;
}

export type Content = TextContent | PageNumberContent | StackContent | ColumnsContent | TableContent | CanvasContent | DrawingContent | ImageContent;
