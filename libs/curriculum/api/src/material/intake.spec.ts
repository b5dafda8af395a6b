import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARCHIVE, CIRCLE, officeDocument, openDocument, PDF, RECORDINGS, silence } from '../../testing';
import sharp from 'sharp';
import { takeIn } from './intake';

/** A picture in two colours, red on the left, blue on the right. */
function flag(width: number, height: number) {
  const half = { create: { width: Math.floor(width / 2), height, channels: 3 as const, background: '#0000ff' } };
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([{ input: half, left: Math.ceil(width / 2), top: 0 }]);
}

const PLACE = { IFD0: { Make: 'Camera of Aijan', Copyright: 'Aijan' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 3/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '70/1 49/1 0/1' } };

const contentOf = async (bytes: Buffer, name = 'x') => (await takeIn(bytes, name)).content;
const told = async (bytes: Buffer, name = 'x') => {
  const { kind, mediaType, extension } = await takeIn(bytes, name);
  return [kind, mediaType, extension];
};
const refused = (code: string) => ({ name: 'UnfitFile', code });

describe('A picture that is taken in', () => {
  it('has lost its place, its camera and its maker', async () => {
    const photo = await flag(60, 40).withExif(PLACE).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Aijan</x:xmpmeta>').jpeg().toBuffer();
    const before = await sharp(photo).metadata();
    expect([before.exif?.includes('Camera of Aijan'), before.xmp !== undefined]).toEqual([true, true]);
    const kept = await contentOf(photo);
    const { exif, xmp, icc, iptc, format } = await sharp(kept).metadata();
    expect({ exif, xmp, icc, iptc, format }).toEqual({ format: 'webp' });
    expect(kept.includes('Aijan')).toBe(false);
  });

  it('stands upright', async () => {
    const lying = await flag(60, 40).withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer();
    const { content, width, height } = await takeIn(lying, 'x');
    expect([width, height]).toEqual([40, 60]);
    const [top, bottom] = await Promise.all([0, 59].map((row) => sharp(content).extract({ left: 20, top: row, width: 1, height: 1 }).removeAlpha().raw().toBuffer()));
    expect([(top?.[0] ?? 0) > 200, (top?.[2] ?? 255) < 60, (bottom?.[0] ?? 255) < 60, (bottom?.[2] ?? 0) > 200]).toEqual([true, true, true, true]);
  });

  it('is at most 1600 pixels a side and never made larger', async () => {
    expect(await takeIn(await flag(3200, 800).jpeg().toBuffer(), 'x')).toMatchObject({ width: 1600, height: 400 });
    expect(await takeIn(await flag(800, 3200).png().toBuffer(), 'x')).toMatchObject({ width: 400, height: 1600 });
    expect(await takeIn(await flag(31, 7).png().toBuffer(), 'x')).toMatchObject({ width: 31, height: 7 });
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('is WebP, whatever it was: %s', async (format) => {
    const bytes = await flag(24, 24).toFormat(format).toBuffer();
    expect(await told(bytes, `x.${format}`)).toEqual(['picture', 'image/webp', 'webp']);
    expect((await sharp(await contentOf(bytes)).metadata()).format).toBe('webp');
  });

  it('keeps what is transparent', async () => {
    const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    expect((await sharp(await contentOf(clear)).metadata()).hasAlpha).toBe(true);
  });

  it('is no bomb', async () => {
    const bomb = await sharp({ create: { width: 8000, height: 7000, channels: 3, background: 'white' } }).png({ palette: true, colours: 2 }).toBuffer();
    expect(bomb.length).toBeLessThan(200_000);
    await expect(takeIn(bomb, 'x.png')).rejects.toMatchObject(refused('material.pixels'));
  });

  it('is no half', async () => {
    const whole = await sharp({ create: { width: 300, height: 300, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 }, background: 'white' } }).jpeg().toBuffer();
    await expect(takeIn(whole.subarray(0, whole.length / 2), 'x.jpg')).rejects.toMatchObject(refused('material.broken'));
    await expect(takeIn(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200)]), 'x.jpg')).rejects.toMatchObject(refused('material.broken'));
  });

  it('stays byte for byte when it was taken in before, and only then', async () => {
    const once = await contentOf(await flag(60, 40).png().toBuffer());
    expect((await takeIn(once, 'x', 'as it is')).content).toBe(once);
    const tagged = await flag(60, 40).withExif(PLACE).webp().toBuffer();
    const chunk = Buffer.from('note\u0006\u0000\u0000\u0000Aijan\u0000', 'latin1');
    const noted = Buffer.concat([once as Buffer, chunk]);
    noted.writeUInt32LE(noted.length - 8, 4);
    const strange = [tagged, await flag(60, 40).png().toBuffer(), await flag(1700, 40).webp().toBuffer(), noted, Buffer.concat([once as Buffer, Buffer.from('Aijan')])];
    for (const bytes of strange) {
      const { content, width } = await takeIn(bytes, 'x', 'as it is');
      expect([content.equals(bytes), content.includes('Aijan'), (width ?? 0) <= 1600]).toEqual([false, false, true]);
    }
    await expect(takeIn(once.subarray(0, once.length - 20), 'x', 'as it is')).rejects.toMatchObject(refused('material.broken'));
  });
});

