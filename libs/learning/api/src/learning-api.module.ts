import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomeController } from './home/home.controller';
import { HomeService } from './home/home.service';
import { AnswerEntity, ReadingEntity } from './lesson/answer.entity';
import { LessonController } from './lesson/lesson.controller';
import { LessonService } from './lesson/lesson.service';

@Module({
  imports: [TypeOrmModule.forFeature([AnswerEntity, ReadingEntity])],
  controllers: [HomeController, LessonController],
  providers: [HomeService, LessonService],
  exports: [LessonService],
})
export class LearningApiModule {}
