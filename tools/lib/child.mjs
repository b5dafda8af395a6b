import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** What a terminal, a service manager or a closing window sends to end a program. */
export const ENDING_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

const parent = process.ppid;

/** npm hands a signal to the shell between it and a script only; many a shell dies of it and leaves the script behind. */
function npmIsGone() {
  return process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
}

/**
 * Runs a program in the place of this one: same terminal, and each ending signal is handed on once, so that it can end in order.
 * @param {string} command
 * @param {string[]} words
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, tether?: boolean}} [options] tether: the child, a Node program, gets
 *   `disconnect` when this process is gone, even killed
 * @returns {Promise<{code: number, interrupted: boolean}>} its exit code, 128 and more for a signal as in a shell, and
 *   whether this process was asked to end meanwhile
 */
export function runInPlace(command, words, { tether = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      ...options,
      stdio: tether ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    });
    const handedOn = new Set();
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      if (!handedOn.has(signal)) child.kill(signal);
      handedOn.add(signal);
    };
    for (const signal of ENDING_SIGNALS) process.on(signal, handOn);
    const watch = setInterval(() => npmIsGone() && handOn('SIGTERM'), 200);
    const settle = () => {
      clearInterval(watch);
      for (const signal of ENDING_SIGNALS) process.off(signal, handOn);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code, signal) => {
      settle();
      resolve({ code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'], interrupted: handedOn.size > 0 });
    });
  });
}

/**
 * Runs a program quietly.
 * @param {string} command
 * @param {string[]} words
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal}} options
 * @returns {Promise<{ok: boolean, output: string}>}
 */
export function runQuietly(command, words, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    /** @type {Error | undefined} */
    let failure;
    child.once('error', (error) => {
      failure = error;
      if (!child.pid) reject(error);
    });
    child.once('close', (code) => (failure ? reject(failure) : resolve({ ok: code === 0, output })));
  });
}
