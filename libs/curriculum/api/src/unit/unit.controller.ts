import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { Allow, IdParam, LanguageParam } from '@kurak/shared-api';
import type { Language } from '@kurak/shared-model';
import { ChangeTranslationRequest, ChangeUnitRequest, CreateUnitRequest, StalePartList, UnitReply, UnitSavedReply } from './unit.dto';
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

  /** Save what changed in a unit */
  @Patch('units/:id')
  @Allow('change', 'Module')
  changeUnit(@IdParam() id: string, @Body() body: ChangeUnitRequest): Promise<UnitSavedReply> {
    return this.units.change(id, body);
  }

  /** Parts of a translation whose base text changed since they were translated */
  @Get('units/:id/translations/:language')
  @Allow('read', 'Module')
  async listStaleParts(@IdParam() id: string, @LanguageParam() language: Language): Promise<StalePartList> {
    return { items: await this.units.staleParts(id, language) };
  }

  /** Say of a translation that it was read, or that parts of it need no change */
  @Patch('units/:id/translations/:language')
  @Allow('change', 'Module')
  changeTranslation(@IdParam() id: string, @LanguageParam() language: Language, @Body() body: ChangeTranslationRequest): Promise<UnitSavedReply> {
    return this.units.changeTranslation(id, language, body);
  }

  /** Delete a unit from the draft; published versions keep it */
  @Delete('units/:id')
  @Allow('delete', 'Module')
  @HttpCode(204)
  async deleteUnit(@IdParam() id: string): Promise<void> {
    await this.units.remove(id);
  }
}
