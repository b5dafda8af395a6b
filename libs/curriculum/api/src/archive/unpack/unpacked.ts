import { readFile } from 'node:fs/promises';
import { ImportProblem } from './import-problem';

export interface UnpackedFile {
  /** Where it lies; the name is made by us. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** The files of a package, by the names that it gives them: relative, with slashes, none leading outside. */
export class Unpacked {
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
