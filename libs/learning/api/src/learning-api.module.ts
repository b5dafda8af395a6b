import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryApiModule } from '@kurak/delivery-api';
import { RecordsForCompletion } from './completion/records-for-completion';
import { HomeController } from './home/home.controller';
import { HomeService } from './home/home.service';
import { AnswerEntity, ReadingEntity } from './lesson/answer.entity';
import { LessonController } from './lesson/lesson.controller';
import { LessonService } from './lesson/lesson.service';
import { TestController } from './test/test.controller';
import { TestService } from './test/test.service';
import { TestRecordEntity } from './test/test-record.entity';
import { TestResultsController } from './test/test-results.controller';
import { TestResultsService } from './test/test-results.service';

@Module({
  imports: [TypeOrmModule.forFeature([AnswerEntity, ReadingEntity, TestRecordEntity]), DeliveryApiModule],
  controllers: [HomeController, LessonController, TestController, TestResultsController],
  providers: [HomeService, LessonService, TestService, TestResultsService, RecordsForCompletion],
  exports: [LessonService],
})
export class LearningApiModule {}
