import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { Allow, IdParam, PageQuery } from '@kurak/shared-api';
import { ConsentRequest, MyTestimonialList, MyTestimonialReply, TestimonialRequest, UsableTestimonialPage, WordingList, WordingQuery } from './testimonial.dto';
import { TestimonialService } from './testimonial.service';

@Controller()
export class TestimonialController {
  constructor(private readonly testimonials: TestimonialService) {}

  /** The words on which consent is decided, one use each */
  @Get('consent-wording')
  @Allow('create', 'Testimonial')
  async listWordings(@Query() query: WordingQuery): Promise<WordingList> {
    return { items: await this.testimonials.wordings(query.language) };
  }

  /** Tell one's story, with a decision on each use */
  @Post('trainings/:id/testimonials')
  @Allow('create', 'Testimonial')
  writeTestimonial(@IdParam() trainingId: string, @Body() body: TestimonialRequest): Promise<MyTestimonialReply> {
    return this.testimonials.write(trainingId, body);
  }

  /** One's own stories of a training */
  @Get('trainings/:id/testimonials/mine')
  @Allow('read', 'Testimonial')
  async listMyTestimonials(@IdParam() trainingId: string): Promise<MyTestimonialList> {
    return { items: await this.testimonials.listMine(trainingId) };
  }

  /** Stories of a training that may be used, with what for */
  @Get('trainings/:id/testimonials')
  @Allow('read', 'UsableTestimonial')
  listUsableTestimonials(@IdParam() trainingId: string, @Query() query: PageQuery): Promise<UsableTestimonialPage> {
    return this.testimonials.listUsable(trainingId, query);
  }

  /** Decide anew on one use of one's story */
  @Put('testimonials/:id/consents')
  @Allow('change', 'Testimonial')
  decideConsent(@IdParam() testimonialId: string, @Body() body: ConsentRequest): Promise<MyTestimonialReply> {
    return this.testimonials.decide(testimonialId, body);
  }

  /** Withdraw one's story altogether */
  @Delete('testimonials/:id')
  @Allow('delete', 'Testimonial')
  @HttpCode(204)
  async withdrawTestimonial(@IdParam() testimonialId: string): Promise<void> {
    await this.testimonials.withdraw(testimonialId);
  }
}
