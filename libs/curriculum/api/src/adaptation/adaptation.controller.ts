import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { ModuleReply } from '../module/module.dto';
import { AdaptRequest, LineageTree, TakenReply, TakeUnitRequest, UpstreamReply } from './adaptation.dto';
import { AdaptationService } from './adaptation.service';

@Controller('modules/:id')
export class AdaptationController {
  constructor(private readonly adaptations: AdaptationService) {}

  /** Make a module of one's own from the newest version of another */
  @Post('adaptations')
  @Allow('create', 'Module')
  adaptModule(@IdParam() id: string, @Body() body: AdaptRequest): Promise<ModuleReply> {
    return this.adaptations.adapt(id, body);
  }

  /** What a module comes from, and what was made from that */
  @Get('lineage')
  @Allow('read', 'Module')
  async findLineage(@IdParam() id: string): Promise<LineageTree> {
    return { items: await this.adaptations.lineage(id) };
  }

  /** What the original of an adaptation changed since */
  @Get('upstream')
  @Allow('read', 'Module')
  findUpstream(@IdParam() id: string): Promise<UpstreamReply> {
    return this.adaptations.upstream(id);
  }

  /** Take what the original changed in one unit, or leave it */
  @Post('upstream/:originUnitId')
  @Allow('change', 'Module')
  @HttpCode(200)
  takeUpstreamUnit(@IdParam() id: string, @IdParam('originUnitId') originUnitId: string, @Body() body: TakeUnitRequest): Promise<TakenReply> {
    return this.adaptations.take(id, originUnitId, body);
  }
}
