import { existsSync } from 'node:fs';
import base from './tsconfig.base.json' with { type: 'json' };

/** Our own libraries, as TypeScript finds them. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(base.compilerOptions.paths).map(([name, [path]]) => [`^${name}$`, path.replace('./', '<rootDir>/')]),
);

const swc = {
  '^.+\\.(ts|mjs|js)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Packages that are ES modules only load because Jest runs with --experimental-vm-modules (see tools/test.mjs). */
const node = {
  rootDir: '.',
  testEnvironment: 'node',
  transform: swc,
  moduleNameMapper,
};

export default {
  // Of the two cores one is PostgreSQL's.
  maxWorkers: 2,
  projects: [
    { ...node, displayName: 'rules', testMatch: ['<rootDir>/libs/*/model/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'] },
    {
      ...node,
      displayName: 'api',
      testMatch: ['<rootDir>/libs/*/api/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts'],
      globalSetup: '<rootDir>/apps/api/testing/start-postgres.mjs',
      globalTeardown: '<rootDir>/apps/api/testing/stop-postgres.mjs',
      setupFilesAfterEnv: ['<rootDir>/apps/api/testing/installation.ts'],
    },
    ...(existsSync('jest.web.config.cjs') ? ['<rootDir>/jest.web.config.cjs'] : []),
  ],
};
