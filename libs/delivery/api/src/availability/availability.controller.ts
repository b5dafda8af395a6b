import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { AvailabilityList, AvailabilityReply, ChangeAvailabilityRequest, MakeAvailabilityLinkRequest } from './availability.dto';
import { AvailabilityService } from './availability.service';

@Controller('trainings/:id/availability')
export class AvailabilityController {
  constructor(private readonly availabilities: AvailabilityService) {}

  /** When facilitators and guests can be there, and the links by which they say so */
  @Get()
  @Allow('change', 'Session')
  async listAvailability(@IdParam() trainingId: string): Promise<AvailabilityList> {
    return { items: await this.availabilities.list(trainingId) };
  }

  /** Note when a facilitator or guest can be there, or forget it */
  @Put(':whoId')
  @Allow('change', 'Session')
  changeAvailability(@IdParam() trainingId: string, @IdParam('whoId') who: string, @Body() body: ChangeAvailabilityRequest): Promise<AvailabilityReply> {
    return this.availabilities.change(trainingId, who, body);
  }

  /** Make a link for a facilitator or guest; an earlier one of hers no longer works */
  @Post(':whoId/link')
  @Allow('change', 'Session')
  makeAvailabilityLink(@IdParam() trainingId: string, @IdParam('whoId') who: string, @Body() body: MakeAvailabilityLinkRequest): Promise<AvailabilityReply> {
    return this.availabilities.makeLink(trainingId, who, body.id);
  }

  /** Revoke a link; what was said by it stays */
  @Delete(':whoId/link')
  @Allow('change', 'Session')
  @HttpCode(204)
  async revokeAvailabilityLink(@IdParam() trainingId: string, @IdParam('whoId') who: string): Promise<void> {
    await this.availabilities.revokeLink(trainingId, who);
  }
}
