import { Body, Controller, Get, Post } from '@nestjs/common';
import { type Arrival } from '@kurak/delivery-model';
import { Allow, IdParam, ReadsOnly } from '@kurak/shared-api';
import { SentAt } from '../attendance/sent-at';
import { CheckInReply, CheckInRequest, CheckInSessionsReply, CloseCheckInRequest, OpenCheckInRequest, WindowReply } from './check-in.dto';
import { CheckInService } from './check-in.service';
import { CheckInWindows } from './check-in-windows';

@Controller()
export class CheckInController {
  constructor(
    private readonly checkIns: CheckInService,
    private readonly windows: CheckInWindows,
  ) {}

  /** Sessions around now at which I can check in, and what I have sent */
  @Get('check-ins')
  @Allow('read', 'CheckIn')
  @ReadsOnly()
  listCheckIns(): Promise<CheckInSessionsReply> {
    return this.checkIns.list();
  }

  /** Say that I, or somebody beside me, am there; a wrong code is answered as such, and counted */
  @Post('sessions/:id/check-ins')
  @Allow('create', 'CheckIn')
  checkIn(@IdParam() sessionId: string, @Body() body: CheckInRequest, @SentAt() arrival: Arrival): Promise<CheckInReply> {
    return this.checkIns.checkIn(sessionId, body, arrival);
  }

  /** Open check-in at a session; what waited for it is judged again */
  @Post('sessions/:id/check-in-windows')
  @Allow('create', 'Attendance')
  openCheckIn(@IdParam() sessionId: string, @Body() body: OpenCheckInRequest, @SentAt() arrival: Arrival): Promise<WindowReply> {
    return this.windows.open(sessionId, body, arrival);
  }

  /** Close check-in */
  @Post('check-in-windows/:id/closing')
  @Allow('create', 'Attendance')
  closeCheckIn(@IdParam() windowId: string, @Body() body: CloseCheckInRequest, @SentAt() arrival: Arrival): Promise<WindowReply> {
    return this.windows.close(windowId, body, arrival);
  }
}
