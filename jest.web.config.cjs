// Specs of the web rooms and the shell: a DOM without a browser, Angular without zones.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { paths } = JSON.parse(readFileSync(join(__dirname, 'tsconfig.base.json'), 'utf8')).compilerOptions;

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  displayName: 'web',
  testMatch: ['<rootDir>/libs/*/web/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts'],
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/libs/shared/web/testing/setup.ts'],
  moduleFileExtensions: ['ts', 'html', 'js', 'mjs', 'json'],
  snapshotSerializers: [],
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/apps/web/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  // Packages that are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(.*\\.mjs$|@angular/common/locales|@jsverse|uqr|idb|marked))'],
  moduleNameMapper: {
    ...Object.fromEntries(Object.entries(paths).map(([name, [path]]) => [`^${name}$`, path.replace('./', '<rootDir>/')])),
    // Jest would take the one for Node.js.
    '^tus-js-client$': '<rootDir>/node_modules/tus-js-client/lib.es5/browser/index.js',
  },
};
