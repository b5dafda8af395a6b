import type { Language } from '@kurak/shared-model';
import { showable } from '../unpack/import-problem';
import type { Unpacked } from '../unpack/unpacked';
import { Draft, type FoundPicture, type Imported } from './draft';
import { addPage } from './page';
import { decodedPath, folderOf, resolved } from './paths';
import { addAssessment } from './qti';
import { parseXml, type XmlElement } from './xml';

export const MANIFEST_FILE = 'imsmanifest.xml';

/** How deep folders may lie in folders. */
const DEEPEST = 20;

/** Of a page, with pictures that are written into it, in bytes. */
const LARGEST_PAGE = 20 * 1024 ** 2;

/** Where Canvas keeps what its pages show. */
const SHOWN_FOLDER = 'web_resources';

interface Resource {
  readonly id: string;
  /** As the manifest says, e.g. `webcontent`, `imsqti_xmlv1p2/imscc_xmlv1p1/assessment`. */
  readonly type: string;
  readonly file: string;
}

/** Something in a folder of the course. */
interface Item {
  readonly title: string;
  readonly place: string;
  readonly resource: Resource | undefined;
}

interface Folder {
  readonly title: string;
  readonly items: readonly Item[];
}

/**
 * A course out of a Common Cartridge (1.1 to 1.3, https://www.imsglobal.org/cc/): a folder of the first level becomes a unit, its pages the
 * texts, the questions of its assessments the check questions.
 */
export async function readCommonCartridge(files: Unpacked, language: Language): Promise<Imported> {
  const manifest = parseXml(await files.readMarkup(MANIFEST_FILE), MANIFEST_FILE);
  const resources = resourcesOf(manifest);
  const folders = foldersOf(manifest, resources);
  const draft = new Draft(language, titleOf(manifest));
  const cartridge = new Cartridge(files, draft);
  const pages = [...resources.values()].filter(isPage);
  const whole = folders.length > 0 ? folders : [{ title: '', items: pages.map((resource) => ({ title: '', place: resource.file, resource })) }];
  for (const folder of whole) await cartridge.addFolder(folder);
  const placed = new Set(whole.flatMap(({ items }) => items.map(({ resource }) => resource?.id)));
  const isContent = (resource: Resource) => isPage(resource) || /imsqti|imsdt|imswl|imsbasiclti/.test(resource.type);
  for (const resource of resources.values()) if (isContent(resource) && !placed.has(resource.id)) draft.note('not-placed', '', resource.file || resource.type);
  return draft.done();
}

function titleOf(manifest: XmlElement): string {
  const general = manifest.find('metadata', 'lom', 'general', 'title');
  return general?.textAt('string') || general?.textAt('langstring') || manifest.textAt('organizations', 'organization', 'title');
}

function resourcesOf(manifest: XmlElement): Map<string, Resource> {
  const base = manifest.find('resources')?.attribute('base') ?? '';
  const all = manifest.find('resources')?.all('resource') ?? [];
  return new Map(
    all.map((resource) => {
      const href = resource.attribute('href') || (resource.find('file')?.attribute('href') ?? '');
      const file = resolved('', `${base}/${resource.attribute('base')}/${decodedPath(href) ?? href}`) ?? '';
      return [resource.attribute('identifier'), { id: resource.attribute('identifier'), type: resource.attribute('type').toLowerCase(), file }];
    }),
  );
}

/** The folders below the root of the course. What lies beside them, in no folder, makes up one by itself. */
function foldersOf(manifest: XmlElement, resources: ReadonlyMap<string, Resource>): Folder[] {
  const organisation = manifest.find('organizations', 'organization');
  const roots = organisation?.all('item') ?? [];
  // The organisation holds one item without a resource, and that one the course.
  const [root] = roots;
  const top = roots.length === 1 && root?.attribute('identifierref') === '' ? root.all('item') : roots;
  const folders: { title: string; items: Item[] }[] = [];
  let isLoose = false;
  for (const item of top) {
    const title = showable(item.textAt('title'));
    if (item.all('item').length > 0) {
      folders.push({ title, items: itemsOf(item, title, resources, 0) });
      isLoose = false;
      continue;
    }
    const last = folders.at(-1);
    const own = itemOf(item, '', resources);
    if (isLoose && last !== undefined) last.items.push(own);
    else folders.push({ title: '', items: [own] });
    isLoose = true;
  }
  return folders;
}

