import { BlockList, isIP } from 'node:net';
import { resolve, sep } from 'node:path';

import { Problem } from './problem.mjs';
import { root } from './root.mjs';
import { requireStrongKey } from './secret-key.mjs';

/**
 * What the environment says about an installation.
 * @typedef {object} Settings
 * @property {'demo' | 'production'} mode
 * @property {string} host
 * @property {number} port
 * @property {string} dataDir absolute
 * @property {string} [databaseUrl] PostgreSQL to use instead of the embedded one
 * @property {string} [secretKey] instead of the one kept in the data folder
 */

/**
 * Reads HOST, PORT, DATA_DIR, DATABASE_URL and SECRET_KEY; a wrong value is a `Problem` that names its variable.
 * An empty variable counts as absent.
 * @param {Record<string, string | undefined>} environment
 * @param {Settings['mode']} mode
 * @returns {Settings}
 */
export function readSettings(environment, mode) {
  return {
    mode,
    host: readHost(environment.HOST || '127.0.0.1', mode),
    port: readPort(environment.PORT || '3000'),
    dataDir: readDataDir(environment.DATA_DIR || '.data'),
    databaseUrl: environment.DATABASE_URL ? readDatabaseUrl(environment.DATABASE_URL) : undefined,
    secretKey: environment.SECRET_KEY ? requireStrongKey(environment.SECRET_KEY, 'SECRET_KEY') : undefined,
  };
}

/**
 * @param {string} value
 * @param {Settings['mode']} mode
 */
function readHost(value, mode) {
  const name = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
  if (!isIP(value) && !name.test(value)) {
    throw new Problem(`HOST is "${value}", but must be an address or a host name such as 127.0.0.1.`);
  }
  if (mode === 'demo' && !isLoopback(value)) {
    throw new Problem(
      `HOST is "${value}", but the demonstration has no passwords and listens on this machine only: leave HOST at 127.0.0.1 or use npm run start:production.`,
    );
  }
  return value;
}

/** @param {string} host */
function isLoopback(host) {
  const loopback = new BlockList();
  loopback.addSubnet('127.0.0.0', 8);
  loopback.addAddress('::1', 'ipv6');
  const family = isIP(host);
  return family ? loopback.check(host, family === 4 ? 'ipv4' : 'ipv6') : host.toLowerCase() === 'localhost';
}

/** @param {string} value */
function readPort(value) {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) throw new Problem(`PORT is "${value}", but must be a whole number from 1 to 65535.`);
  return port;
}

/** @param {string} value */
function readDataDir(value) {
  if (value.includes('\0')) throw new Problem('DATA_DIR is not the name of a folder.');
  const folder = resolve(root, value);
  const holdsTheProgram = (root + sep).startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (holdsTheProgram) {
    throw new Problem(
      `DATA_DIR is "${value}", the folder of the program itself or one above it: name a folder for the data alone.`,
    );
  }
  return folder;
}

/**
 * The value is never repeated in a message: it holds a password.
 * @param {string} value
 */
function readDatabaseUrl(value) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    throw new Problem(
      'DATABASE_URL is not the address of a PostgreSQL database: postgresql://user:password@host:5432/name.',
    );
  }
  return value;
}
