import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FeedbackController } from './feedback/feedback.controller';
import { FeedbackReceiptEntity, FeedbackResponseEntity } from './feedback/feedback.entity';
import { FeedbackService } from './feedback/feedback.service';
import { TestimonialController } from './testimonial/testimonial.controller';
import { ConsentEntity, ConsentWordingEntity, TestimonialEntity } from './testimonial/testimonial.entity';
import { TestimonialService } from './testimonial/testimonial.service';

const ENTITIES = [FeedbackReceiptEntity, FeedbackResponseEntity, TestimonialEntity, ConsentEntity, ConsentWordingEntity];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  controllers: [FeedbackController, TestimonialController],
  providers: [FeedbackService, TestimonialService],
  exports: [FeedbackService, TestimonialService],
})
export class VoicesApiModule {}
