import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { Allow, IdParam, PageQuery } from '@kurak/shared-api';
import { ChangeModuleRequest, CreateModuleRequest, ModulePage, ModuleReply, ModuleVersionList, PublishRequest, UnitOrderRequest } from './module.dto';
import { ModuleService } from './module.service';

@Controller('modules')
export class ModuleController {
  constructor(private readonly modules: ModuleService) {}

  /** The modules of this organisation and those shared with the network */
  @Get()
  @Allow('read', 'Module')
  listModules(@Query() query: PageQuery): Promise<ModulePage> {
    return this.modules.list(query);
  }

  /** Begin a module */
  @Post()
  @Allow('create', 'Module')
  createModule(@Body() body: CreateModuleRequest): Promise<ModuleReply> {
    return this.modules.create(body);
  }

  /** A module with its units: the draft of one's own, the published version of others' */
  @Get(':id')
  @Allow('read', 'Module')
  findModule(@IdParam() id: string): Promise<ModuleReply> {
    return this.modules.find(id);
  }

  /** Change a module's title, summary or audience */
  @Patch(':id')
  @Allow('change', 'Module')
  changeModule(@IdParam() id: string, @Body() body: ChangeModuleRequest): Promise<ModuleReply> {
    return this.modules.change(id, body);
  }

  /** Delete a module that was never published */
  @Delete(':id')
  @Allow('delete', 'Module')
  @HttpCode(204)
  async deleteModule(@IdParam() id: string): Promise<void> {
    await this.modules.remove(id);
  }

  /** Put a module's units in order */
  @Put(':id/unit-order')
  @Allow('change', 'Module')
  orderUnits(@IdParam() id: string, @Body() body: UnitOrderRequest): Promise<ModuleReply> {
    return this.modules.orderUnits(id, body);
  }

  /** Publish the draft as the next version */
  @Post(':id/publish')
  @Allow('change', 'Module')
  @HttpCode(200)
  publishModule(@IdParam() id: string, @Body() body: PublishRequest): Promise<ModuleReply> {
    return this.modules.publish(id, body);
  }

  /** A module's published versions, newest first */
  @Get(':id/versions')
  @Allow('read', 'Module')
  async listModuleVersions(@IdParam() id: string): Promise<ModuleVersionList> {
    return { items: await this.modules.versions(id) };
  }
}
