export * from './attendance';
export * from './completion';
export * from './enrolment';
export * from './message';
export * from './roster';
export * from './schedule';
export * from './training';
