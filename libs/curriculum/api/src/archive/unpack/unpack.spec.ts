import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tarBlock, type TarEntry, tarGzOf, type ZipEntry, zipOf } from '../../../testing/packages';
import { ImportProblem } from './import-problem';
import { PACKAGE_LIMITS } from './meter';
import { unpack } from './unpack';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kurak-unpack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function unpacked(bytes: Buffer, limits = PACKAGE_LIMITS) {
  const file = join(folder, 'package');
  writeFileSync(file, bytes);
  const inside = mkdtempSync(join(folder, 'inside-'));
  return unpack(file, inside, limits);
}

/** Why a package is refused, and where. */
async function refusal(bytes: Buffer, limits = PACKAGE_LIMITS): Promise<string> {
  return unpacked(bytes, limits).then(
    () => 'it is not',
    (error: unknown) => (error instanceof ImportProblem ? `${error.code} ${error.place}`.trim() : `another error: ${String(error)}`),
  );
}

/** The same bytes, with others so far before their end. */
function overwritten(bytes: Buffer, beforeEnd: number, text: string): Buffer {
  bytes.write(text, bytes.length - beforeEnd, 'latin1');
  return bytes;
}

const PAGE: ZipEntry = { name: 'page.html', content: '<p>Саламатсызбы</p>' };
const SYMLINK = 0o120777 * 0x10000;
const PIPE = 0o010644 * 0x10000;
const MEGABYTE = 1024 ** 2;

