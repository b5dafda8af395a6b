import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moodleBackup } from '../../testing/moodle-course';
import { tarGzOf, zipOf } from '../../testing/packages';
import { readImport } from './read-import';
import { ImportProblem } from './unpack/import-problem';

const folder = mkdtempSync(join(tmpdir(), 'kurak-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a file is taken for, or why it is refused. */
function kindOf(bytes: Buffer | string, name = 'file'): Promise<string> {
  const inside = mkdtempSync(join(folder, 'inside-'));
  writeFileSync(`${inside}.file`, bytes);
  return readImport(`${inside}.file`, inside, 'ru', name).then(
    ({ kind }) => kind,
    (error: unknown) => (error instanceof ImportProblem ? `${error.code} ${error.place}`.trim() : String(error)),
  );
}

const COURSE = moodleBackup({ title: 'К', sections: [{ name: 'Т', activities: [{ kind: 'label', title: 'а', content: '<intro>&lt;p&gt;а&lt;/p&gt;</intro>' }] }] });
const CARTRIDGE = `<manifest><organizations><organization><item><item identifierref="p"><title>П</title></item></item></organization></organizations><resources><resource identifier="p" type="webcontent" href="p.html"/></resources></manifest>`;

describe('What a file is', () => {
  it.each<[kind: string, bytes: () => Promise<Buffer> | Buffer | string]>([
    ['moodle', () => tarGzOf(COURSE)],
    ['moodle', () => zipOf(COURSE.map(({ name, content = '' }) => ({ name, content })))],
    ['common-cartridge', () => zipOf([{ name: 'imsmanifest.xml', content: CARTRIDGE }, { name: 'p.html', content: '<p>да</p>' }])],
    ['markdown', () => '# Тема\n\nтекст'],
    ['markdown', () => '\ufeffпросто текст'],
  ])('is %s by its content, whatever it is called', async (kind, bytes) => {
    expect(await kindOf(await bytes(), 'picture.png')).toBe(kind);
  });

  it.each<[what: string, bytes: () => Promise<Buffer> | Buffer | string, expected: string]>([
    ['a zip file of something else', () => zipOf([{ name: 'word/document.xml', content: '<a/>' }]), 'unknown-kind'],
    ['a tar file of something else', () => tarGzOf([{ name: 'imsmanifest.xml', content: CARTRIDGE }]), 'unknown-kind'],
    ['a zip file with nothing in it', () => zipOf([]), 'unknown-kind'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'unknown-kind'],
    ['a page', () => '<!DOCTYPE html><html><body>x</body></html>', 'unknown-kind'],
    ['a drawing', () => '<svg xmlns="http://www.w3.org/2000/svg"/>', 'unknown-kind'],
    ['a PDF file', () => '%PDF-1.7 text', 'unknown-kind'],
    ['text with a NUL in it', () => 'a\0b', 'unknown-kind'],
    ['text in another encoding', () => Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'unknown-kind'],
    ['a text without end', () => 'слово '.repeat(200_000), 'too-large'],
    ['nothing at all', () => '', 'empty'],
    ['an archive without its module', () => zipOf([{ name: 'kurak.json', content: '{"format":"kurak-module","formatVersion":1,"publishedAt":null,"number":null,"organisation":"","files":[]}' }]), 'missing-file module.json'],
  ])('is said to be none of these for %s', async (_what, bytes, expected) => {
    expect(await kindOf(await bytes())).toBe(expected);
  });
});
