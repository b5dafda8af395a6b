import { Body, Controller, Delete, Get, HttpCode, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { disposition, LOCKED } from '@kurak/curriculum-api';
import { Allow, IdParam, PageQuery } from '@kurak/shared-api';
import type { FastifyReply } from 'fastify';
import { AddEvidenceRequest, EvidencePage, EvidenceReply } from './evidence.dto';
import { EvidenceService } from './evidence.service';

@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /** Scans and photos of a training's sign-in sheets, by day */
  @Get('trainings/:id/evidence')
  @Allow('read', 'Evidence')
  listEvidence(@IdParam() trainingId: string, @Query() query: PageQuery): Promise<EvidencePage> {
    return this.evidence.list(trainingId, query);
  }

  /** Attach a scan or photo, a finished upload, to a day or session of a training */
  @Post('trainings/:id/evidence')
  @Allow('create', 'Evidence')
  addEvidence(@IdParam() trainingId: string, @Body() body: AddEvidenceRequest): Promise<EvidenceReply> {
    return this.evidence.add(trainingId, body);
  }

  /** The file of a scan or photo; that it was read is written down */
  @Get('evidence/:id/file')
  @Allow('read', 'Evidence')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' }, example: 'the bytes of sheet.webp' } } })
  async readEvidence(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { stream, bytes, name, mediaType } = await this.evidence.open(id);
    void reply.headers({ 'cache-control': 'no-store', 'content-security-policy': LOCKED });
    return new StreamableFile(stream, { type: mediaType, length: bytes, disposition: disposition(mediaType === 'image/webp' ? 'inline' : 'attachment', name) });
  }

  /** Remove a scan or photo; it can be brought back for thirty days */
  @Delete('evidence/:id')
  @Allow('delete', 'Evidence')
  @HttpCode(204)
  async removeEvidence(@IdParam() id: string): Promise<void> {
    await this.evidence.remove(id);
  }

  /** Bring a removed scan or photo back */
  @Post('evidence/:id/restore')
  @Allow('delete', 'Evidence')
  @HttpCode(200)
  restoreEvidence(@IdParam() id: string): Promise<EvidenceReply> {
    return this.evidence.restore(id);
  }
}
