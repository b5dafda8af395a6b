import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Allow, IdParam, RequestEdge } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { printName } from './document';
import { PrintQuery } from './print.dto';
import type { PrintJob } from './print-job';
import { PrintService } from './print.service';
import { Printer } from './printer';

const PDF = 'application/pdf';
const ANSWER = { content: { [PDF]: { schema: { type: 'string', format: 'binary' }, example: 'the bytes of a PDF' } } };

@Controller('modules')
export class PrintController {
  constructor(
    private readonly prints: PrintService,
    private readonly printer: Printer,
    private readonly edge: RequestEdge,
  ) {}

  /** A module's guide for facilitators, or that of one unit, as PDF */
  @Get(':id/guide')
  @Allow('read', 'Module')
  @ApiOkResponse(ANSWER)
  async printGuide(@IdParam() id: string, @Query() query: PrintQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return this.print(await this.prints.job('guide', id, query), request, reply);
  }

  /** A module's handouts for participants, or those of one unit, as PDF */
  @Get(':id/handouts')
  @Allow('read', 'Module')
  @ApiOkResponse(ANSWER)
  async printHandouts(@IdParam() id: string, @Query() query: PrintQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return this.print(await this.prints.job('handouts', id, query), request, reply);
  }

  /** Printing takes seconds, during which the request holds no connection to the database. */
  private async print(job: PrintJob, request: FastifyRequest, reply: FastifyReply): Promise<StreamableFile> {
    await this.edge.commit(request);
    const pdf = await this.printer.print(job);
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(pdf, { type: PDF, length: pdf.byteLength, disposition: `inline; filename="${job.kind}.pdf"; filename*=UTF-8''${encoded(printName(job))}` });
  }
}

/** As RFC 8187 wants it. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
