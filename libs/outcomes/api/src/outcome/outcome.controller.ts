import { Controller, Get } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { OutcomeReply } from './outcome.dto';
import { OutcomeService } from './outcome.service';

@Controller('trainings/:id/outcomes')
export class OutcomeController {
  constructor(private readonly outcomes: OutcomeService) {}

  /** What came of a training */
  @Get()
  @Allow('read', 'Outcome')
  findOutcomes(@IdParam() trainingId: string): Promise<OutcomeReply> {
    return this.outcomes.find(trainingId);
  }
}
