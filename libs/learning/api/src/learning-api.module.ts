import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryApiModule } from '@kurak/delivery-api';
import { HomeController } from './home/home.controller';
import { HomeService } from './home/home.service';
import { AnswerCounts } from './lesson/answer-counts';
import { AnswerEntity, ReadingEntity } from './lesson/answer.entity';
import { LessonController } from './lesson/lesson.controller';
import { LessonService } from './lesson/lesson.service';

@Module({
  imports: [TypeOrmModule.forFeature([AnswerEntity, ReadingEntity]), DeliveryApiModule],
  controllers: [HomeController, LessonController],
  providers: [HomeService, LessonService, AnswerCounts],
  exports: [LessonService],
})
export class LearningApiModule {}
