import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow, IdParam, ReadsOnly } from '@kurak/shared-api';
import { AnswerReply, AnswerRequest, LessonQuery, LessonReply, ReadingReply, ReadingRequest } from './lesson.dto';
import { LessonService } from './lesson.service';

@Controller('trainings/:id/lessons/:unitId')
export class LessonController {
  constructor(private readonly lessons: LessonService) {}

  /** A lesson in one language, with one's own progress */
  @Get()
  @Allow('read', 'Lesson')
  @ReadsOnly()
  findLesson(@IdParam() trainingId: string, @IdParam('unitId') unitId: string, @Query() query: LessonQuery): Promise<LessonReply> {
    return this.lessons.find(trainingId, unitId, query.language);
  }

  /** Answer a check question */
  @Post('answers')
  @Allow('create', 'Answer')
  answerCheck(@IdParam() trainingId: string, @IdParam('unitId') unitId: string, @Body() body: AnswerRequest): Promise<AnswerReply> {
    return this.lessons.answer(trainingId, unitId, body);
  }

  /** Say that a lesson was read to its end */
  @Post('reading')
  @Allow('create', 'Answer')
  finishLesson(@IdParam() trainingId: string, @IdParam('unitId') unitId: string, @Body() body: ReadingRequest): Promise<ReadingReply> {
    return this.lessons.finish(trainingId, unitId, body);
  }
}
