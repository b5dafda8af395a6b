import type { PreviousUpload, UrlStorage } from 'tus-js-client';

const PREFIX = 'kurak.upload.';
/** The server keeps an unfinished upload for seven days; milliseconds. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

interface KeptAddress {
  readonly address: string;
  readonly at: number;
}

/**
 * Remembers on this device where an unfinished upload goes on, and nothing else: neither what the file is called nor what
 * it is. Where the device keeps nothing, or the page is not secure, it begins anew.
 */
export const addressesOfUploads: UrlStorage = {
  findAllUploads: async () => [],
  findUploadsByFingerprint: async (fingerprint) => {
    const kept = read(fingerprint);
    return kept === undefined ? [] : [previous(fingerprint, kept)];
  },
  removeUpload: async (key) => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Then there was none.
    }
  },
  addUpload: async (fingerprint, { uploadUrl }) => {
    try {
      localStorage.setItem(PREFIX + fingerprint, JSON.stringify({ address: uploadUrl, at: Date.now() }));
    } catch {
      // It can go on while the page is open all the same.
    }
    return PREFIX + fingerprint;
  },
};

/** The same for the same file of the same person; nobody can read from it which that is. */
export async function fingerprintOf({ name, size, lastModified }: File, person: string): Promise<string> {
  const facts = new TextEncoder().encode([person, name, size, lastModified].join('\n'));
  // Pages that are not secure have no digests: there a file is never the same.
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', facts);
  if (digest === undefined) return crypto.getRandomValues(new Uint32Array(2)).join('');
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function read(fingerprint: string): KeptAddress | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + fingerprint) ?? 'null') as KeptAddress | null;
    if (kept !== null && Date.now() - kept.at < KEPT_FOR) return kept;
    localStorage.removeItem(PREFIX + fingerprint);
  } catch {
    // Nothing that could be read.
  }
  return undefined;
}

function previous(fingerprint: string, { address, at }: KeptAddress): PreviousUpload {
  return { size: null, metadata: {}, creationTime: new Date(at).toString(), urlStorageKey: PREFIX + fingerprint, uploadUrl: address, parallelUploadUrls: null };
}
