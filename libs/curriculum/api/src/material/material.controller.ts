import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Allow, IdParam, ProblemException, ReadsOnly } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { disposition } from './file-name';
import { headersOf, isKnown, rangeOf } from './material-content';
import { MaterialFiles } from './material-files';
import { ChangeMaterialRequest, CreateMaterialRequest, MaterialPage, MaterialQuery, MaterialReply } from './material.dto';
import { MaterialService } from './material.service';

const NO_SUCH_RANGE = { type: '/problems/range', title: 'The file does not have this part', status: 416 };

@Controller('materials')
export class MaterialController {
  constructor(
    private readonly materials: MaterialService,
    private readonly files: MaterialFiles,
  ) {}

  /** Pictures, recordings and documents of this organisation and of the network, newest first */
  @Get()
  @Allow('read', 'Module')
  listMaterials(@Query() query: MaterialQuery): Promise<MaterialPage> {
    return this.materials.list(query);
  }

  /** Make a material of a finished upload */
  @Post()
  @Allow('create', 'Material')
  createMaterial(@Body() body: CreateMaterialRequest): Promise<MaterialReply> {
    return this.materials.create(body);
  }

  /** A material and where it is used */
  @Get(':id')
  @Allow('read', 'Material')
  findMaterial(@IdParam() id: string): Promise<MaterialReply> {
    return this.materials.find(id);
  }

  /** Change a material's title, alternative text or transcript */
  @Patch(':id')
  @Allow('change', 'Material')
  changeMaterial(@IdParam() id: string, @Body() body: ChangeMaterialRequest): Promise<MaterialReply> {
    return this.materials.change(id, body);
  }

  /** Delete a material that no unit shows */
  @Delete(':id')
  @Allow('delete', 'Material')
  @HttpCode(204)
  async deleteMaterial(@IdParam() id: string): Promise<void> {
    await this.materials.remove(id);
  }

  /** The file of a material; of a recording also the part that a Range header asks for */
  @Get(':id/content')
  @Allow('read', 'Material')
  @ReadsOnly()
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' }, example: 'the bytes of circle.webp' } } })
  @ApiResponse({ status: 416, description: NO_SUCH_RANGE.title, content: { 'application/problem+json': { schema: { $ref: getSchemaPath('Problem') }, example: NO_SUCH_RANGE } } })
  async readMaterial(@IdParam() id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile | undefined> {
    const material = await this.materials.entity(id);
    if (isKnown(request.headers['if-none-match'], material)) {
      void reply.status(304).headers(headersOf(material));
      return undefined;
    }
    const range = rangeOf(request.headers, material);
    if (range === 'impossible') {
      void reply.header('content-range', `bytes */${material.bytes}`);
      throw new ProblemException(NO_SUCH_RANGE);
    }
    const file = await this.files.open(material, range);
    if (file === undefined) throw ProblemException.notFound();
    void reply.headers(headersOf(material));
    if (range) void reply.status(206).header('content-range', `bytes ${range.first}-${range.last}/${material.bytes}`);
    const isText = material.mediaType.startsWith('text/');
    return new StreamableFile(file.stream, {
      type: isText ? `${material.mediaType}; charset=utf-8` : material.mediaType,
      length: file.bytes,
      disposition: disposition(material.kind === 'document' ? 'attachment' : 'inline', material.name),
    });
  }
}
