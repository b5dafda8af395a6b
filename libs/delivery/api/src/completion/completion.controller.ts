import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { TrainingReply, TrainingVersionRequest } from '../training/training.dto';
import { ChangeCompletionRuleRequest, CompletionReply, CompletionRuleReply } from './completion.dto';
import { CompletionService } from './completion.service';

@Controller('trainings')
export class CompletionController {
  constructor(private readonly completion: CompletionService) {}

  /** What a training asks of those who are to complete it */
  @Get(':id/completion-rule')
  @Allow('read', 'Training')
  findCompletionRule(@IdParam() id: string): Promise<CompletionRuleReply> {
    return this.completion.rule(id);
  }

  /** Change what a training asks of those who are to complete it */
  @Put(':id/completion-rule')
  @Allow('change', 'Training')
  changeCompletionRule(@IdParam() id: string, @Body() body: ChangeCompletionRuleRequest): Promise<CompletionRuleReply> {
    return this.completion.changeRule(id, body);
  }

  /** Where everybody in a training stands by its rule, those at risk first */
  @Get(':id/completion')
  @Allow('read', 'Attendance')
  showCompletion(@IdParam() id: string): Promise<CompletionReply> {
    return this.completion.standings(id);
  }

  /** Close a training: who has done what its rule asks has completed it */
  @Post(':id/complete')
  @Allow('change', 'Training')
  @HttpCode(200)
  completeTraining(@IdParam() id: string, @Body() body: TrainingVersionRequest): Promise<TrainingReply> {
    return this.completion.complete(id, body.version);
  }

  /** Take a training's completion back */
  @Post(':id/reopen')
  @Allow('change', 'Training')
  @HttpCode(200)
  reopenTraining(@IdParam() id: string, @Body() body: TrainingVersionRequest): Promise<TrainingReply> {
    return this.completion.reopen(id, body.version);
  }
}
