import { materialsIn } from '@kurak/curriculum-model';
import { ImportProblem } from '../unpack/import-problem';
import type { Unpacked } from '../unpack/unpacked';
import { type ArchiveContent, type ArchivedMaterial, type ArchiveLabel, FORMAT, FORMAT_VERSION, LABEL, LABEL_FILE, MATERIALS, MEDIA_FILE, MODULE_FILE } from './archive-format';
import { MODULE, type StoredModule } from './module-shape';
import { LARGEST_JSON, parseJson } from './shape';

const KNOWN_FILES = [MODULE_FILE, MEDIA_FILE];
const MARKDOWN = /^markdown\/[a-z]{2}\/[a-z0-9-]+\.md$/;

/**
 * The module in an archive that was unpacked.
 *
 * @throws ImportProblem for everything that is not as it was written
 */
export async function readArchive(files: Unpacked): Promise<ArchiveContent> {
  const { organisation, number, publishedAt, files: named } = labelOf(parseJson(await files.read(LABEL_FILE, LARGEST_JSON), LABEL_FILE));
  compare(named, files);
  const module = MODULE(parseJson(await files.read(MODULE_FILE, LARGEST_JSON), MODULE_FILE), MODULE_FILE);
  const media = MATERIALS(parseJson(await files.read(MEDIA_FILE, LARGEST_JSON), MEDIA_FILE), MEDIA_FILE);
  checkFiles(files, media);
  checkMaterials(module, media);
  const materials = media.map(({ file, ...facts }) => ({ ...facts, read: () => files.read(file) }));
  return { module, organisation, number, publishedAt, materials };
}

function labelOf(value: unknown): ArchiveLabel {
  const { format, formatVersion } = (value ?? {}) as { format?: unknown; formatVersion?: unknown };
  if (format !== FORMAT) throw new ImportProblem('unknown-format', LABEL_FILE);
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) throw new ImportProblem('newer-format', LABEL_FILE);
  return LABEL(value, LABEL_FILE);
}

/** Every file is as the label says, and there is no other. */
function compare(named: ArchiveLabel['files'], files: Unpacked): void {
  for (const { name, bytes, sha256 } of named) {
    const file = files.find(name);
    if (file === undefined) throw new ImportProblem('missing-file', name);
    if (file.bytes !== bytes || file.sha256 !== sha256) throw new ImportProblem('checksum', name);
  }
  const known = new Set([LABEL_FILE, ...named.map(({ name }) => name)]);
  const extra = files.names.find((name) => !known.has(name));
  if (extra !== undefined) throw new ImportProblem('extra-file', extra);
}

/** No file is there that belongs to nothing, though the label names it. */
function checkFiles(files: Unpacked, media: readonly ArchivedMaterial[]): void {
  const known = new Set([LABEL_FILE, ...KNOWN_FILES, ...media.map(({ file }) => file)]);
  const missing = [...known].find((name) => !files.has(name));
  if (missing !== undefined) throw new ImportProblem('missing-file', missing);
  const extra = files.names.find((name) => !known.has(name) && !MARKDOWN.test(name));
  if (extra !== undefined) throw new ImportProblem('extra-file', extra);
}

/** Every material that a lesson shows is there, and no other. */
function checkMaterials(module: StoredModule, media: readonly ArchivedMaterial[]): void {
  const known = new Set(media.map(({ id }) => id));
  const shown = new Set(module.units.flatMap(({ content }) => materialsIn(content.lesson)));
  const missing = [...shown].find((id) => !known.has(id));
  if (missing !== undefined) throw new ImportProblem('missing-file', `media/${missing}`);
  const extra = media.find(({ id }) => !shown.has(id));
  if (extra !== undefined) throw new ImportProblem('extra-file', extra.file);
}
