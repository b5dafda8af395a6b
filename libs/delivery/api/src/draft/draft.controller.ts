import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { DraftReply, DraftRequest } from './draft.dto';
import { DraftService } from './draft.service';

@Controller('trainings/:id/draft')
export class DraftController {
  constructor(private readonly drafts: DraftService) {}

  /** Propose a first draft of the schedule, or say why there is none; nothing is saved */
  @Post()
  @Allow('change', 'Session')
  @HttpCode(200)
  draftSchedule(@IdParam() trainingId: string, @Body() body: DraftRequest): Promise<DraftReply> {
    return this.drafts.propose(trainingId, body);
  }
}
