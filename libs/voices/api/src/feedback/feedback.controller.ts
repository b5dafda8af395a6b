import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { FeedbackGivenReply, FeedbackRequest, FeedbackSummaryReply, MyFeedbackReply } from './feedback.dto';
import { FeedbackService } from './feedback.service';

@Controller('trainings/:id/feedback')
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  /** Say what one thinks of a training, without being known by it */
  @Post()
  @Allow('create', 'Feedback')
  giveFeedback(@IdParam() trainingId: string, @Body() body: FeedbackRequest): Promise<FeedbackGivenReply> {
    return this.feedback.give(trainingId, body);
  }

  /** Whether one gave feedback on a training */
  @Get('mine')
  @Allow('create', 'Feedback')
  async findMyFeedback(@IdParam() trainingId: string): Promise<MyFeedbackReply> {
    return { given: await this.feedback.isGiven(trainingId) };
  }

  /** What people think of a training, once at least five have said */
  @Get()
  @Allow('read', 'FeedbackSummary')
  summariseFeedback(@IdParam() trainingId: string): Promise<FeedbackSummaryReply> {
    return this.feedback.summary(trainingId);
  }
}
