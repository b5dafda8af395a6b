/** A reason why Kurak cannot go on, told in one sentence to the person at the terminal. */
export class Problem extends Error {
  name = 'Problem';
}

/**
 * The code of an operating-system or PostgreSQL error (`ENOSPC`, `53100`).
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function codeOf(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/**
 * Whether the error, or one that it wraps, says that a disk is full.
 * @param {unknown} error
 * @returns {boolean}
 */
export function saysDiskIsFull(error) {
  if (!(error instanceof Error)) return false;
  const full =
    ['ENOSPC', 'EDQUOT', '53100'].includes(codeOf(error) ?? '') || /No space left on device/.test(error.message);
  return full || saysDiskIsFull(error.cause);
}

/**
 * Plain English for whatever ended a start: no stack, no code to look up.
 * @param {unknown} error
 * @param {{dataDir: string, host: string, port: number}} [settings] absent when reading them is what failed
 * @returns {string}
 */
export function sentenceFor(error, { dataDir, host, port } = { dataDir: '', host: '', port: 0 }) {
  if (error instanceof Error && 'suppressed' in error) return sentenceFor(error.suppressed, { dataDir, host, port });
  if (error instanceof Error && ['Problem', 'StartProblem'].includes(error.name)) return error.message;
  if (saysDiskIsFull(error)) return fullDisk(dataDir);
  const code = codeOf(error) ?? '';
  if (code === 'EADDRINUSE') return busyPort(host, port);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return `Kurak may not read or write in its data folder ${dataDir} (${reason(error)}): repair its rights or set DATA_DIR to another folder.`;
  }
  return `Kurak cannot go on: ${reason(error)}`;
}

/** @param {string} folder */
export function fullDisk(folder) {
  return `The disk that holds the data folder ${folder} is full: make room on it or set DATA_DIR to a folder elsewhere.`;
}

/**
 * @param {string} host
 * @param {number} port
 */
export function busyPort(host, port) {
  return `Port ${port} on ${host} is used by another program: stop that program or choose another port with PORT, for example PORT=${port === 65535 ? 3000 : port + 1}.`;
}

/** @param {unknown} error */
function reason(error) {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  return error instanceof Error ? error.message || error.name : String(error);
}
