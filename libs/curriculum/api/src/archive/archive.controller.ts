import { Body, Controller, Get, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Allow, IdParam } from '@kurak/shared-api';
import type { FastifyReply } from 'fastify';
import { disposition } from '../material/file-name';
import { ArchiveQuery, ImportModuleRequest, ImportReply } from './archive.dto';
import { ArchiveService } from './archive.service';

const ZIP = 'application/zip';
const TOO_LARGE = { type: '/problems/archive.large', title: 'The module is too large to be packed into one archive', status: 409 };

@Controller('modules')
export class ArchiveController {
  constructor(private readonly archives: ArchiveService) {}

  /** Make a module of an uploaded archive, Common Cartridge, Moodle backup or Markdown file */
  @Post('import')
  @Allow('create', 'Module')
  importModule(@Body() body: ImportModuleRequest): Promise<ImportReply> {
    return this.archives.import(body);
  }

  /** A module as one archive: JSON, Markdown and media with checksums */
  @Get(':id/archive')
  @Allow('read', 'Module')
  @ApiOkResponse({ content: { [ZIP]: { schema: { type: 'string', format: 'binary' }, example: 'the bytes of module.kurak.zip' } } })
  @ApiResponse({ status: 409, description: TOO_LARGE.title, content: { 'application/problem+json': { schema: { $ref: getSchemaPath('Problem') }, example: TOO_LARGE } } })
  async packModule(@IdParam() id: string, @Query() { number }: ArchiveQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { stream, bytes, name } = await this.archives.pack(id, number);
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(stream, { type: ZIP, length: bytes, disposition: disposition('attachment', name) });
  }
}
