/** What comes after the first words of a lesson, in one download: see {@link LaterBlock}, {@link KeptLessons}. */
export * from '../offline/kept-pictures';
export * from './lesson-credit';
export * from './lesson-file';
export * from './lesson-picture';
export * from './match-question';
export * from './order-question';
export * from './several-question';
export * from './told-answer';
export * from './worksheet';
// The page is always there before. Named here, it keeps the bundler from cutting the framework into smaller pieces for
// this file's sake, which made the first download 2 kB larger (measured).
export { LessonPage } from './lesson';
