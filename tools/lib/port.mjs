import { createServer } from 'node:net';

import { busyPort, codeOf, Problem } from './problem.mjs';

/**
 * Refuses an address that cannot be listened on, before anything else is done.
 * @param {string} host
 * @param {number} port
 */
export async function requireFreePort(host, port) {
  try {
    await listenOnce(host, port);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'EADDRINUSE') throw new Problem(busyPort(host, port));
    if (code === 'EACCES')
      throw new Problem(`PORT is ${port}, but this user may not listen there: choose one from 1024 up.`);
    if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)) {
      throw new Problem(`HOST is "${host}", but that is not an address of this machine.`);
    }
    throw error;
  }
}

/**
 * A port on 127.0.0.1 that nothing listens on now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return listenOnce('127.0.0.1', 0);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOnce(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
