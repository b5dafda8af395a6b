import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { codeOf } from './problem.mjs';

/**
 * When a process began, as a text that differs from that of any other process that had or will have the same number.
 * @param {number} pid
 * @returns {string | undefined} undefined: no such process lives (a zombie does not)
 */
export function beginningOf(pid) {
  if (process.platform === 'linux') return beginningOnLinux(pid);
  if (process.platform === 'win32') return answersSignals(pid) ? 'alive' : undefined;
  const [, state, begun] = /^\s*(\S+)\s+(.+?)\s*$/.exec(ps(pid, 'stat=,lstart=')) ?? [];
  return state?.startsWith('Z') ? undefined : begun;
}

/** @param {number} pid */
function beginningOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; state is the first field after it, the start time the twentieth.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return 'ZX'.includes(fields[0] ?? 'X') ? undefined : `${boot} ${fields[19]}`;
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

/**
 * The command line of a living process.
 * @param {number} pid
 * @returns {string} empty when there is none or it cannot be known
 */
export function commandOf(pid) {
  if (beginningOf(pid) === undefined || process.platform === 'win32') return '';
  if (process.platform !== 'linux') return ps(pid, 'command=').trim();
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** @param {number} pid */
function answersSignals(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * @param {number} pid
 * @param {string} columns
 */
function ps(pid, columns) {
  return spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
