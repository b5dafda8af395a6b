export * from './figures';
export * from './suppression';
