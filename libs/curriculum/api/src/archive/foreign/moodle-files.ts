import type { Unpacked } from '../unpack/unpacked';
import type { FoundPicture } from './draft';
import { decodedPath } from './paths';
import { parseXml } from './xml';

/** To which text a file of a course belongs: its place in Moodle's own store of files. */
export interface FileArea {
  readonly contextId: string;
  readonly component: string;
  readonly area: string;
  readonly itemId: string;
}

const MARK = '@@PLUGINFILE@@/';

/** The files of a Moodle backup: their contents lie under their SHA-1, `files.xml` says what each is. */
export class MoodleFiles {
  private constructor(
    private readonly files: Unpacked,
    /** Hash of the content by context, component, area, item and path. */
    private readonly hashes: ReadonlyMap<string, string>,
  ) {}

  static async read(files: Unpacked): Promise<MoodleFiles> {
    const hashes = new Map<string, string>();
    if (!files.has('files.xml')) return new MoodleFiles(files, hashes);
    for (const file of parseXml(await files.readMarkup('files.xml'), 'files.xml').all('file')) {
      const name = file.textAt('filename');
      const hash = file.textAt('contenthash');
      if (name === '.' || !/^[0-9a-f]{40}$/.test(hash)) continue;
      const area = { contextId: file.textAt('contextid'), component: file.textAt('component'), area: file.textAt('filearea'), itemId: file.textAt('itemid') };
      hashes.set(keyOf(area, `${file.textAt('filepath')}${name}`), hash);
    }
    return new MoodleFiles(files, hashes);
  }

  /** The picture of an address in a text; the area's item counts only where Moodle tells items apart. */
  find(area: FileArea, source: string): FoundPicture | undefined {
    if (!source.startsWith(MARK)) return undefined;
    const path = decodedPath(source.slice(MARK.length - 1).replace(/[?#].*$/, ''));
    const hash = path === undefined ? undefined : (this.hashes.get(keyOf(area, path)) ?? this.hashes.get(keyOf({ ...area, itemId: '0' }, path)));
    if (path === undefined || hash === undefined) return undefined;
    const file = `files/${hash.slice(0, 2)}/${hash}`;
    if (!this.files.has(file)) return undefined;
    return { key: hash, name: path.split('/').at(-1) ?? hash, read: () => this.files.read(file) };
  }
}

function keyOf({ contextId, component, area, itemId }: FileArea, path: string): string {
  return [contextId, component, area, itemId, path].join('\n');
}
