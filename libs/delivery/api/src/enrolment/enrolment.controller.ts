import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { InvitationList } from '@kurak/identity-api';
import { Allow, IdParam } from '@kurak/shared-api';
import { ChangeEnrolmentRequest, EnrolledReply, EnrolmentPage, EnrolmentQuery, EnrolmentReply, EnrolRequest } from './enrolment.dto';
import { EnrolmentService } from './enrolment.service';

@Controller()
export class EnrolmentController {
  constructor(private readonly enrolments: EnrolmentService) {}

  /** Who takes part in a training */
  @Get('trainings/:id/enrolments')
  @Allow('read', 'Enrolment')
  listEnrolments(@IdParam() trainingId: string, @Query() query: EnrolmentQuery): Promise<EnrolmentPage> {
    return this.enrolments.list(trainingId, query);
  }

  /** Enrol people by name; each gets an account and a one-use invitation */
  @Post('trainings/:id/enrolments')
  @Allow('create', 'Enrolment')
  enrol(@IdParam() trainingId: string, @Body() body: EnrolRequest): Promise<EnrolledReply> {
    return this.enrolments.enrol(trainingId, body);
  }

  /** Change what is known of a participant, withdraw her or take her back */
  @Patch('enrolments/:id')
  @Allow('change', 'Enrolment')
  changeEnrolment(@IdParam() id: string, @Body() body: ChangeEnrolmentRequest): Promise<EnrolmentReply> {
    return this.enrolments.change(id, body);
  }

  /** The invitations of a training's participants, to print */
  @Get('trainings/:id/invitations')
  @Allow('create', 'Invitation')
  async listInvitations(@IdParam() trainingId: string): Promise<InvitationList> {
    return { items: await this.enrolments.showInvitations(trainingId) };
  }
}
