import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { emptyDataFolder, inspectDataFolder, runningProcess, takeDataFolder } from './data-folder.mjs';
import { requireUsableDatabase } from './external-database.mjs';
import { removePostgres, runningDatabase, startPostgres } from './postgres.mjs';
import { refuseHopelessStart } from './preflight.mjs';
import { root } from './root.mjs';
import { keptSecretKey } from './secret-key.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * What the API is given.
 * @typedef {Required<Settings> & {webRoot: string, libraryRoot: string}} ApiSettings
 */

/**
 * What the built API offers (`dist/api/main.js`).
 * @typedef {object} Api
 * @property {(settings: ApiSettings, report: (step: string) => void) => Promise<void>} prepare migrates and fills the database
 * @property {(settings: ApiSettings) => Promise<{close: () => Promise<void>}>} serve
 * @property {(settings: ApiSettings) => Promise<{link: string}>} createFirstAdministrator
 */

/**
 * What an installation works with besides its settings.
 * @typedef {object} Surroundings
 * @property {Settings} settings
 * @property {(signal: AbortSignal, report: (step: string) => void) => Promise<void>} build
 * @property {() => Promise<Api>} loadApi
 * @property {AbortSignal} interruption aborted when the person or the system asks to stop
 * @property {(line: string) => void} print
 */

/** How long a stop waits for requests that are under way, in milliseconds. */
const CLOSING_TIME = 10_000;

/**
 * Runs the whole of Kurak until it is asked to stop, and then leaves nothing running.
 * @param {Surroundings & {reset: boolean}} surroundings
 */
export async function runUntilStopped(surroundings) {
  const { settings, reset, print } = surroundings;
  await refuseHopelessStart(settings, { reset });
  await using endings = new AsyncDisposableStack();
  const { api, apiSettings, watch } = await open(surroundings, endings);
  const server = await watch(api.serve(apiSettings));
  endings.defer(() => Promise.race([server.close(), pause(CLOSING_TIME)]));
  print(`\n${greeting(settings)}\n`);
  await watch(new Promise(() => undefined));
}

/**
 * Makes the invitation for the first administrator, beside a running Kurak or without one.
 * @param {Surroundings} surroundings
 */
export async function inviteFirstAdministrator(surroundings) {
  const { settings, loadApi, print } = surroundings;
  if (runningProcess(settings.dataDir)) {
    const databaseUrl = settings.databaseUrl ?? (await runningDatabase(settings.dataDir));
    return showInvitation(
      await loadApi(),
      completeSettings(settings, { databaseUrl, secretKey: secretKeyOf(settings) }),
      print,
    );
  }
  inspectDataFolder(settings);
  await using endings = new AsyncDisposableStack();
  const { api, apiSettings, watch } = await open(surroundings, endings);
  await watch(showInvitation(api, apiSettings, print));
}

/**
 * Builds, takes the data folder, opens the database and prepares it.
 * @param {Surroundings & {reset?: boolean}} surroundings
 * @param {AsyncDisposableStack} endings
 */
async function open({ settings, reset, build, loadApi, interruption, print }, endings) {
  const report = (/** @type {string} */ step) => print(`· ${step} …`);
  await build(interruption, report);
  interruption.throwIfAborted();
  const { madeFor, release } = takeDataFolder(settings);
  endings.defer(release);
  if (madeFor !== settings.mode)
    print(
      'Note: the demonstration made this data folder and its invented people are in it. For real use set DATA_DIR to another folder.',
    );
  if (reset) await startOver(settings, report);
  const secretKey = secretKeyOf(settings);
  const { databaseUrl, watch } = await openDatabase(settings, interruption, endings, report);
  const api = await loadApi();
  const apiSettings = completeSettings(settings, { databaseUrl, secretKey });
  await watch(api.prepare(apiSettings, report));
  return { api, apiSettings, watch };
}

/**
 * @param {Settings} settings
 * @param {(step: string) => void} report
 */
async function startOver({ dataDir }, report) {
  report('Starting over: removing the data');
  await removePostgres(dataDir);
  emptyDataFolder(dataDir);
}

/**
 * @param {Settings} settings
 * @param {AbortSignal} interruption
 * @param {AsyncDisposableStack} endings
 * @param {(step: string) => void} report
 * @returns {Promise<{databaseUrl: string, watch: <T>(work: Promise<T>) => Promise<T>}>} `watch` fails as soon as the
 *   database dies or a stop is asked for
 */
async function openDatabase({ databaseUrl, dataDir }, interruption, endings, report) {
  const { promise: end, reject } = Promise.withResolvers();
  end.catch(() => undefined);
  interruption.addEventListener('abort', () => reject(interruption.reason));
  const watch = (/** @type {Promise<any>} */ work) => Promise.race([end, work]);
  if (databaseUrl) {
    await watch(requireUsableDatabase(databaseUrl));
    return { databaseUrl, watch };
  }
  report('Opening the database');
  const postgres = await startPostgres({ dataDir });
  endings.defer(postgres.stop);
  postgres.onExit(reject);
  interruption.throwIfAborted();
  return { databaseUrl: postgres.url, watch };
}

/** @param {Settings} settings */
function secretKeyOf({ secretKey, dataDir }) {
  return secretKey ?? keptSecretKey(dataDir);
}

/**
 * @param {Settings} settings
 * @param {{databaseUrl: string, secretKey: string}} found
 * @returns {ApiSettings}
 */
function completeSettings(settings, found) {
  return { ...settings, ...found, webRoot: join(root, 'dist/web'), libraryRoot: join(root, 'libs/curriculum/library') };
}

/**
 * @param {Api} api
 * @param {ApiSettings} settings
 * @param {(line: string) => void} print
 */
async function showInvitation(api, settings, print) {
  const { link } = await api.createFirstAdministrator(settings);
  print(`\nOpen this link to become the first administrator. It works once and is not shown again.\n${link}\n`);
}

/** @param {Settings} settings */
function greeting({ mode, host, port, dataDir }) {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const signIn = {
    demo: `Kurak runs. Open ${address} and choose a role: the demonstration needs no password.`,
    production: `Kurak runs at ${address}. The first administrator is made with: npm run admin:create`,
  };
  return `${signIn[mode]}\nIts data is in ${dataDir}. Ctrl-C stops it.`;
}
