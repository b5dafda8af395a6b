import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import typescript from 'typescript-eslint';

const CONTEXTS = {
  shared: [],
  identity: [],
  curriculum: ['identity'],
  delivery: ['curriculum', 'identity'],
  learning: ['delivery', 'curriculum', 'identity'],
  voices: ['delivery', 'learning', 'curriculum', 'identity'],
  cascade: ['delivery', 'learning', 'curriculum', 'identity'],
  outcomes: ['voices', 'cascade', 'delivery', 'learning', 'curriculum', 'identity'],
};

const BROWSER = ['@angular/*', '@angular/**', '@jsverse/*', 'idb'];
const SERVER = ['@nestjs/*', '@nestjs/**', 'typeorm', 'pg', 'pg-boss', 'class-validator', 'class-transformer', 'fastify', '@fastify/*', 'node:*'];

/** Direction of dependence, as docs/decisions and the README's map say it: what a room and a context may use. */
export const BOUNDARIES = [
  { sourceTag: 'room:model', onlyDependOnLibsWithTags: ['room:model'], bannedExternalImports: [...BROWSER, ...SERVER] },
  { sourceTag: 'room:api', onlyDependOnLibsWithTags: ['room:model', 'room:api'], bannedExternalImports: BROWSER },
  { sourceTag: 'room:web', onlyDependOnLibsWithTags: ['room:model', 'context:shared', 'room:contract'], bannedExternalImports: SERVER },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['room:model', 'room:api', 'demo'] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['room:model', 'room:web', 'room:contract'] },
  { sourceTag: 'demo', onlyDependOnLibsWithTags: ['room:model', 'room:api'] },
  ...Object.entries(CONTEXTS).map(([context, others]) => ({
    sourceTag: `context:${context}`,
    onlyDependOnLibsWithTags: ['context:contract', ...[context, 'shared', ...others].map((name) => `context:${name}`)],
  })),
];

export default typescript.config(
  { ignores: ['dist', 'node_modules', '.nx', '.angular', '.data', 'coverage', 'test-results', 'libs/contract/src/schema.ts'] },
  ...typescript.configs.strict.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints: BOUNDARIES }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // Nest reads the types of parameters at run time, so classes there are imported as values; decorated classes may be empty.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: true }],
      '@typescript-eslint/unified-signatures': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['libs/*/api/**/*.ts', 'apps/api/**/*.ts', 'tools/demo/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  ...angular.configs.tsRecommended.map((config) => ({ ...config, files: ['libs/*/web/**/*.ts', 'apps/web/**/*.ts'] })),
  {
    files: ['libs/*/web/**/*.ts', 'apps/web/**/*.ts'],
    processor: angular.processInlineTemplates,
    rules: { '@angular-eslint/component-class-suffix': 'off', '@angular-eslint/directive-class-suffix': 'off' },
  },
  ...[...angular.configs.templateRecommended, ...angular.configs.templateAccessibility].map((config) => ({ ...config, files: ['**/web/**/*.html'] })),
  // A heading or link may get its words from a directive.
  { files: ['**/web/**/*.html'], rules: { '@angular-eslint/template/elements-content': ['error', { allowList: ['kurakText', 'kurakLine', 'innerText', 'textContent'] }] } },
);
