import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Allow, IdParam } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { printName } from './document';
import { PrintQuery } from './print.dto';
import { PDF_REPLY, PrintDesk } from './print-desk';
import type { ModulePrint } from './print-job';
import { PrintService } from './print.service';

@Controller('modules')
export class PrintController {
  constructor(
    private readonly prints: PrintService,
    private readonly desk: PrintDesk,
  ) {}

  /** A module's guide for facilitators, or that of one unit, as PDF */
  @Get(':id/guide')
  @Allow('read', 'Module')
  @ApiOkResponse(PDF_REPLY)
  async printGuide(@IdParam() id: string, @Query() query: PrintQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return this.print(await this.prints.job('guide', id, query), request, reply);
  }

  /** A module's handouts for participants, or those of one unit, as PDF */
  @Get(':id/handouts')
  @Allow('read', 'Module')
  @ApiOkResponse(PDF_REPLY)
  async printHandouts(@IdParam() id: string, @Query() query: PrintQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return this.print(await this.prints.job('handouts', id, query), request, reply);
  }

  private print(job: ModulePrint, request: FastifyRequest, reply: FastifyReply): Promise<StreamableFile> {
    return this.desk.answer(job, `${job.kind}.pdf`, printName(job), request, reply);
  }
}
