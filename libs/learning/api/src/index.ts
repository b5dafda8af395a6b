export { Answers1763800000300 } from './answers.migration';
export { HOME, homeReply } from './home/home.service';
export { LearningApiModule } from './learning-api.module';
export { Learning1763700000400 } from './learning.migration';
export { LessonBlockReply } from './lesson/lesson.dto';
export { LESSON, LessonService } from './lesson/lesson.service';
export { TestService } from './test/test.service';
export { TestRecords1764500006700 } from './test/test-record.migration';
