interface Refusal {
  readonly status: number;
  readonly code: string;
}

/**
 * The network's edge for uploads, for specs: a server of the tus protocol that is spoken to by `XMLHttpRequest`. Takes pieces
 * as they come, or holds them back, as over a connection that stalls.
 */
export class UploadServer {
  /** Sizes of the pieces that arrived, in bytes. */
  readonly pieces: number[] = [];
  readonly removed: string[] = [];
  asked = 0;
  /** After so many pieces the next ones get no answer. */
  holdsAfter = Infinity;
  refusal: Refusal | undefined;
  private held: Request[] = [];
  private readonly before = globalThis.XMLHttpRequest;

  constructor() {
    const server = this as UploadServer;
    globalThis.XMLHttpRequest = class extends Request {
      constructor() {
        super((request) => server.take(request));
      }
    } as unknown as typeof XMLHttpRequest;
  }

  restore(): void {
    globalThis.XMLHttpRequest = this.before;
  }

  /** Whatever waits for an answer gets none. */
  loseConnection(): void {
    for (const request of this.held.splice(0)) request.fail();
  }

  private take(request: Request): void {
    this.asked += 1;
    if (this.refusal) return request.answer(this.refusal.status, {}, JSON.stringify({ type: `/problems/${this.refusal.code}`, title: '', status: this.refusal.status }));
    switch (request.method) {
      case 'POST':
        return request.answer(201, { location: `/api/uploads/upload-1` });
      case 'HEAD':
        return request.answer(200, { 'upload-offset': String(this.arrived), 'upload-length': request.sent['upload-length'] ?? '99999999' });
      case 'DELETE':
        this.removed.push(new URL(request.address, 'http://localhost').pathname);
        return request.answer(204, {});
      default:
        return this.takePiece(request);
    }
  }

  private takePiece(request: Request): void {
    if (this.pieces.length >= this.holdsAfter) return void this.held.push(request);
    this.pieces.push((request.body as Blob).size);
    request.answer(204, { 'upload-offset': String(this.arrived) });
  }

  private get arrived(): number {
    return this.pieces.reduce((sum, size) => sum + size, 0);
  }
}

/** As much of an XMLHttpRequest as an upload needs. */
class Request {
  readonly upload = { onprogress: null };
  readonly sent: Record<string, string> = {};
  status = 0;
  responseText = '';
  method = '';
  address = '';
  body: unknown;
  withCredentials = false;
  onload: () => void = () => undefined;
  onerror: (event: unknown) => void = () => undefined;
  private headers: Readonly<Record<string, string>> = {};
  private isAborted = false;

  constructor(private readonly take: (request: Request) => void) {}

  open(method: string, address: string): void {
    this.method = method;
    this.address = address;
  }

  setRequestHeader(name: string, value: string): void {
    this.sent[name.toLowerCase()] = value;
  }

  getResponseHeader(name: string): string | null {
    return this.headers[name.toLowerCase()] ?? null;
  }

  send(body: unknown): void {
    this.body = body;
    setTimeout(() => !this.isAborted && this.take(this));
  }

  abort(): void {
    this.isAborted = true;
  }

  answer(status: number, headers: Readonly<Record<string, string>>, text = ''): void {
    if (this.isAborted) return;
    this.status = status;
    this.headers = headers;
    this.responseText = text;
    this.onload();
  }

  fail(): void {
    if (!this.isAborted) this.onerror(new Event('error'));
  }
}
