export * from './mark-words';
export * from './marks-table';
export * from './match';
export * from './meeting';
export * from './moments';
export * from './proposal';
