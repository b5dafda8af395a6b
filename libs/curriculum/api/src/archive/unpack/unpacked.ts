import { readFile } from 'node:fs/promises';
import { ImportProblem } from './import-problem';

export interface UnpackedFile {
  /** Where it lies; the name is made by us. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** Of the markup that is read out of one package, however often: reading takes time by its tags, and runs in everybody's thread. */
const MOST_MARKUP = 128 * 1024 ** 2;
const MOST_TAGS = 1_000_000;

/** The files of a package, by the names that it gives them: relative, with slashes, none leading outside. */
export class Unpacked {
  private markup = 0;
  private tags = 0;

  constructor(private readonly files: ReadonlyMap<string, UnpackedFile>) {}

  get names(): string[] {
    return [...this.files.keys()];
  }

  has(name: string): boolean {
    return this.files.has(name);
  }

  find(name: string): UnpackedFile | undefined {
    return this.files.get(name);
  }

  /** @throws ImportProblem `missing-file`, or `too-large` for one of more than `most` bytes */
  async read(name: string, most = Number.MAX_SAFE_INTEGER): Promise<Buffer> {
    const file = this.files.get(name);
    if (file === undefined) throw new ImportProblem('missing-file', name);
    if (file.bytes > most) throw new ImportProblem('too-large', name);
    return readFile(file.path);
  }

  /** As {@link read}, for a file of XML or HTML. @throws ImportProblem also `too-large` once more of them was read than any course has */
  async readMarkup(name: string, most?: number): Promise<Buffer> {
    const bytes = await this.read(name, most);
    this.markup += bytes.length;
    this.tags += 1 + occurrences(bytes, '<') + occurrences(bytes, '&lt;');
    if (this.markup > MOST_MARKUP || this.tags > MOST_TAGS) throw new ImportProblem('too-large', name);
    return bytes;
  }
}

function occurrences(bytes: Buffer, sign: string): number {
  let count = 0;
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + sign.length)) count += 1;
  return count;
}

/** Collects the files of a package; their names are looked at before anything is written. */
export class Unpacking {
  private readonly files = new Map<string, UnpackedFile>();
  private readonly names = new Set<string>();

  constructor(private readonly folder: string) {}

  /** Checks a file's name and says where it goes. */
  place(name: string): string {
    checkName(name);
    if (this.names.has(name)) throw new ImportProblem('same-name', name);
    this.names.add(name);
    return `${this.folder}/${this.names.size}`;
  }

  keep(name: string, file: UnpackedFile): void {
    this.files.set(name, file);
  }

  done(): Unpacked {
    return new Unpacked(this.files);
  }
}

const LONGEST_NAME = 500;

/** Refuses names that lead out of a folder on any system, or that cannot be shown. A folder's own name ends with a slash. */
export function checkName(name: string): void {
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  const isFine =
    name.length <= LONGEST_NAME && name.isWellFormed() && !/[\\\p{Cc}]/u.test(name) && !/^[a-z]:/i.test(name) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isFine) throw new ImportProblem('path', name);
}