describe('A drawing that is taken in', () => {
  it('has its size and nothing that runs', async () => {
    const evil = CIRCLE.toString().replace('<circle', '<script>alert(1)</script><circle onload="alert(1)"');
    const { content, ...rest } = await takeIn(Buffer.from(`<?xml version="1.0"?>\n<!-- mine -->${evil}`), 'x.png');
    expect(rest).toEqual({ kind: 'picture', mediaType: 'image/svg+xml', extension: 'svg', width: 100, height: 100 });
    expect(content.toString()).toMatch(/<circle cx="50"/);
    expect(content.toString()).not.toMatch(/script|alert|onload/);
  });

  it('stays as it is when it was taken in before', async () => {
    const once = await contentOf(CIRCLE);
    expect((await contentOf(once)).equals(once)).toBe(true);
  });

  it('is refused when it is broken', async () => {
    await expect(takeIn(CIRCLE.subarray(0, 90), 'x.svg')).rejects.toMatchObject(refused('material.broken'));
    await expect(takeIn(Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${CIRCLE.toString()}`), 'x.svg')).rejects.toMatchObject(refused('material.broken'));
  });
});

describe('A recording or document that is taken in', () => {
  it.each<[string, Buffer, string, string, string]>([
    ['a WAV', silence(), 'audio', 'audio/wav', 'wav'],
    ['an MP3', RECORDINGS.mp3, 'audio', 'audio/mpeg', 'mp3'],
    ['an M4A', RECORDINGS.m4a, 'audio', 'audio/mp4', 'm4a'],
    ['an Ogg', RECORDINGS.ogg, 'audio', 'audio/ogg', 'ogg'],
    ['an Opus', RECORDINGS.opus, 'audio', 'audio/ogg', 'opus'],
    ['an MP4', RECORDINGS.mp4, 'video', 'video/mp4', 'mp4'],
    ['an M4V', RECORDINGS.m4v, 'video', 'video/mp4', 'mp4'],
    ['a WebM', RECORDINGS.webm, 'video', 'video/webm', 'webm'],
    ['a PDF', PDF, 'document', 'application/pdf', 'pdf'],
    ['a text document', officeDocument('docx'), 'document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
    ['a sheet', officeDocument('xlsx'), 'document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['slides', officeDocument('pptx'), 'document', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
    ['an open text document', openDocument('text'), 'document', 'application/vnd.oasis.opendocument.text', 'odt'],
    ['an open sheet', openDocument('spreadsheet'), 'document', 'application/vnd.oasis.opendocument.spreadsheet', 'ods'],
    ['open slides', openDocument('presentation'), 'document', 'application/vnd.oasis.opendocument.presentation', 'odp'],
    ['a text', Buffer.from('Тең укук\n\tбаарына'), 'document', 'text/plain', 'txt'],
  ])('is kept as it is, whatever it is called: %s', async (_what, bytes, kind, mediaType, extension) => {
    expect(await told(bytes, 'holiday.jpg')).toEqual([kind, mediaType, extension]);
    expect(await contentOf(bytes)).toBe(bytes);
  });

  it('is a table when a text is called one', async () => {
    expect(await told(Buffer.from('a;b\n1;2\n'), 'Table.CSV')).toEqual(['document', 'text/csv', 'csv']);
  });

  it('is found out from its file as well', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kurak-intake-'));
    const path = join(folder, 'upload');
    await writeFile(path, silence());
    expect(await takeIn(path, 'x')).toMatchObject({ kind: 'audio', content: path });
    await writeFile(path, await flag(10, 10).png().toBuffer());
    expect(await takeIn(path, 'x')).toMatchObject({ kind: 'picture', mediaType: 'image/webp', width: 10 });
    await rm(folder, { recursive: true });
  });

  it.each<[string, string, Buffer]>([
    ['an archive called a picture', 'x.png', ARCHIVE],
    ['a document with macros', 'x.docx', officeDocument('docm')],
    ['an open drawing', 'x.odt', openDocument('graphics')],
    ['a page called a text', 'x.txt', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a page called a picture', 'x.png', Buffer.from('  <HTML><body onload="alert(1)">')],
    ['markup of another language', 'x.svg', Buffer.from('<?xml version="1.0"?><note/>')],
    ['a program', 'x.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['a program of another kind', 'x.mp3', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(200)])],
    ['a text of another alphabet', 'x.txt', Buffer.from([0xd2, 0xe5, 0xed, 0x20, 0xf3, 0xea, 0xf3, 0xea])],
    ['a text with control characters', 'x.txt', Buffer.from('a\u0000b')],
    ['a film of a telephone', 'x.mp4', RECORDINGS.mov],
    ['a picture of a telephone', 'x.jpg', RECORDINGS.heic],
    ['a film of another kind', 'x.webm', RECORDINGS.mkv],
    ['another film of another kind', 'x.ogg', RECORDINGS.ogv],
  ])('is not %s', async (_what, name, given) => {
    await expect(takeIn(given, name)).rejects.toMatchObject(refused('material.type'));
  });

  it('is not empty', async () => {
    await expect(takeIn(Buffer.alloc(0), 'x.txt')).rejects.toMatchObject(refused('material.empty'));
  });
});
