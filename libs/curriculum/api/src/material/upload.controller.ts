import { Readable } from 'node:stream';
import { Controller, Delete, Head, HttpCode, Options, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow, Database, IdParam, ProblemException, RequestEdge } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from './uploads';

const TAKEN = ['content-length', 'content-type', 'tus-resumable', 'upload-concat', 'upload-defer-length', 'upload-length', 'upload-metadata', 'upload-offset'];
const GIVEN = [
  ...['location', 'tus-extension', 'tus-max-size', 'tus-resumable', 'tus-version'],
  ...['upload-defer-length', 'upload-expires', 'upload-length', 'upload-metadata', 'upload-offset'],
];

const PROBLEMS: Record<number, readonly [code: string, title: string]> = {
  404: ['not-found', 'There is no such thing here'],
  409: ['upload.offset', 'This piece does not follow what has arrived; ask how far it is'],
  410: ['upload.expired', 'This upload was not finished in time'],
  412: ['upload.version', 'Send the header Tus-Resumable: 1.0.0'],
  413: ['too-large', 'This is more than a file may have; nothing was saved'],
  429: ['upload.many', 'Too much was sent of which nothing was made; use it or give it up first'],
};

/**
 * Resumable uploads by the tus protocol 1.0, with its extensions creation, termination and expiration. They are not in
 * the OpenAPI document: the protocol has a specification of its own, and clients (see tus-js-client in the web app) that
 * know it. Errors are problem details, as everywhere.
 */
@ApiExcludeController()
@Controller('uploads')
export class UploadController {
  constructor(
    private readonly uploads: Uploads,
    private readonly database: Database,
    private readonly edge: RequestEdge,
  ) {}

  /** What the server can do */
  @Options()
  @Allow('create', 'Upload')
  describeUploads(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  /** Begin an upload */
  @Post()
  @Allow('create', 'Upload')
  beginUpload(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  /** How far an upload is */
  @Head(':id')
  @Allow('create', 'Upload')
  measureUpload(@IdParam() id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, id);
  }

  /** Send the next piece of an upload */
  @Patch(':id')
  @Allow('create', 'Upload')
  continueUpload(@IdParam() id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, id);
  }

  /** Give an upload up */
  @Delete(':id')
  @Allow('create', 'Upload')
  @HttpCode(204)
  endUpload(@IdParam() id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, id);
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, id?: Id): Promise<void> {
    const { personId } = this.database.actor;
    // A piece may take minutes to arrive; the transaction that told who sends it must not wait for that.
    this.edge.rest(request);
    const { method, body, raw } = request;
    const hasBody = (method === 'POST' || method === 'PATCH') && body === undefined;
    const response = await this.uploads.handle(personId, id, {
      method,
      headers: headersOf(request),
      body: hasBody ? (Readable.toWeb(raw) as ReadableStream) : undefined,
    });
    for (const name of GIVEN) {
      const value = response.headers.get(name);
      if (value !== null) void reply.header(name, value);
    }
    if (response.status >= 400) throw problemOf(response.status);
    void reply.status(response.status);
  }
}

function headersOf({ headers }: FastifyRequest): Headers {
  return new Headers(TAKEN.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as [string, string]] : [])));
}

function problemOf(status: number): Error {
  if (status >= 500) return new Error(`An upload was answered with ${status}`);
  const [code, title] = PROBLEMS[status] ?? ['malformed', 'The request cannot be read; nothing was saved'];
  return ProblemException.of(status, code, title);
}
