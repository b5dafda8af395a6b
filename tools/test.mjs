// `npm test`: everything there is to check, one stage after another. `npm test -- api web` runs those stages only.
// Starts on Node.js 20 with nothing installed, then goes on in the pinned Node.js.
import { installWhatIsMissing, runOnPinnedNode, runsPinnedNode } from './lib/install.mjs';
import { sentenceFor } from './lib/problem.mjs';
import { countJest, countPlaywright, countTap, runStage } from './lib/stages.mjs';

const TYPED = [
  ...['apps/api/tsconfig.json', 'apps/api/tsconfig.spec.json', 'apps/web/tsconfig.app.json', 'apps/web/tsconfig.spec.json'],
  ...['apps/e2e/tsconfig.json', 'tools/tsconfig.json'],
];

/** @type {import('./lib/stages.mjs').Stage[]} */
const STAGES = [
  {
    name: 'lint',
    // What may import what is only known once the projects have been looked at: without that the rule is skipped in silence.
    commands: () => [['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], ['node_modules/eslint/bin/eslint.js', '.']],
  },
  {
    name: 'types',
    commands: () => TYPED.map((config) => ['node_modules/typescript/bin/tsc', '--noEmit', '-p', config]),
  },
  { name: 'build', commands: () => [['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '-p', 'api,web']] },
  { name: 'contract', commands: () => [['tools/contract.mjs', '--check']] },
  ...['rules', 'api', 'web'].map((name) => ({
    name,
    commands: (/** @type {string} */ result) => [
      [
        // Packages that are ES modules only; the web project compiles those that it needs.
        ...(name === 'web' ? [] : ['--experimental-vm-modules', '--no-warnings']),
        ...['node_modules/jest/bin/jest.js', '--selectProjects', name, '--json', `--outputFile=${result}`],
      ],
    ],
    count: countJest,
  })),
  {
    name: 'tools',
    commands: (result) => [
      [
        ...['--test', '--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${result}`, 'tools/**/*.spec.mjs'],
      ],
    ],
    count: countTap,
  },
  {
    name: 'journeys',
    commands: () => [['node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/e2e', '--reporter=list,json']],
    environment: async (result) => {
      const { findChromium } = await import('./lib/chromium.mjs');
      return { CHROME_PATH: (await findChromium()).executablePath, PLAYWRIGHT_JSON_OUTPUT_FILE: result };
    },
    count: countPlaywright,
  },
];

const names = process.argv.slice(2);
const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
try {
  if (unknown !== undefined)
    throw new Error(`There is no stage "${unknown}": ${STAGES.map((stage) => stage.name).join(', ')}.`);
  await installWhatIsMissing();
  process.exitCode = runsPinnedNode() ? await runStages() : await runOnPinnedNode('tools/test.mjs', names);
} catch (error) {
  console.error(sentenceFor(error));
  process.exitCode = 1;
}

/** @returns {Promise<number>} the exit code */
async function runStages() {
  const total = { passed: 0, failed: 0 };
  for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const { passed, failed } = await runStage(stage, console.log);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}
