import { Injectable, StreamableFile } from '@nestjs/common';
import { RequestEdge } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PrintJob } from './print-job';
import { Printer } from './printer';

export const PDF = 'application/pdf';

/** What the contract says of a reply that is a PDF. */
export const PDF_REPLY = { content: { [PDF]: { schema: { type: 'string', format: 'binary' }, example: 'the bytes of a PDF' } } };

/** Where a request for a print is answered. */
@Injectable()
export class PrintDesk {
  constructor(
    private readonly printer: Printer,
    private readonly edge: RequestEdge,
  ) {}

  /**
   * Printing takes seconds, during which the request holds no connection to the database: it is done with it now.
   * @param name of the file, for programs that know only ASCII
   * @param fullName the same in its own letters
   */
  async answer(job: PrintJob, name: string, fullName: string, request: FastifyRequest, reply: FastifyReply): Promise<StreamableFile> {
    await this.edge.commit(request);
    const pdf = await this.printer.print(job);
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(pdf, { type: PDF, length: pdf.byteLength, disposition: `inline; filename="${name}"; filename*=UTF-8''${encoded(fullName)}` });
  }
}

/** As RFC 8187 wants it. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
