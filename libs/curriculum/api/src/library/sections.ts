import { parse } from 'yaml';

/** What is wrong with a text of the library's shape, and where. */
export class LibraryProblem extends Error {
  override readonly name = 'LibraryProblem';

  constructor(
    readonly file: string,
    readonly line: number,
    readonly problem: string,
  ) {
    super(`${file}:${line}: ${problem}`);
  }
}

/** A `:::kind id` block. */
export interface Section {
  readonly kind: string;
  readonly id: string;
  readonly body: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

export function frontMatter(text: string, file: string): { front: string; body: string; line: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (match?.[1] === undefined) throw new LibraryProblem(file, 1, 'front matter between --- lines is missing');
  return { front: match[1], body: text.slice(match[0].length), line: match[0].split('\n').length };
}

/** The blocks of a text, each up to the next line that is `:::`. */
export function sections(text: string, firstLine: number, file: string): Section[] {
  const found: Section[] = [];
  let open: { kind: string; id: string; line: number; lines: string[] } | undefined;
  text.split(/\r?\n/).forEach((line, index) => {
    const at = firstLine + index;
    const start = /^:::([a-z]+) ([a-z0-9-]+)\s*$/.exec(line);
    if (open === undefined && start?.[1] && start[2]) {
      if (found.some(({ id }) => id === start[2])) throw new LibraryProblem(file, at, `${start[2]} stands twice`);
      open = { kind: start[1], id: start[2], line: at, lines: [] };
    } else if (open !== undefined && /^:::\s*$/.test(line)) {
      found.push({ kind: open.kind, id: open.id, line: open.line, body: open.lines.join('\n') });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    else if (line.trim() !== '') throw new LibraryProblem(file, at, 'text outside a block');
  });
  if (open !== undefined) throw new LibraryProblem(file, open.line, `${open.id} is not closed`);
  return found;
}

/** What YAML says, with the fields that are needed; a field of any other name is refused. */
export function fieldsOf<Value extends object>(
  text: string,
  place: { readonly file: string; readonly line: number },
  needed: readonly (keyof Value & string)[],
  possible: readonly (keyof Value & string)[] = [],
): Value {
  const value = parsed(text, place) as Value | null;
  if (typeof value !== 'object' || value === null) throw new LibraryProblem(place.file, place.line, `${needed.join(', ')} are missing`);
  const missing = needed.find((field) => value[field] === undefined || value[field] === null);
  if (missing !== undefined) throw new LibraryProblem(place.file, place.line, `${missing} is missing`);
  const unknown = Object.keys(value).find((field) => ![...needed, ...possible].some((known) => known === field));
  if (unknown !== undefined) throw new LibraryProblem(place.file, place.line + lineOf(text, unknown), `there is no field ${unknown}`);
  return value;
}

function lineOf(text: string, field: string): number {
  return Math.max(0, text.split('\n').findIndex((line) => line.startsWith(`${field}:`)));
}

function parsed(text: string, { file, line }: { readonly file: string; readonly line: number }): unknown {
  try {
    return parse(text);
  } catch (error) {
    const inside = (error as { linePos?: [{ line: number }] }).linePos?.[0].line ?? 1;
    throw new LibraryProblem(file, line + inside - 1, (error as Error).message.split('\n')[0] ?? 'not YAML');
  }
}
