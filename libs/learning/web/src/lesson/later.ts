/** All of a lesson but its words, in one download: see {@link LaterBlock}, {@link KeptLessons}. */
export * from '../offline/kept-pictures';
export * from './check-question';
export * from './lesson-credit';
export * from './lesson-file';
export * from './lesson-picture';
export * from './reflection';
export * from './worksheet';
// Named here only so that this file reaches all of the framework that the first page has loaded. Without it the bundler
// cuts the framework into smaller pieces for its sake, which makes the first download 2 kB larger (measured).
export { ParticipantFrame } from '@kurak/shared-web';
