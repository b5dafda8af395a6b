import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings, ProblemException } from '@kurak/shared-api';
import { type Id, isId } from '@kurak/shared-model';
import { FileStore as UploadFolder } from '@tus/file-store';
import { Server } from '@tus/server';
import { v7 as newId } from 'uuid';

/** The most that one file may have, in bytes. */
export const LARGEST_UPLOAD = 200 * 1024 * 1024;
/** The most that one person's uploads, of which nothing was made yet, may have together, in bytes. */
export const MOST_WAITING = 10 * LARGEST_UPLOAD;

const TOO_MANY = 429;
const HOUR = 60 * 60 * 1000;
/** How long an upload is kept that nothing was made of, in milliseconds. */
const KEPT_FOR = 7 * 24 * HOUR;

/** A file that has arrived whole. */
export interface FinishedUpload {
  readonly path: string;
  /** As the sender calls it; empty when she did not say. */
  readonly name: string;
}

/** A request of the tus protocol, as far as it is of interest. */
export interface UploadRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly body: ReadableStream | undefined;
}

/**
 * Files on their way here, in pieces, over connections that break (tus 1.0: https://tus.io/protocols/resumable-upload).
 * Each person has a folder of her own, so that what another one began cannot even be named.
 */
@Injectable()
export class Uploads implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Uploads');
  private readonly folder: string;
  private tus: { readonly server: Server; readonly store: UploadFolder } | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    this.folder = join(settings.dataDir, 'uploads');
  }

  async onApplicationBootstrap(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const removeQuietly = () => this.removeExpired().catch((error: NodeJS.ErrnoException) => this.logger.error(error.code ?? error.name));
    await removeQuietly();
    this.timer = setInterval(() => void removeQuietly(), HOUR).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Answers a request of the protocol about one of this person's uploads, or, without an id, about a new one. */
  async handle(personId: Id, uploadId: Id | undefined, { method, headers, body }: UploadRequest): Promise<Response> {
    if (method === 'POST' && (await this.waiting(personId)) + lengthIn(headers) > MOST_WAITING) return new Response(null, { status: TOO_MANY });
    const url = `http://uploads/${[personId, uploadId].filter((part) => part !== undefined).join('/')}`;
    const request = new Request(url, { method, headers, ...(body && { body, duplex: 'half' }) } as RequestInit);
    return this.opened().server.handleWeb(request as Parameters<Server['handleWeb']>[0]);
  }

  /** `unknown` for what this person did not begin, `unfinished` for what has not arrived whole. */
  async finished(personId: Id, uploadId: Id): Promise<FinishedUpload | 'unknown' | 'unfinished'> {
    const { store } = this.opened();
    const upload = await store.getUpload(`${personId}/${uploadId}`).catch(() => undefined);
    if (upload === undefined) return 'unknown';
    if (upload.size === undefined || upload.offset < upload.size) return 'unfinished';
    return { path: this.pathOf(personId, uploadId), name: upload.metadata?.['filename'] ?? '' };
  }

  /**
   * An upload of this person's to make something of.
   *
   * @throws ProblemException `invalid`: `upload.unknown`, `upload.unfinished`
   */
  async toUse(personId: Id, uploadId: Id): Promise<FinishedUpload> {
    const upload = await this.finished(personId, uploadId);
    if (typeof upload === 'string') throw ProblemException.invalid({ path: 'uploadId', code: `upload.${upload}` });
    return upload;
  }

  /** Removes an upload; one that is not there is fine. */
  async remove(personId: Id, uploadId: Id): Promise<void> {
    const path = this.pathOf(personId, uploadId);
    await rm(`${path}.json`, { force: true });
    await rm(path, { force: true });
  }

  /** Removes what was begun more than seven days before this instant (milliseconds since 1970) and not used. */
  async removeExpired(now = Date.now()): Promise<void> {
    const folders = (await readdir(this.folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    for (const { name: person } of folders) {
      const names = new Set((await readdir(join(this.folder, person))).map((name) => name.replace(/\.json$/, '')));
      for (const name of names) {
        const path = this.pathOf(person, name);
        // The note beside a file is as old as the upload; a file without one is left over from a removal.
        const { mtimeMs } = await stat(`${path}.json`).catch(() => stat(path)).catch(() => ({ mtimeMs: now }));
        if (now - mtimeMs > KEPT_FOR) await this.remove(person, name);
      }
    }
  }

  /** How much room a person's uploads take, those that are still on their way with all that they will have. */
  private async waiting(personId: Id): Promise<number> {
    const folder = join(this.folder, personId);
    const notes = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
    const sizes = await Promise.all(notes.map(async (name) => (JSON.parse(await readFile(join(folder, name), 'utf8').catch(() => '{"size":0}')) as { size?: number }).size));
    return sizes.reduce<number>((sum, size) => sum + (size ?? LARGEST_UPLOAD), 0);
  }

  private pathOf(personId: Id, uploadId: Id): string {
    return join(this.folder, personId, uploadId);
  }

  private opened() {
    return (this.tus ??= openFolder(this.folder));
  }
}

/** How much the upload will have that a request begins; one that is too large is refused as such. */
function lengthIn(headers: Headers): number {
  return Math.min(LARGEST_UPLOAD, Number(headers.get('upload-length') ?? LARGEST_UPLOAD));
}

function openFolder(directory: string) {
  const store = new UploadFolder({ directory, expirationPeriodInMilliseconds: KEPT_FOR });
  const pathOf = ({ url }: { url: string }) => new URL(url).pathname.slice(1);
  const server = new Server({
    path: '/api/uploads',
    datastore: store,
    maxSize: LARGEST_UPLOAD,
    // An empty list: pages of other sites have no business here.
    allowedOrigins: [],
    namingFunction: (request) => `${pathOf(request)}/${newId()}`,
    getFileIdFromRequest: (request) => (pathOf(request).split('/').every(isId) ? pathOf(request) : undefined),
    generateUrl: (_request, { path, id }) => `${path}/${id.split('/').at(-1)}`,
  });
  return { server, store };
}
