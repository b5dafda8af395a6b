import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { ChangeTrainingRequest, CreateTrainingRequest, FacilitatorList, MoveTrainingRequest, TrainingPage, TrainingQuery, TrainingReply, TrainingVersionRequest } from './training.dto';
import { TrainingService } from './training.service';

@Controller()
export class TrainingController {
  constructor(private readonly trainings: TrainingService) {}

  /** The trainings of this organisation, newest first */
  @Get('trainings')
  @Allow('read', 'Training')
  listTrainings(@Query() query: TrainingQuery): Promise<TrainingPage> {
    return this.trainings.list(query);
  }

  /** Plan a training */
  @Post('trainings')
  @Allow('create', 'Training')
  createTraining(@Body() body: CreateTrainingRequest): Promise<TrainingReply> {
    return this.trainings.create(body);
  }

  /** A training with the modules it teaches */
  @Get('trainings/:id')
  @Allow('read', 'Training')
  findTraining(@IdParam() id: string): Promise<TrainingReply> {
    return this.trainings.find(id);
  }

  /** Change a training */
  @Patch('trainings/:id')
  @Allow('change', 'Training')
  changeTraining(@IdParam() id: string, @Body() body: ChangeTrainingRequest): Promise<TrainingReply> {
    return this.trainings.change(id, body);
  }

  /** Open a training, let it run, cancel it, or take that back */
  @Post('trainings/:id/status')
  @Allow('change', 'Training')
  @HttpCode(200)
  moveTraining(@IdParam() id: string, @Body() body: MoveTrainingRequest): Promise<TrainingReply> {
    return this.trainings.move(id, body);
  }

  /** Delete a training that has no people and no sessions */
  @Delete('trainings/:id')
  @Allow('delete', 'Training')
  @HttpCode(204)
  async deleteTraining(@IdParam() id: string): Promise<void> {
    await this.trainings.remove(id);
  }

  /** Move a training to the newest version of one of its modules */
  @Post('trainings/:id/modules/:moduleId/newest')
  @Allow('change', 'Training')
  @HttpCode(200)
  moveToNewestVersion(@IdParam() id: string, @IdParam('moduleId') moduleId: string, @Body() body: TrainingVersionRequest): Promise<TrainingReply> {
    return this.trainings.moveToNewest(id, moduleId, body.version);
  }

  /** Who can run a session */
  @Get('facilitators')
  @Allow('read', 'Training')
  async listFacilitators(): Promise<FacilitatorList> {
    return { items: await this.trainings.facilitators() };
  }
}
