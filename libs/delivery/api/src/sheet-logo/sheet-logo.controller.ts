import { Body, Controller, Delete, Get, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { LOCKED } from '@kurak/curriculum-api';
import { Allow, IdParam } from '@kurak/shared-api';
import type { FastifyReply } from 'fastify';
import { AddSheetLogoRequest, CurrentSheetLogoReply, SheetLogoReply } from './sheet-logo.dto';
import { SheetLogoService } from './sheet-logo.service';

const PNG = 'image/png';

@Controller('sheet-logos')
export class SheetLogoController {
  constructor(private readonly logos: SheetLogoService) {}

  /** The logo that the organisation's sheets show, if it has one */
  @Get('current')
  @Allow('read', 'Logo')
  showSheetLogo(): Promise<CurrentSheetLogoReply> {
    return this.logos.current();
  }

  /** Make a picture, a finished upload, the organisation's logo; the one before can be brought back for thirty days */
  @Post()
  @Allow('create', 'Logo')
  addSheetLogo(@Body() body: AddSheetLogoRequest): Promise<SheetLogoReply> {
    return this.logos.add(body);
  }

  /** The picture of a logo, as it is printed */
  @Get(':id/picture')
  @Allow('read', 'Logo')
  @ApiOkResponse({ content: { [PNG]: { schema: { type: 'string', format: 'binary' }, example: 'the bytes of logo.png' } } })
  async readSheetLogo(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { stream, bytes } = await this.logos.open(id);
    // Another picture has another id. On a phone that people share, what one of them has kept is not for the next.
    void reply.headers({ 'cache-control': 'private, max-age=31536000, immutable', vary: 'cookie', 'content-security-policy': LOCKED });
    return new StreamableFile(stream, { type: PNG, length: bytes, disposition: 'inline; filename="logo.png"' });
  }

  /** Print sheets without the logo; it can be brought back for thirty days */
  @Delete(':id')
  @Allow('delete', 'Logo')
  @HttpCode(204)
  async removeSheetLogo(@IdParam() id: string): Promise<void> {
    await this.logos.remove(id);
  }

  /** Bring a removed or replaced logo back, in the place of whatever is there now */
  @Post(':id/restore')
  @Allow('delete', 'Logo')
  @HttpCode(200)
  restoreSheetLogo(@IdParam() id: string): Promise<SheetLogoReply> {
    return this.logos.restore(id);
  }
}
