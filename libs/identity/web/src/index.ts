export * from './guards';
export * from './routes';
export * from './sign-out';
export * from './visit';
