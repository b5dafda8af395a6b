import { ENDING_SIGNALS } from './child.mjs';
import { readFlags } from './flags.mjs';
import { inviteFirstAdministrator, runUntilStopped } from './installation.mjs';
import { sentenceFor } from './problem.mjs';
import { readSettings } from './settings.mjs';

/**
 * Makes this process Kurak: does what the words of the command line ask for and ends with an exit code.
 * @param {string[]} words
 * @param {Pick<import('./installation.mjs').Surroundings, 'build' | 'loadApi'>} collaborators
 * @returns {Promise<never>}
 */
export async function runAsProgram(words, collaborators) {
  const interruption = listenForTheEnd();
  let settings;
  try {
    const { mode, reset, adminCreate } = readFlags(words);
    settings = readSettings(process.env, mode);
    const surroundings = { ...collaborators, settings, interruption, print: console.log };
    await (adminCreate ? inviteFirstAdministrator(surroundings) : runUntilStopped({ ...surroundings, reset }));
  } catch (error) {
    if (!isInterruption(error, interruption)) {
      console.error(sentenceFor(error, settings));
      process.exit(1);
    }
  }
  process.exit(0);
}

/**
 * Aborted by the first ending signal, or when the process that started this one is gone. Further signals change nothing:
 * a stop under way is never cut short, so that the database closes in order.
 */
function listenForTheEnd() {
  const controller = new AbortController();
  const end = () => controller.abort();
  for (const signal of ENDING_SIGNALS) process.on(signal, end);
  if (process.connected) process.on('disconnect', end);
  // A reader that went away (npm start | head) is no reason to fail.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return controller.signal;
}

/**
 * @param {unknown} error
 * @param {AbortSignal} interruption
 */
function isInterruption(error, interruption) {
  return (
    interruption.aborted && (error === interruption.reason || (error instanceof Error && error.name === 'AbortError'))
  );
}
