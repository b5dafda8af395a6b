import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow, IdParam, ReadsOnly } from '@kurak/shared-api';
import { HandInTestRequest, TestHandedInReply, TestQuery, TestReply } from './test.dto';
import { TestService } from './test.service';

@Controller('trainings/:id/tests/:moduleId')
export class TestController {
  constructor(private readonly tests: TestService) {}

  /** A module's test in one language, with one's own results */
  @Get()
  @Allow('read', 'Lesson')
  @ReadsOnly()
  findTest(@IdParam() trainingId: string, @IdParam('moduleId') moduleId: string, @Query() { language }: TestQuery): Promise<TestReply> {
    return this.tests.find(trainingId, moduleId, language);
  }

  /** Hand in a module's test, once before the training and once after it */
  @Post('records')
  @Allow('create', 'Answer')
  handInTest(@IdParam() trainingId: string, @IdParam('moduleId') moduleId: string, @Body() body: HandInTestRequest): Promise<TestHandedInReply> {
    return this.tests.handIn(trainingId, moduleId, body);
  }
}
