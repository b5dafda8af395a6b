import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const port = 3210;
const origin = `http://127.0.0.1:${port}`;

/** As on the machines that toolchains run on; a browser asks nobody else for anything. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu'],
];

export default defineConfig({
  testDir: './src',
  outputDir: '../../test-results',
  // The journeys share one installation, and the machine has two cores.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: origin,
    locale: 'ru-RU',
    timezoneId: 'Asia/Bishkek',
    trace: 'retain-on-failure',
    launchOptions: { args, ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }) },
  },
  projects: [
    // A journey may need what one of them has not: a finger, a mouse.
    { name: 'phone', grepInvert: /@desktop/, use: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } }, testIgnore: '**/without-network.spec.ts' },
  ],
  webServer: {
    command: 'node tools/start.mjs --reset',
    cwd: root,
    url: `${origin}/api/health`,
    env: { PORT: String(port), DATA_DIR: '.data-journeys' },
    // While journeys are written, one that runs already may be used; `npm test` always starts its own.
    reuseExistingServer: process.env['KURAK_REUSE_SERVER'] === '1',
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
});
