export * from './lesson';
export * from './publication';
export * from './unit';
export * from './unit-languages';
