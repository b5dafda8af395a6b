import type { ByteRange } from '@kurak/shared-api';
import type { MaterialEntity } from './material.entity';

/** Whatever a file is, it runs nothing, fetches nothing and is in no other page. Drawings have styles of their own making. */
export const LOCKED = `default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'`;
/** What a material contains never changes. */
const FOREVER = 'private, max-age=31536000, immutable';

/** Recordings are listened to from the middle. */
export function isRecording({ kind }: Pick<MaterialEntity, 'kind'>): boolean {
  return kind === 'audio' || kind === 'video';
}

export function headersOf(material: MaterialEntity): Record<string, string> {
  return {
    etag: etagOf(material),
    'cache-control': FOREVER,
    // On a phone that people share, what one of them has kept is not for the next.
    vary: 'cookie',
    'content-security-policy': LOCKED,
    ...(isRecording(material) && { 'accept-ranges': 'bytes' }),
  };
}

/** Whether who asks has it already (RFC 9110, 13.1.2). */
export function isKnown(ifNoneMatch: string | undefined, material: MaterialEntity): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etagOf(material));
}

/**
 * What part of a recording is asked for (RFC 9110, 14.2): undefined for all of it, which is also the answer to several
 * ranges, to what is no range, and to a range of another content.
 */
export function rangeOf({ range = '', 'if-range': ifRange }: { range?: string; 'if-range'?: string }, material: MaterialEntity): ByteRange | 'impossible' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.trim()) ?? [];
  if (!isRecording(material) || (first === '' && last === '')) return undefined;
  if (ifRange !== undefined && ifRange !== etagOf(material)) return undefined;
  const end = material.bytes - 1;
  if (first === '') return Number(last) === 0 ? 'impossible' : { first: Math.max(0, material.bytes - Number(last)), last: end };
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) > end) return 'impossible';
  return { first: Number(first), last: last === '' ? end : Math.min(Number(last), end) };
}

function etagOf({ contentHash }: Pick<MaterialEntity, 'contentHash'>): string {
  return `"${contentHash}"`;
}
