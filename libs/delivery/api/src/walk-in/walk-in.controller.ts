import { Body, Controller, Post } from '@nestjs/common';
import { type Arrival } from '@kurak/delivery-model';
import { Allow, IdParam } from '@kurak/shared-api';
import { SentAt } from '../attendance/sent-at';
import { AddWalkInRequest, WalkInReply } from './walk-in.dto';
import { WalkInService } from './walk-in.service';

@Controller('sessions/:id/walk-ins')
export class WalkInController {
  constructor(private readonly walkIns: WalkInService) {}

  /** Enrol somebody at the door of a session, present; the rest is asked later */
  @Post()
  @Allow('create', 'Enrolment')
  addWalkIn(@IdParam() sessionId: string, @Body() body: AddWalkInRequest, @SentAt() arrival: Arrival): Promise<WalkInReply> {
    return this.walkIns.add(sessionId, body, arrival);
  }
}
