import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { ChangeUnitRequest, CreateUnitRequest, UnitReply } from './unit.dto';
import { UnitService } from './unit.service';

@Controller()
export class UnitController {
  constructor(private readonly units: UnitService) {}

  /** Add a unit to the end of a module */
  @Post('modules/:id/units')
  @Allow('create', 'Module')
  createUnit(@IdParam() moduleId: string, @Body() body: CreateUnitRequest): Promise<UnitReply> {
    return this.units.create(moduleId, body);
  }

  /** A unit with both its faces: lesson and session plan */
  @Get('units/:id')
  @Allow('read', 'Module')
  findUnit(@IdParam() id: string): Promise<UnitReply> {
    return this.units.find(id);
  }

  /** Save a unit */
  @Put('units/:id')
  @Allow('change', 'Module')
  changeUnit(@IdParam() id: string, @Body() body: ChangeUnitRequest): Promise<UnitReply> {
    return this.units.change(id, body);
  }

  /** Delete a unit from the draft; published versions keep it */
  @Delete('units/:id')
  @Allow('delete', 'Module')
  @HttpCode(204)
  async deleteUnit(@IdParam() id: string): Promise<void> {
    await this.units.remove(id);
  }
}
