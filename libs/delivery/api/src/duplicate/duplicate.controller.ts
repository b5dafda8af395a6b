import { Controller, Get } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { DuplicateList } from './duplicate.dto';
import { DuplicateService } from './duplicate.service';

@Controller('trainings/:id/duplicates')
export class DuplicateController {
  constructor(private readonly duplicates: DuplicateService) {}

  /** People of a training who may stand twice among the organisation's people */
  @Get()
  @Allow('read', 'Merge')
  async listDuplicates(@IdParam() trainingId: string): Promise<DuplicateList> {
    return { items: await this.duplicates.list(trainingId) };
  }
}
