export { HOME } from './home/home.service';
export { LearningApiModule } from './learning-api.module';
export { Learning1763700000400 } from './learning.migration';
export { LESSON, LessonService } from './lesson/lesson.service';
