import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ApiSettings } from '../settings';
import { LocalFolder } from './local-folder';

describe('The folder of files', () => {
  let dataDir: string;
  let files: LocalFolder;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'kurak-files-'));
    files = new LocalFolder({ dataDir } as ApiSettings);
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const contentOf = async (key: string, range?: { first: number; last: number }) => {
    const file = await files.read(key, range);
    return file && { bytes: file.bytes, text: (await buffer(file.stream)).toString() };
  };

  it('gives back what was put, from memory or as it came', async () => {
    await files.put('a/one', Buffer.from('Тең'));
    await files.put('a/two', Readable.from([Buffer.from('ук'), Buffer.from('ук')]));
    expect(await contentOf('a/one')).toEqual({ bytes: 6, text: 'Тең' });
    expect(await contentOf('a/two')).toEqual({ bytes: 8, text: 'укук' });
  });

  it('gives a part from one byte to another, both included', async () => {
    await files.put('a/one', Buffer.from('0123456789'));
    expect(await contentOf('a/one', { first: 3, last: 5 })).toEqual({ bytes: 3, text: '345' });
    expect(await contentOf('a/one', { first: 9, last: 9 })).toEqual({ bytes: 1, text: '9' });
  });

  it('has nothing of what broke off, and what was there before', async () => {
    await files.put('a/one', Buffer.from('before'));
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('aft');
        throw new Error('The connection broke');
      })(),
    );
    await expect(files.put('a/one', broken)).rejects.toThrow('The connection broke');
    expect(await contentOf('a/one')).toEqual({ bytes: 6, text: 'before' });
    expect(await readdir(join(dataDir, 'files/a'))).toEqual(['one']);
  });

  it('keeps files from other users of the machine', async () => {
    await files.put('a/one', Buffer.from('secret'));
    expect((await stat(join(dataDir, 'files/a/one'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'files/a'))).mode & 0o777).toBe(0o700);
  });

  it('forgets what is removed, and does not mind what is not there', async () => {
    await files.put('a/one', Buffer.from('x'));
    await files.remove('a/one');
    await files.remove('a/one');
    expect(await contentOf('a/one')).toBeUndefined();
  });

  it.each(['', '/etc/passwd', '../a', 'a/../b', 'A/b', 'a//b', 'a/b/', 'a b', 'a\u0000b'])('has no key like %j', async (key) => {
    await expect(files.put(key, Buffer.from('x'))).rejects.toThrow('A file key of another shape');
    await expect(files.read(key)).rejects.toThrow('A file key of another shape');
  });
});
