import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { CheckedRosterReply, CheckRosterRequest, EnteredRosterReply, EnterRosterRequest } from './roster.dto';
import { RosterService } from './roster.service';

@Controller('trainings/:id/roster')
export class RosterController {
  constructor(private readonly rosters: RosterService) {}

  /** Look up whom of a roster the organisation knows already; nothing is written */
  @Post('check')
  @Allow('create', 'Enrolment')
  @HttpCode(200)
  checkRoster(@IdParam() trainingId: string, @Body() body: CheckRosterRequest): Promise<CheckedRosterReply> {
    return this.rosters.check(trainingId, body);
  }

  /** Enrol the people of a roster, all or none; who is known already joins as who she is */
  @Post()
  @Allow('create', 'Enrolment')
  enterRoster(@IdParam() trainingId: string, @Body() body: EnterRosterRequest): Promise<EnteredRosterReply> {
    return this.rosters.enter(trainingId, body);
  }
}