describe('A zip file', () => {
  it('gives its files by their names', async () => {
    const files = await unpacked(zipOf([{ name: 'папка/', method: 0 }, { name: 'папка/бет.html', content: 'Салам' }, { ...PAGE, method: 0 }]));
    expect(files.names).toEqual(['папка/бет.html', 'page.html']);
    expect((await files.read('папка/бет.html')).toString()).toBe('Салам');
    expect(files.find('page.html')).toMatchObject({ bytes: 31, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it('is written only into the folder that it is given, under names of our own', async () => {
    await unpacked(zipOf([PAGE, { name: 'a/b/c.html', content: 'x' }]));
    const [inside = ''] = readdirSync(folder).filter((name) => name.startsWith('inside-'));
    expect(readdirSync(join(folder, inside)).sort()).toEqual(['1', '2']);
  });

  it.each<[what: string, name: string | Buffer]>([
    ['that climbs out', '../../etc/passwd'],
    ['that climbs out in the middle', 'media/../../x'],
    ['that begins at the root', '/etc/passwd'],
    ['with a drive letter', 'C:/windows/system.ini'],
    ['with a drive letter and no slash', 'c:evil.exe'],
    ['with backslashes', '..\\..\\evil.exe'],
    ['with one backslash', 'media\\a.png'],
    ['with a NUL in it', 'media/a.png\0.html'],
    ['with a line end in it', 'media/a\n.png'],
    ['with an empty part', 'media//a.png'],
    ['that is a dot', 'media/./a.png'],
    ['that is empty', ''],
    ['of a folder that climbs out', '../media/'],
    ['that has no end', 'a'.repeat(501)],
  ])('with a name %s is refused', async (_what, name) => {
    expect(await refusal(zipOf([PAGE, { name, content: 'x' }]))).toMatch(/^path/);
  });

  it.each<[what: string, bytes: () => Buffer, expected: string]>([
    ['no package', () => Buffer.from('just words'), 'unknown-kind'],
    ['empty', () => Buffer.alloc(0), 'unknown-kind'],
    ['cut off in its list', () => zipOf([PAGE, PAGE]).subarray(0, -30), 'truncated'],
    ['cut off in a file', () => zipOf([{ name: 'a', content: 'x'.repeat(9_000) }]).subarray(0, 40), 'truncated'],
    ['damaged in its list', () => overwritten(zipOf([PAGE]), 77, 'XXXX'), 'damaged'],
    ['damaged in a file', () => zipOf([{ ...PAGE, packed: Buffer.from('not deflated at all') }]), 'damaged page.html'],
    ['packed to an end that is missing', () => zipOf([{ name: 'a', content: 'abcdefgh'.repeat(99), packed: Buffer.from('4a4c4a4e49', 'hex') }]), 'truncated a'],
    ['with a checksum that is another one', () => zipOf([{ ...PAGE, told: { checksum: 1 } }]), 'damaged page.html'],
    ['with a symbolic link', () => zipOf([{ name: 'link', content: '/etc/passwd', attributes: SYMLINK }]), 'link link'],
    ['with a named pipe', () => zipOf([{ name: 'pipe', attributes: PIPE }]), 'link pipe'],
    ['with a link that calls itself a folder', () => zipOf([{ name: 'link/', attributes: SYMLINK }]), 'link link/'],
    ['protected with a password', () => zipOf([{ ...PAGE, flags: 0x801 }]), 'encrypted page.html'],
    ['protected with strong encryption', () => zipOf([{ ...PAGE, flags: 0x841 }]), 'encrypted'],
    ['packed in another way', () => zipOf([{ ...PAGE, method: 12 }]), 'compression page.html'],
    ['with two files of one name', () => zipOf([PAGE, PAGE]), 'same-name page.html'],
    ['larger than it says', () => zipOf([{ ...PAGE, told: { size: 5 } }]), 'size-differs page.html'],
    ['smaller than it says', () => zipOf([{ ...PAGE, told: { size: 500 } }]), 'size-differs page.html'],
    ['larger than it says, unpacked', () => zipOf([{ ...PAGE, method: 0, told: { size: 5 } }]), 'size-differs page.html'],
    ['reaching beyond its end', () => zipOf([{ ...PAGE, told: { packedSize: 5_000_000 } }]), 'truncated page.html'],
  ])('that is %s is refused', async (_what, bytes, expected) => {
    expect(await refusal(bytes())).toBe(expected);
  });

  it('of too many files is refused', async () => {
    const files = Array.from({ length: 4 }, (_, index): ZipEntry => ({ name: `f${index}`, method: 0 }));
    const limits = { ...PACKAGE_LIMITS, files: 3 };
    expect(await refusal(zipOf(files.slice(0, 3)), limits)).toBe('it is not');
    expect(await refusal(zipOf(files), limits)).toBe('too-many-files');
    expect(PACKAGE_LIMITS.files).toBe(2_000);
  });

  it('that is too large is stopped while it is unpacked, whatever its list says', async () => {
    const limits = { ...PACKAGE_LIMITS, bytes: 1_000, ratio: 10_000 };
    expect(await refusal(zipOf([{ name: 'a', content: 'a'.repeat(600) }, { name: 'b', content: 'b'.repeat(401) }]), limits)).toBe('too-large b');
    expect(await refusal(zipOf([{ name: 'a', content: 'a'.repeat(600) }, { name: 'b', content: 'b'.repeat(400) }]), limits)).toBe('it is not');
    expect(PACKAGE_LIMITS.bytes).toBe(300 * MEGABYTE);
  });

  it('that unpacks to two hundred times its size is refused beyond a megabyte', async () => {
    const zeros = { name: 'zeros', content: Buffer.alloc(MEGABYTE + 1) };
    expect(await refusal(zipOf([zeros]))).toBe('bomb zeros');
    expect(await refusal(zipOf([{ ...zeros, content: Buffer.alloc(MEGABYTE) }]))).toBe('it is not');
  });

  it('does not get past that by claiming a larger packed size', async () => {
    const content = Buffer.alloc(8 * MEGABYTE);
    const filler = { name: 'filler', content: Buffer.from(Array.from({ length: 90_000 }, (_, index) => (index * index * 7) % 251)), method: 0 };
    const bytes = zipOf([{ name: 'zeros', content, told: { packedSize: 60_000 } }, filler]);
    expect(await refusal(bytes)).toBe('bomb zeros');
  });

  it('whose files share their bytes is measured by the whole', async () => {
    const content = Buffer.alloc(MEGABYTE);
    const one = zipOf([{ name: 'a', content }]);
    const end = one.length - 22;
    const start = one.readUInt32LE(end + 16);
    const entry = one.subarray(start, end);
    const named = (letter: string) => Buffer.concat([entry.subarray(0, -1), Buffer.from(letter)]);
    const list = Buffer.concat([...'abcdefgh'].map(named));
    const tail = Buffer.from(one.subarray(end));
    tail.writeUInt16LE(8, 8);
    tail.writeUInt16LE(8, 10);
    expect(await refusal(Buffer.concat([one.subarray(0, start), list, tail]))).toBe('bomb');
  });
});

describe('The markup in a package', () => {
  it('is read up to what a course may have, however often the same file is asked for', async () => {
    const files = await unpacked(zipOf([{ name: 'a.xml', content: `<r>${'<a/>'.repeat(300_000)}</r>`, method: 0 }, { name: 'b.xml', content: '&lt;p>'.repeat(100_000), method: 0 }]));
    expect((await files.readMarkup('a.xml')).length).toBe(1_200_007);
    expect((await files.readMarkup('a.xml')).length).toBe(1_200_007);
    expect((await files.readMarkup('b.xml')).length).toBe(600_000);
    await expect(files.readMarkup('a.xml')).rejects.toMatchObject({ code: 'too-large', place: 'a.xml' });
    expect((await files.read('a.xml')).length).toBe(1_200_007);
  });
});

describe('A tar file in gzip', () => {
  it('gives its files by their names', async () => {
    const files = await unpacked(await tarGzOf([{ name: './', type: 'directory' }, { name: './files', type: 'directory' }, { name: './files/бет.html', content: 'Салам' }, { name: 'b', content: '' }]));
    expect(files.names).toEqual(['files/бет.html', 'b']);
    expect((await files.read('files/бет.html')).toString()).toBe('Салам');
  });

  it.each<[what: string, entries: TarEntry[], expected: string]>([
    ['a name that climbs out', [{ name: '../x', content: 'x' }], 'path ../x'],
    ['a name that begins at the root', [{ name: '/etc/x', content: 'x' }], 'path /etc/x'],
    ['a folder that climbs out', [{ name: 'a/../../x', type: 'directory' }], 'path a/../../x'],
    ['a symbolic link', [{ name: 'link', type: 'symlink' }], 'link link'],
    ['two files of one name', [{ name: 'a', content: '1' }, { name: './a', content: '2' }], 'same-name a'],
  ])('with %s is refused', async (_what, entries, expected) => {
    expect(await refusal(await tarGzOf([{ name: 'first', content: 'x'.repeat(100_000) }, ...entries, { name: 'last', content: 'y'.repeat(100_000) }]))).toBe(expected);
  });

  it('that is cut off is refused', async () => {
    const whole = await tarGzOf([{ name: 'a', content: 'abc'.repeat(10_000) }, { name: 'b', content: 'x' }]);
    expect(await refusal(whole.subarray(0, -20))).toBe('truncated');
    expect(await refusal(gzipSync(gunzipSync(whole).subarray(0, 9_000)))).toBe('truncated');
  });

  it('that is damaged is refused', async () => {
    const whole = await tarGzOf([{ name: 'a', content: 'abc'.repeat(10_000) }]);
    expect(await refusal(gzipSync(Buffer.from('no tar file inside, only words, '.repeat(90))))).toBe('damaged');
    expect(await refusal(overwritten(Buffer.from(whole), 40, 'XXXXXXXXXXXX'))).toBe('damaged');
  });

  it('is never unpacked without a limit', async () => {
    expect(await refusal(gzipSync(Buffer.alloc(50 * MEGABYTE)))).toBe('bomb');
    expect(await refusal(await tarGzOf([{ name: 'zeros', content: Buffer.alloc(2 * MEGABYTE) }]))).toBe('bomb');
    const limits = { ...PACKAGE_LIMITS, bytes: 1_000, ratio: 10_000 };
    expect(await refusal(await tarGzOf([{ name: 'a', content: 'a'.repeat(600) }, { name: 'b', content: 'b'.repeat(600) }]), limits)).toMatch(/^too-large/);
  });

  it.each([
    ['for all files that follow', 'g', Buffer.from('12 path=abc\n')],
    ['without end', 'x', Buffer.from('9 ab=cde\n'.repeat(10_000))],
    ['of a name without end', 'L', Buffer.alloc(70_000, 'a')],
  ])('with a header %s is refused', async (_what, type, content) => {
    const tar = Buffer.concat([tarBlock(type, content), gunzipSync(await tarGzOf([{ name: 'a', content: 'x' }]))]);
    expect(await refusal(gzipSync(tar))).toBe('damaged');
  });

  it('with a long name is read', async () => {
    const name = `${'папка/'.repeat(40)}бет.html`;
    expect((await unpacked(await tarGzOf([{ name, content: 'x' }]))).names).toEqual([name]);
  });

  it('of too many files is refused', async () => {
    const files = Array.from({ length: 4 }, (_, index): TarEntry => ({ name: `f${index}`, content: `${index}` }));
    const limits = { ...PACKAGE_LIMITS, files: 3 };
    expect(await refusal(await tarGzOf(files.slice(0, 3)), limits)).toBe('it is not');
    expect(await refusal(await tarGzOf(files), limits)).toBe('too-many-files');
  });
});
