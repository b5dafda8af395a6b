/** Asks again and again until the answer is the one waited for; fails when it has not come by the deadline. */
export async function eventually<Answer>(ask: () => Promise<Answer>, isIt: (answer: Answer) => boolean, milliseconds = 15_000): Promise<Answer> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Still not so after ${milliseconds} ms: ${JSON.stringify(answer)}`);
  }
}
