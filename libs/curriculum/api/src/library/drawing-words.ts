/** Names of the words that a drawing asks for, `{{name}}` in its texts. */
export function wordsAskedFor(drawing: string): string[] {
  return [...new Set([...drawing.matchAll(/\{\{([a-z0-9-]+)\}\}/g)].map(([, name = '']) => name))];
}

/** A drawing with its words in: a list of lines stands around the point where a single line would. */
export function withWords(drawing: string, words: Readonly<Record<string, string | readonly string[]>>): string {
  return drawing.replace(/<text([^>]*)>\s*\{\{([a-z0-9-]+)\}\}\s*<\/text>/g, (_whole, attributes: string, name: string) => {
    const lines = [words[name] ?? ''].flat();
    const x = /\bx="([^"]*)"/.exec(attributes)?.[1] ?? '0';
    const spans = lines.map((line, index) => `<tspan x="${x}" dy="${index === 0 ? -(lines.length - 1) * 0.6 : 1.2}em">${escaped(line)}</tspan>`);
    return `<text${attributes}>${spans.join('')}</text>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
