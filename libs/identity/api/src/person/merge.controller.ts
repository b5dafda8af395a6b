import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { MergeList, MergePersonsRequest, MergeReply } from './merge.dto';
import { MergeService } from './merge.service';

@Controller()
export class MergeController {
  constructor(private readonly merges: MergeService) {}

  /** Merges of the last thirty days that can be taken back */
  @Get('merges')
  @Allow('read', 'Merge')
  async listMerges(): Promise<MergeList> {
    return { items: await this.merges.list() };
  }

  /** Make another person one with this one, who stays, with everything both have */
  @Post('people/:id/merges')
  @Allow('create', 'Merge')
  mergePersons(@IdParam() keptId: string, @Body() body: MergePersonsRequest): Promise<MergeReply> {
    return this.merges.merge(keptId, body);
  }

  /** Take a merge back: two persons again, each with what was hers */
  @Delete('merges/:id')
  @Allow('delete', 'Merge')
  @HttpCode(204)
  async undoMerge(@IdParam() id: string): Promise<void> {
    await this.merges.undo(id);
  }
}
