import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** A file of a zip that is made by hand, with whatever its headers are to say. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: Buffer | string;
  /** General purpose bits; by default that the name is in UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  /** By default a regular file of Unix. */
  readonly attributes?: number;
  /** What the headers say of it where that is not the truth. */
  readonly told?: { readonly size?: number; readonly packedSize?: number; readonly checksum?: number };
  /** By default what its content is when deflated. */
  readonly packed?: Buffer;
}

const REGULAR = 0o100644 * 0x10000;

/** A zip file, byte by byte, for what no library would write. */
export function zipOf(entries: readonly ZipEntry[], { count = entries.length } = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', flags = 0x800, method = 8, attributes = REGULAR, told = {}, packed } of entries) {
    const bytes = Buffer.from(content);
    const body = packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(told.checksum ?? crc32(bytes), 10);
    facts.writeUInt32LE(told.packedSize ?? body.length, 14);
    facts.writeUInt32LE(told.size ?? bytes.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, title, body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(attributes >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021403', 'hex'), facts, tail, title]));
    files.push(local);
    offset += local.length;
  }
  const middle = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(middle.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, middle, end]);
}

export interface TarEntry {
  readonly name: string;
  readonly content?: string | Buffer;
  readonly type?: 'file' | 'directory' | 'symlink';
}

/** A header of a tar file and what it is about, for what no library would write. */
export function tarBlock(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write('header', 0);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257, 'latin1');
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  header.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

export async function tarGzOf(entries: readonly TarEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, content = '', type = 'file' } of entries) tar.entry({ name, type, ...(type === 'symlink' && { linkname: '/etc/passwd' }) }, Buffer.from(content));
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar) parts.push(part as Buffer);
  return gzipSync(Buffer.concat(parts));
}
