import { zipOf } from './packages';

/** The beginning of a file that is no file: enough to be told by. */
const ascii = (text: string) => Buffer.from(text, 'latin1');

/** A second of silence: 8000 samples of 8 bits. */
export function silence(): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + 8000, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(8000, 40);
  return Buffer.concat([header, Buffer.alloc(8000, 128)]);
}

export const PDF = ascii('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

const isoMedia = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), ascii(`ftyp${brand.padEnd(4)}\0\0\0\0${brand.padEnd(4)}isom`), Buffer.alloc(64)]);
const ogg = (codec: string) => Buffer.concat([ascii('OggS'), Buffer.alloc(24), ascii(codec), Buffer.alloc(64)]);
/** An EBML document of one of Matroska's kinds. */
const ebml = (kind: string) => Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80 + kind.length + 3, 0x42, 0x82, 0x80 + kind.length]), ascii(kind), Buffer.alloc(64)]);

export const RECORDINGS = {
  mp3: Buffer.concat([ascii('ID3\x04\0\0\0\0\0\0'), Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]),
  m4a: isoMedia('M4A'),
  mp4: isoMedia('isom'),
  m4v: isoMedia('M4V'),
  mov: isoMedia('qt'),
  heic: isoMedia('heic'),
  ogg: ogg('\x01vorbis\0'),
  opus: ogg('OpusHead'),
  ogv: ogg('\x80theora\0'),
  webm: ebml('webm'),
  mkv: ebml('matroska'),
};

/** A zip archive that is nothing more. */
export const ARCHIVE = zipOf([{ name: 'a.txt', content: 'a' }]);

const OFFICE_PARTS = {
  docx: ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  docm: ['word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
  xlsx: ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
} as const;

export function officeDocument(kind: keyof typeof OFFICE_PARTS): Buffer {
  const [part, type] = OFFICE_PARTS[kind];
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;
  return zipOf([{ name: '[Content_Types].xml', content: types }, { name: part, content: '<document/>' }]);
}

export function openDocument(kind: 'text' | 'spreadsheet' | 'presentation' | 'graphics'): Buffer {
  return zipOf([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, method: 0 }, { name: 'content.xml', content: '<content/>' }]);
}
