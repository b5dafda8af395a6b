export { FeedbackService } from './feedback/feedback.service';
export { TestimonialService } from './testimonial/testimonial.service';
export { VoicesApiModule } from './voices-api.module';
export { Voices1763700000500 } from './voices.migration';