function itemsOf(folder: XmlElement, place: string, resources: ReadonlyMap<string, Resource>, depth: number): Item[] {
  if (depth > DEEPEST) return [];
  return folder.all('item').flatMap((item) => {
    const inside = itemsOf(item, `${place} / ${showable(item.textAt('title'))}`, resources, depth + 1);
    return item.attribute('identifierref') === '' ? inside : [itemOf(item, place, resources), ...inside];
  });
}

function itemOf(item: XmlElement, folder: string, resources: ReadonlyMap<string, Resource>): Item {
  const title = showable(item.textAt('title'));
  return { title, place: [folder, title].filter((name) => name !== '').join(' / '), resource: resources.get(item.attribute('identifierref')) };
}

function isPage({ type, file }: Resource): boolean {
  return type === 'webcontent' && /\.x?html?$/i.test(file);
}

class Cartridge {
  constructor(
    private readonly files: Unpacked,
    private readonly draft: Draft,
  ) {}

  async addFolder({ title, items }: Folder): Promise<void> {
    this.draft.beginUnit(title);
    const isQuiz = ({ resource }: Item) => resource !== undefined && /imsqti.*assessment/.test(resource.type);
    // Questions come after the pages that they are about.
    for (const item of [...items.filter((each) => !isQuiz(each)), ...items.filter(isQuiz)]) await this.addItem(item, isQuiz(item));
  }

  private async addItem({ title, place, resource }: Item, isQuiz: boolean): Promise<void> {
    if (resource === undefined || !this.files.has(resource.file) || !(isQuiz || isPage(resource))) {
      this.draft.note('not-supported', place, resource === undefined ? title : `${resource.type}: ${title || resource.file}`);
      return;
    }
    if ((this.files.find(resource.file)?.bytes ?? 0) > LARGEST_PAGE) {
      this.draft.note('too-long', place, title || resource.file);
      return;
    }
    const bytes = await this.files.readMarkup(resource.file);
    if (isQuiz) addAssessment(this.draft, parseXml(bytes, resource.file), place);
    else addPage(this.draft, htmlOf(bytes), (source) => this.picture(source, resource.file), place, title);
  }

  /** Pictures are named from the page's own folder, or from the root of the cartridge. */
  private picture(source: string, page: string): FoundPicture | undefined {
    const path = decodedPath(source)?.replace(/[?#].*$/, '');
    if (path === undefined || /^([a-z]+:|\/\/)/i.test(path)) return undefined;
    const [, fromRoot] = /^\/?\$IMS[-_]CC[-_]FILEBASE\$\/?(.*)$/i.exec(path) ?? [];
    const candidates = fromRoot === undefined ? [resolved(folderOf(page), path), resolved(SHOWN_FOLDER, path)] : [resolved('', fromRoot), resolved(SHOWN_FOLDER, fromRoot), resolved(folderOf(page), fromRoot)];
    const file = candidates.find((candidate) => candidate !== undefined && this.files.has(candidate));
    return file === undefined ? undefined : { key: file, name: file.split('/').at(-1) ?? file, read: () => this.files.read(file) };
  }
}

/** Pages are in UTF-8; what is not is read sign by sign as far as it goes. */
function htmlOf(bytes: Buffer): string {
  const told = /<meta[^>]{1,200}charset\s*=\s*["']?([a-z0-9_-]{1,20})/i.exec(bytes.toString('latin1', 0, 2_000))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(told).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
