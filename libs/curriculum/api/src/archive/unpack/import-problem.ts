/** Why a file cannot be imported. */
export const IMPORT_PROBLEMS = {
  'unknown-kind': 'This is no module archive, Common Cartridge, Moodle backup or Markdown file',
  truncated: 'The file ends too early; it was not copied or sent whole',
  damaged: 'The file is damaged',
  checksum: 'A file inside is not the one that was put in: its checksum differs',
  'missing-file': 'A file that the archive names is not in it',
  'extra-file': 'There is a file inside that the archive does not name',
  'unknown-format': 'This archive is of another format',
  'newer-format': 'This archive was made by a newer version of the program',
  path: 'A file inside has a name that leads outside the archive',
  link: 'There is a link or another special file inside',
  encrypted: 'The archive is protected with a password',
  compression: 'A file inside is packed in a way that is not known here',
  'same-name': 'Two files inside have the same name',
  'too-many-files': 'There are too many files inside',
  'too-large': 'What is inside is too large',
  'size-differs': 'A file inside is larger or smaller than the archive says',
  bomb: 'What is inside is packed so tightly that it looks like an attack',
  'not-json': 'A file inside is no JSON',
  shape: 'A file inside does not have the shape of a module',
  'not-xml': 'A file inside is no XML',
  'xml-definitions': 'A file inside defines a document type or entities of its own, which is not allowed',
  'too-deep': 'What is inside is nested too deeply',
  empty: 'There is nothing in it that could be imported',
  markdown: 'A block of the Markdown file cannot be read',
  medium: 'A picture, recording or document inside is not of a kind that is allowed here',
} as const;
export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;

/** A file that is not imported, why, and where in it; nothing of it is kept. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
  readonly place: string;

  /** @param place a file inside, a path in its content, a line; empty when it is the file as a whole */
  constructor(
    readonly code: ImportProblemCode,
    place = '',
  ) {
    super(IMPORT_PROBLEMS[code]);
    this.place = showable(place);
  }
}

/** A name out of a file that nobody vouches for, short and without characters that a screen cannot hold. */
export function showable(name: string): string {
  const clean = name.slice(0, 1_000).toWellFormed().replace(/\p{Cc}/gu, '\u{fffd}');
  return [...clean].length > 200 ? `${[...clean].slice(0, 199).join('')}…` : clean;
}
