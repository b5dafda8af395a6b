import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { ChangeMeetingsRequest, MeetingReply, MeetingsReply } from './meeting.dto';
import { MeetingService } from './meeting.service';

@Controller()
export class MeetingController {
  constructor(private readonly meetings: MeetingService) {}

  /** Where a training meets online */
  @Get('trainings/:id/meetings')
  @Allow('read', 'Session')
  findMeetings(@IdParam() trainingId: string): Promise<MeetingsReply> {
    return this.meetings.settings(trainingId);
  }

  /** Say where a training meets online */
  @Put('trainings/:id/meetings')
  @Allow('change', 'Session')
  changeMeetings(@IdParam() trainingId: string, @Body() body: ChangeMeetingsRequest): Promise<MeetingsReply> {
    return this.meetings.change(trainingId, body);
  }

  /** The way into an online session: the address from a quarter of an hour before it to its end */
  @Get('sessions/:id/meeting')
  @Allow('read', 'Account')
  joinMeeting(@IdParam() sessionId: string): Promise<MeetingReply> {
    return this.meetings.join(sessionId);
  }
}
