export * from './attendance';
export * from './completion/rule';
export * from './completion/standing';
export * from './enrolment';
export * from './message';
export * from './roster';
export * from './schedule';
export * from './training';
