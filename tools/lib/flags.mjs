import { Problem } from './problem.mjs';

/**
 * What `npm start` was asked to do.
 * @typedef {object} Request
 * @property {'demo' | 'production'} mode
 * @property {boolean} reset remove the data of the demonstration first
 * @property {boolean} adminCreate only invite the first administrator
 */

/**
 * @param {string[]} words
 * @returns {Request}
 */
export function readFlags(words) {
  const known = ['--reset', '--production', '--admin-create'];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new Problem(`"${unknown}" is not known: the only options are ${known.join(', ')}.`);
  const [reset, production, adminCreate] = known.map((flag) => words.includes(flag));
  if (reset && (production || adminCreate)) {
    throw new Problem(
      '--reset is for the demonstration only: to start a production installation over, move its data folder away.',
    );
  }
  return {
    mode: production || adminCreate ? 'production' : 'demo',
    reset: Boolean(reset),
    adminCreate: Boolean(adminCreate),
  };
}
