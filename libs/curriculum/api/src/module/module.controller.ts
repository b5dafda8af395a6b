import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { DifferenceList, DifferencesQuery } from '../version/difference.dto';
import { PublicationService } from '../version/publication.service';
import {
  ChangeModuleRequest,
  CreateModuleRequest,
  ModulePage,
  ModuleQuery,
  ModuleReply,
  ModuleVersionList,
  PublishRequest,
  ShareModuleRequest,
  SupplyList,
  UnitOrderRequest,
} from './module.dto';
import { ModuleList } from './module-list';
import { ModuleService } from './module.service';
import { ChangePapersRequest, PapersReply } from './paper.dto';

@Controller('modules')
export class ModuleController {
  constructor(
    private readonly modules: ModuleService,
    private readonly list: ModuleList,
    private readonly publications: PublicationService,
  ) {}

  /** The modules of this organisation and those shared with the network */
  @Get()
  @Allow('read', 'Module')
  listModules(@Query() query: ModuleQuery): Promise<ModulePage> {
    return this.list.page(query);
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

  /** Change a module's title, summary, audience or sources */
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

  /** Say who sees a module and who may adapt it */
  @Put(':id/sharing')
  @Allow('change', 'Module')
  shareModule(@IdParam() id: string, @Body() body: ShareModuleRequest): Promise<ModuleReply> {
    return this.modules.share(id, body);
  }

  /** Put a module's units in order */
  @Put(':id/unit-order')
  @Allow('change', 'Module')
  orderUnits(@IdParam() id: string, @Body() body: UnitOrderRequest): Promise<ModuleReply> {
    return this.modules.orderUnits(id, body);
  }

  /** A module's test, evaluation and follow-up form */
  @Get(':id/papers')
  @Allow('read', 'Module')
  findPapers(@IdParam() id: string): Promise<PapersReply> {
    return this.modules.papers(id);
  }

  /** Change a module's test, evaluation and follow-up form */
  @Put(':id/papers')
  @Allow('change', 'Module')
  changePapers(@IdParam() id: string, @Body() body: ChangePapersRequest): Promise<PapersReply> {
    return this.modules.changePapers(id, body);
  }

  /** Everything to bring to the sessions of a module, activity by activity */
  @Get(':id/supplies')
  @Allow('read', 'Module')
  async listSupplies(@IdParam() id: string): Promise<SupplyList> {
    return { items: await this.modules.supplies(id) };
  }

  /** Publish the draft as the next version */
  @Post(':id/publish')
  @Allow('change', 'Module')
  @HttpCode(200)
  publishModule(@IdParam() id: string, @Body() body: PublishRequest): Promise<ModuleReply> {
    return this.publications.publish(id, body);
  }

  /** A module's published versions, newest first */
  @Get(':id/versions')
  @Allow('read', 'Module')
  async listModuleVersions(@IdParam() id: string): Promise<ModuleVersionList> {
    return { items: await this.publications.versions(id) };
  }

  /** In what two versions of a module differ, or a version and the draft */
  @Get(':id/differences')
  @Allow('read', 'Module')
  async compareVersions(@IdParam() id: string, @Query() { from, to }: DifferencesQuery): Promise<DifferenceList> {
    return { items: await this.publications.differences(id, from, to) };
  }
}
