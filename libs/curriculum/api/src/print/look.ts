import type { Margin, Style, TableLayout } from './pdf-definition';

/** The light colours of libs/shared/web/styles/tokens.css. Nothing is told by colour alone: prints are copied in black and white. */
export const INK = {
  text: '#2a2522',
  quiet: '#5f564e',
  felt: '#7d736a',
  rule: '#b8ab9b',
  line: '#e3d9c9',
  milk: '#fbf7ef',
  madder: '#a3262f',
  indigo: '#2a3a86',
  juniper: '#25664a',
  saffron: '#e9a420',
  tintInfo: '#eaecf8',
  tintGood: '#e3f0e8',
  tintWarn: '#fcefd0',
  tintBad: '#fae6e3',
} as const;

/** A4 in points; the left margin leaves room for the holes of a folder. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGINS: Margin = [74, 76, 62, 72];
/** Width of what is printed. */
export const MEASURE = PAGE.width - MARGINS[0] - MARGINS[2];
/** Height of what is printed. */
export const DEPTH = PAGE.height - MARGINS[1] - MARGINS[3];

/** The facilitator's guide has a column on its left for times and labels, and for her own notes. */
export const LABEL = 88;
export const LABEL_GAP = 14;
export const BESIDE_LABEL = MEASURE - LABEL - LABEL_GAP;

/** Where a participant writes by hand. */
export const WRITING_LINE = 25;

export const BODY: Style = { fontSize: 10.5, lineHeight: 1.32, color: INK.text };
export const SMALL: Style = { fontSize: 9, lineHeight: 1.28 };
export const QUIET: Style = { ...SMALL, color: INK.quiet };
export const LABEL_STYLE: Style = { fontSize: 9, bold: true, color: INK.quiet, lineHeight: 1.28 };

const none = () => 0;

/** A table whose rows are parted by thin lines. */
export function lined(padding = 5): TableLayout {
  return {
    hLineWidth: (line) => (line === 0 ? 0 : 0.6),
    vLineWidth: none,
    hLineColor: INK.rule,
    paddingLeft: (column) => (column === 0 ? 0 : 6),
    paddingRight: () => 6,
    paddingTop: () => padding,
    paddingBottom: () => padding,
  };
}

/** A table with all its lines, to be filled in by hand. */
export function gridded(): TableLayout {
  return {
    hLineWidth: () => 0.7,
    vLineWidth: () => 0.7,
    hLineColor: INK.felt,
    vLineColor: INK.felt,
    paddingLeft: () => 5,
    paddingRight: () => 5,
    paddingTop: () => 4,
    paddingBottom: () => 4,
  };
}

/** A box with a bar on its left. */
export function barred(bar: string): TableLayout {
  return {
    hLineWidth: none,
    vLineWidth: (line) => (line === 0 ? 3 : 0),
    vLineColor: bar,
    paddingLeft: () => 11,
    paddingRight: () => 11,
    paddingTop: () => 8,
    paddingBottom: () => 9,
  };
}

/** A table that only puts things beside each other. */
export function unlined(): TableLayout {
  return { hLineWidth: none, vLineWidth: none, paddingLeft: none, paddingRight: none, paddingTop: none, paddingBottom: none };
}
