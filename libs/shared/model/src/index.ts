export * from './day';
export * from './id';
export * from './language';
export * from './page';
export * from './problem';
export * from './text';
export * from './rich-text';
