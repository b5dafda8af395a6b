import { Body, Controller, Get, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Allow, IdParam, spreadsheetReply, XLSX } from '@kurak/shared-api';
import { ExportReply, ExportRequest } from './export.dto';
import { ExportService } from './export.service';
import type { FastifyReply } from 'fastify';

@Controller()
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  /** Ask for a spreadsheet of a training's outcomes */
  @Post('trainings/:id/exports')
  @Allow('create', 'Export')
  @HttpCode(202)
  askForExport(@IdParam() trainingId: string, @Body() body: ExportRequest): Promise<ExportReply> {
    return this.exports.ask(trainingId, body);
  }

  /** Whether a spreadsheet is ready */
  @Get('exports/:id')
  @Allow('read', 'Export')
  findExport(@IdParam() id: string): Promise<ExportReply> {
    return this.exports.find(id);
  }

  /** Download a spreadsheet */
  @Get('exports/:id/file')
  @Allow('read', 'Export')
  @ApiOkResponse(spreadsheetReply('outcomes.xlsx'))
  async downloadExport(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { stream, bytes, name } = await this.exports.file(id);
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(stream, { type: XLSX, length: bytes, disposition: `attachment; filename="${name}"` });
  }
}
