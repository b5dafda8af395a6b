import { problemType } from '@kurak/shared-model';
import { OfflineError, ProblemError } from '@kurak/shared-web';
import type { DetailedError } from 'tus-js-client';

/** So much goes in one request, in bytes: over a poor connection it takes less time than any server waits. */
const PIECE = 1024 * 1024;
/** How long to wait before another attempt, in milliseconds. */
const ATTEMPTS = [0, 1_000, 3_000, 8_000];

/**
 * Brings a file to the server in pieces (tus), each tried again when the connection breaks.
 * @param tell how much of it has arrived, 0 to 1
 * @returns the id of the finished upload
 * @throws ProblemError when the server refuses it; OfflineError when no attempt gets through
 */
export async function sendFile(file: File, tell: (part: number) => void): Promise<string> {
  const { Upload } = await import('tus-js-client');
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      metadata: { filename: file.name },
      chunkSize: PIECE,
      retryDelays: ATTEMPTS,
      storeFingerprintForResuming: false,
      // Past the service worker: it would answer a lost connection with a reply of its own.
      headers: { 'ngsw-bypass': 'true' },
      onProgress: (sent, size) => tell(size === 0 ? 1 : sent / size),
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
      onError: (error) => reject(refusalIn(error)),
    });
    upload.start();
  });
}

function refusalIn(error: Error | DetailedError): Error {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (status < 400) return new OfflineError();
  try {
    return new ProblemError(JSON.parse(response?.getBody() ?? '') as ProblemError['problem']);
  } catch {
    return new ProblemError({ type: problemType('failed'), title: 'Not taken', status });
  }
}
