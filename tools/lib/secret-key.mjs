import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codeOf, Problem } from './problem.mjs';

/**
 * The key that signs and seals what this installation hands out, made at the first start for the owner's eyes only.
 * @param {string} dataDir
 * @returns {string}
 */
export function keptSecretKey(dataDir) {
  const file = join(dataDir, 'secret-key');
  try {
    const readableByOthers = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
    if (readableByOthers) {
      throw new Problem(
        `The secret key in ${file} can be read by other users: make a new one, or restrict it with chmod 600.`,
      );
    }
    return requireStrongKey(readFileSync(file, 'utf8').trim(), file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  return makeSecret(file);
}

/**
 * Writes a new random secret that only this user can read.
 * @param {string} file must not exist
 * @returns {string} 43 characters, 256 bits
 */
export function makeSecret(file) {
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(file, `${secret}\n`, { flag: 'wx', mode: 0o600, flush: true });
  return secret;
}

/**
 * Refuses what a person would type: too short, few different characters, or one piece repeated.
 * @param {string} key
 * @param {string} name where it came from
 * @returns {string} the same key
 */
export function requireStrongKey(key, name) {
  const repeated = /^(.{1,16}?)\1+(?=(.{0,15})$)/s.exec(key);
  const onlyRepeats = repeated?.[1] !== undefined && repeated[1].startsWith(repeated[2] ?? '');
  if (key.length < 32 || new Set(key).size < 8 || onlyRepeats) {
    throw new Problem(
      `${name} is too weak: use at least 32 random characters, for example from openssl rand -base64 32.`,
    );
  }
  return key;
}
