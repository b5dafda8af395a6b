import type { Inline } from '@kurak/shared-model';

export type Marks = Omit<Inline, 'text'>;

/** Where {@link withStylesAsText} keeps the style of an element. */
export const STYLE = 'data-style';

/**
 * Copied HTML with the styles of its elements as text only. A page whose content security policy knows no such styles would
 * complain of each, though nothing of it is ever shown; and what Word declares (`mso-list`) is nothing that a browser knows.
 */
export function withStylesAsText(html: string): string {
  return html
    .replace(/<style[\s>][^]*?<\/style>/gi, '')
    .replace(/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi, (tag) => tag.replace(/("[^"]*"|'[^']*')|(\s)style(?=\s*=)/gi, (_, quoted: string | undefined, space: string) => quoted ?? `${space}${STYLE}`));
}

/** What the style of an element declares. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (element.getAttribute(STYLE) ?? '').split(';').map((declaration) => declaration.split(':'));
  return new Map(declarations.map(([name = '', ...value]) => [name.trim().toLowerCase(), value.join(':').trim()]));
}

/** The marks of an element's words: those around it, those that it brings, less those that its style takes back. */
export function markedBy(element: Element, { bold, italic, ...marks }: Marks): Marks {
  const name = element.localName;
  const style = styleOf(element);
  const isBold = weightIsBold(style.get('font-weight')) ?? (name === 'b' || name === 'strong' || name === 'th' ? true : bold);
  const isItalic = slantIsItalic(style.get('font-style')) ?? (name === 'i' || name === 'em' || name === 'cite' ? true : italic);
  return { ...marks, ...(isBold && { bold: true as const }), ...(isItalic && { italic: true as const }) };
}

/** Google Docs wraps all it copies into a `<b>` that says it is none. */
function weightIsBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined || !/^(bold|bolder|normal|lighter|\d+)$/.test(weight)) return undefined;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function slantIsItalic(slant: string | undefined): boolean | undefined {
  if (slant === undefined || !/^(italic|oblique|normal)/.test(slant)) return undefined;
  return slant !== 'normal';
}
