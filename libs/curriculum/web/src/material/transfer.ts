import { computed, signal } from '@angular/core';
import { problemType } from '@kurak/shared-model';
import { ProblemError, SIGNED_OUT_EVENT } from '@kurak/shared-web';
import type { DetailedError, HttpResponse, Upload } from 'tus-js-client';
import { addressesOfUploads, fingerprintOf } from './upload-addresses';

/** The most that a file may have, in bytes: the server takes no more. */
const LARGEST = 200 * 1024 * 1024;
/** So much goes in one request, in bytes: over a poor connection it takes less time than any server waits. */
const PIECE = 1024 * 1024;
/** How long to wait before another attempt, in milliseconds; and before the next round of attempts. */
const ATTEMPTS = [0, 1_000, 3_000];
const ROUND = 15_000;

export type TransferState = 'none' | 'sending' | 'paused' | 'waiting' | 'failed' | 'done';

/** A file that has arrived whole, and of which nothing was made yet. */
export interface FinishedUpload {
  readonly id: string;
  readonly name: string;
  /** Size. */
  readonly bytes: number;
}

/**
 * A file on its way to the server in pieces (tus 1.0). It can be paused, goes on by itself when the connection comes back,
 * and, when the same file is chosen again, from where it was.
 */
export class Transfer {
  private upload: Upload | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly now = signal<TransferState>('none');
  private readonly chosen = signal<File | undefined>(undefined);
  private readonly arrived = signal(0);
  private readonly why = signal<unknown>(undefined);
  private readonly whole = signal<FinishedUpload | undefined>(undefined);

  /** `waiting` is for a connection. */
  readonly state = this.now.asReadonly();
  readonly file = this.chosen.asReadonly();
  /** Bytes. */
  readonly sent = this.arrived.asReadonly();
  /** In percent, whole. */
  readonly part = computed(() => Math.floor((100 * this.arrived()) / Math.max(1, this.chosen()?.size ?? 1)));
  /** Why it failed. */
  readonly problem = this.why.asReadonly();
  readonly finished = this.whole.asReadonly();

  private readonly goOn = () => {
    if (this.now() === 'waiting') this.resume();
  };

  /** @param person whose file it is; another person on this device does not go on with it */
  async begin(file: File, person: string): Promise<void> {
    this.cancel();
    this.chosen.set(file);
    this.arrived.set(0);
    if (file.size === 0) return this.fail(refusal('material.empty', 422));
    if (file.size > LARGEST) return this.fail(refusal('too-large', 413));
    this.now.set('sending');
    const { Upload } = await import('tus-js-client');
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      metadata: { filename: file.name },
      chunkSize: PIECE,
      retryDelays: ATTEMPTS,
      // Past the service worker: it would answer a lost connection with a reply of its own.
      headers: { 'ngsw-bypass': 'true' },
      fingerprint: () => fingerprintOf(file, person),
      urlStorage: addressesOfUploads,
      removeFingerprintOnSuccess: true,
      onProgress: (bytes) => this.arrived.set(bytes),
      onSuccess: () => this.finish(upload, file),
      onError: (error) => this.interrupt(error),
    });
    this.upload = upload;
    window.addEventListener('online', this.goOn);
    const [before] = await upload.findPreviousUploads();
    if (before) upload.resumeFromPreviousUpload(before);
    if (this.now() === 'sending') upload.start();
  }

  pause(): void {
    if (this.now() !== 'sending' && this.now() !== 'waiting') return;
    clearTimeout(this.timer);
    this.now.set('paused');
    void this.upload?.abort();
  }

  resume(): void {
    clearTimeout(this.timer);
    this.why.set(undefined);
    this.now.set('sending');
    this.upload?.start();
  }

  /** Gives it up, on the server too. */
  cancel(): void {
    const { upload } = this;
    const wasWhole = this.now() === 'done';
    this.leave();
    this.chosen.set(undefined);
    this.whole.set(undefined);
    this.why.set(undefined);
    this.now.set('none');
    // What cannot be removed now goes by itself after some days.
    if (!wasWhole) upload?.abort(true).catch(() => undefined);
  }

  /** Stops without giving up: the page closes. */
  leave(): void {
    clearTimeout(this.timer);
    window.removeEventListener('online', this.goOn);
    this.upload?.abort().catch(() => undefined);
    this.upload = undefined;
  }

  private finish(upload: Upload, file: File): void {
    if (upload !== this.upload) return;
    window.removeEventListener('online', this.goOn);
    this.arrived.set(file.size);
    this.whole.set({ id: upload.url?.split('/').at(-1) ?? '', name: file.name, bytes: file.size });
    this.now.set('done');
  }

  private interrupt(error: Error | DetailedError): void {
    if (this.now() !== 'sending') return;
    const response = 'originalResponse' in error ? error.originalResponse : null;
    const status = response?.getStatus() ?? 0;
    if (status >= 400 && status < 500) {
      if (status === 401) window.dispatchEvent(new Event(SIGNED_OUT_EVENT));
      return this.fail(new ProblemError(problemIn(response)));
    }
    this.now.set('waiting');
    this.timer = setTimeout(this.goOn, ROUND);
  }

  private fail(error: unknown): void {
    this.why.set(error);
    this.now.set('failed');
  }
}

function refusal(code: string, status: number): ProblemError {
  return new ProblemError({ type: problemType(code), title: 'Not taken', status });
}

function problemIn(response: HttpResponse | null): ProblemError['problem'] {
  try {
    return JSON.parse(response?.getBody() ?? '') as ProblemError['problem'];
  } catch {
    return { type: 'about:blank', title: 'Not taken', status: response?.getStatus() ?? 0 };
  }
}
