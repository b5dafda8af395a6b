import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { ApplicationFormReply, SaveApplicationFormRequest } from './application-form.dto';
import { ApplicationFormService } from './application-form.service';
import { DecisionService } from './decision.service';
import { RecognitionService } from './recognition.service';
import { ApplicationContactReply, ApplicationPage, ApplicationQuery, ApplicationReply, BalanceReply, ApplicationsDecidedReply, DecideRequest, RecognisedApplicationList, RecogniseRequest, ScoreRequest } from './selection.dto';
import { SelectionService } from './selection.service';

@Controller()
export class ApplicationController {
  constructor(
    private readonly forms: ApplicationFormService,
    private readonly selection: SelectionService,
    private readonly decisions: DecisionService,
    private readonly recognition: RecognitionService,
  ) {}

  /** What a training asks of those who apply for it */
  @Get('trainings/:id/application-form')
  @Allow('read', 'Application')
  findApplicationForm(@IdParam() trainingId: string): Promise<ApplicationFormReply> {
    return this.forms.find(trainingId);
  }

  /** Change what a training asks of those who apply, open or close it */
  @Put('trainings/:id/application-form')
  @Allow('change', 'Application')
  saveApplicationForm(@IdParam() trainingId: string, @Body() body: SaveApplicationFormRequest): Promise<ApplicationFormReply> {
    return this.forms.save(trainingId, body);
  }

  /** Those who applied for a training */
  @Get('trainings/:id/applications')
  @Allow('read', 'Application')
  listApplications(@IdParam() trainingId: string, @Query() query: ApplicationQuery): Promise<ApplicationPage> {
    return this.selection.list(trainingId, query);
  }

  /** How those accepted so far compare with all who applied, and how many places are left */
  @Get('trainings/:id/applications/balance')
  @Allow('read', 'Application')
  showBalance(@IdParam() trainingId: string): Promise<BalanceReply> {
    return this.selection.balance(trainingId);
  }

  /** Accept, waitlist or decline those who applied, or take that back */
  @Post('trainings/:id/applications/decisions')
  @Allow('change', 'Application')
  @HttpCode(200)
  decideApplications(@IdParam() trainingId: string, @Body() body: DecideRequest): Promise<ApplicationsDecidedReply> {
    return this.decisions.decide(trainingId, body);
  }

  /** Which of these who applied may be known already, or may have applied twice */
  @Post('trainings/:id/applications/recognitions')
  @Allow('read', 'Application')
  @HttpCode(200)
  async recogniseApplications(@IdParam() trainingId: string, @Body() body: RecogniseRequest): Promise<RecognisedApplicationList> {
    return { items: await this.recognition.recognise(trainingId, body.applications) };
  }

  /** An application with its answers and scores */
  @Get('applications/:id')
  @Allow('read', 'Application')
  findApplication(@IdParam() id: string): Promise<ApplicationReply> {
    return this.selection.find(id);
  }

  /** How one who applied can be reached; who looks is written down */
  @Get('applications/:id/contact')
  @Allow('read', 'Application')
  showApplicationContact(@IdParam() id: string): Promise<ApplicationContactReply> {
    return this.selection.contact(id);
  }

  /** Score an application by the training's criteria */
  @Put('applications/:id/scores')
  @Allow('change', 'Score')
  scoreApplication(@IdParam() id: string, @Body() body: ScoreRequest): Promise<ApplicationReply> {
    return this.selection.score(id, body);
  }
}
