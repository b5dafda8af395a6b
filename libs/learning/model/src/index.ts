export * from './progress';
export * from './test';
