export * from './screen';
export * from './server';
export * from './stores';
export * from './texts';
export * from './upload-server';
