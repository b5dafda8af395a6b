export * from './codes';
export * from './window';
