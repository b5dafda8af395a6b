import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither false nor nothing.
 * @template T
 * @param {string} what awaited, for the error at the deadline
 * @param {() => T | Promise<T>} ask
 * @param {number} [deadline] in milliseconds
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, ask, deadline = 20_000) {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${deadline / 1000} seconds in vain: ${what}.`);
    await pause(25);
  }
}
