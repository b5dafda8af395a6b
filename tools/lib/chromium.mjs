import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { Problem } from './problem.mjs';
import { root } from './root.mjs';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chrome or Chromium that runs, installed when there is none, and the arguments to launch it with.
 * @returns {Promise<{executablePath: string, args: string[]}>}
 */
export async function findChromium() {
  const executablePath = chosen() ?? installed() ?? fromDebian() ?? (await fromPlaywright());
  if (!executablePath)
    throw new Problem(
      'No Chrome or Chromium was found and none could be installed: install one, or name it in CHROME_PATH.',
    );
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET };
}

function chosen() {
  const path = process.env.CHROME_PATH;
  if (path && !runs(path)) throw new Problem(`CHROME_PATH is "${path}", but no browser runs from there.`);
  return path || undefined;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(USUAL_PLACES[/** @type {'darwin'} */ (process.platform)] ?? [])].find(runs);
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing the chromium package …');
  const ways = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
  const done = ways.every(
    (words) =>
      spawnSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  );
  return done ? installed() : undefined;
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  if (!runs(chromium.executablePath())) {
    console.log("Downloading Playwright's Chromium …");
    spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
      stdio: 'inherit',
    });
  }
  return [chromium.executablePath()].find(runs);
}

/**
 * Whether a browser really starts from there: some systems have a stub of that name.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows asking for the version opens a window.
  return (
    process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}
