export * from './ability';
export * from './password';
export * from './role';
export * from './sign-in-name';
